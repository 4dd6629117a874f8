package kz.dauys.app;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Texts;
import kz.dauys.knowledge.Value;
import kz.dauys.knowledge.Wording;
import kz.dauys.knowledge.packs.PackDifference;
import kz.dauys.knowledge.packs.PackSize;
import kz.dauys.knowledge.packs.Packs;

/** Tells about packs in the language of the terminal. */
final class PackPages {
    private static final int CHANGES = 20;

    private final Environment environment;
    private final PrintStream out;
    private final Language language;
    private final Texts texts = new Texts(PackPages.class, "packs");

    PackPages(Environment environment, PrintStream out) {
        this.environment = environment;
        this.out = out;
        this.language = environment.spoken().orElse(Language.EN);
    }

    static String name(Path pack) {
        return String.valueOf(pack.getFileName());
    }

    String text(String key, Map<String, Object> arguments) {
        return texts.say(language, key, arguments);
    }

    void say(String key, Map<String, Object> arguments) {
        out.println(text(key, arguments));
    }

    void warn(String key, Map<String, Object> arguments) {
        System.err.println(text(key, arguments));
    }

    /** The reasons go to standard error: the pack did not go into service. */
    void rejected(Path file, Packs.Outcome.Rejected rejected) {
        warn("rejected", Map.of("file", file.toString()));
        rejected.reasons().forEach(System.err::println);
    }

    /** A pack by where it lies. */
    String place(Path pack) {
        return pack.equals(environment.shipped()) ? text("shipped", Map.of()) : pack.toString();
    }

    /** A pack to go back to, with its day. */
    String describe(Optional<Path> pack) {
        String date = Knowledge.asOf(pack.orElseGet(environment::shipped)).map(Object::toString).orElse("—");
        return text("dated", Map.of("pack", pack.map(PackPages::name).orElseGet(() -> text("shipped", Map.of())), "date", date));
    }

    void size(PackSize size) {
        rows(size).forEach((key, number) -> out.printf("  %-20s %10s%n", text(key, Map.of()), number));
    }

    private static Map<String, String> rows(PackSize size) {
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("row.as-of", size.asOf().toString());
        rows.put("row.claims", Integer.toString(size.claims()));
        rows.put("row.norms", Integer.toString(size.norms()));
        rows.put("row.documents", Integer.toString(size.documents()));
        rows.put("row.sources", Integer.toString(size.sources()));
        return rows;
    }

    /** Before and after, then the claims that say something else now. */
    void difference(PackDifference difference, Knowledge after) {
        Map<String, String> later = rows(difference.after());
        out.printf("  %-20s %10s  %10s%n", "", text("before", Map.of()), text("after", Map.of()));
        rows(difference.before()).forEach((key, number) ->
                out.printf("  %-20s %10s  %10s%n", text(key, Map.of()), number, later.get(key)));
        say("changed", Map.of("count", difference.changed().size()));
        difference.changed().stream().limit(CHANGES).forEach(changed -> out.println("  " + line(changed, after)));
        int left = difference.changed().size() - CHANGES;
        if (left > 0) {
            out.println("  " + text("more", Map.of("count", left)));
        }
    }

    private String line(PackDifference.Changed changed, Knowledge knowledge) {
        Wording wording = new Wording(knowledge.glossary());
        Claim claim = knowledge.claims().stream().filter(each -> each.id().equals(changed.claim())).findFirst().orElseThrow();
        Function<Value, String> words = value -> wording.bare(value, wording.measure(claim).unit(), language);
        String open = text("open", Map.of());
        return changed.claim() + ": " + changed.before().map(words).orElse(open) + " → " + changed.after().map(words).orElse(open);
    }
}
