package kz.dauys.bot;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Texts;
import kz.dauys.quiz.Item;
import kz.dauys.quiz.Rulebook;

/** What an administrator of the bot decides about a key: it is void, another option is right too, it is right again, it is sound. */
final class KeyDialogue implements Dialogue {
    private final Rulebook rulebook;
    private final Set<Address> admins;
    private final Texts texts = new Texts(KeyDialogue.class, "flag");

    KeyDialogue(Rulebook rulebook, Set<Address> admins) {
        this.rulebook = rulebook;
        this.admins = Set.copyOf(admins);
    }

    @Override
    public List<String> commands() {
        return List.of("key");
    }

    @Override
    public boolean listed() {
        return false;
    }

    @Override
    public boolean serves(Visit visit) {
        return admins.contains(visit.origin().person());
    }

    @Override
    public String prefix() {
        return "key";
    }

    @Override
    public List<Reply> command(Visit visit, String command, String rest) {
        return List.of(new Reply.Send(visit.chat(), Text.of(decide(visit, rest)), List.of()));
    }

    private String decide(Visit visit, String rest) {
        String[] words = rest.split("\\s+", 3);
        Optional<Item> item = visit.mind().bank().all().filter(each -> each.id().equals(words[0])).findFirst();
        if (item.isEmpty()) {
            return texts.say(visit.language(), "key.how");
        }
        if (words.length == 1) {
            return history(visit.language(), item.get());
        }
        String reason = words.length > 2 ? words[2] : "";
        return switch (words[1].toLowerCase(Locale.ROOT)) {
            case "void" -> enter(visit, item.get(), Rulebook.Kind.VOID, reason);
            case "lift" -> enter(visit, item.get(), Rulebook.Kind.LIFT, reason);
            case "keep" -> enter(visit, item.get(), Rulebook.Kind.KEEP, reason);
            case "widen" -> widen(visit, item.get(), reason);
            default -> texts.say(visit.language(), "key.how");
        };
    }

    private String enter(Visit visit, Item item, Rulebook.Kind kind, String reason) {
        rulebook.add(new Rulebook.Ruling(item.id(), kind, "", reason, visit.at()));
        return history(visit.language(), item);
    }

    /** Answers hold the words that were shown, so each language has an entry of its own. */
    private String widen(Visit visit, Item item, String rest) {
        String[] words = rest.split("\\s+", 2);
        if (!words[0].matches("[1-9]\\d?") || Integer.parseInt(words[0]) > item.options().size()) {
            return texts.say(visit.language(), "key.option", Map.of("count", item.options().size()));
        }
        String reason = words.length > 1 ? words[1] : "";
        Arrays.stream(Language.values())
                .map(language -> item.options().get(Integer.parseInt(words[0]) - 1).text().in(language))
                .distinct()
                .forEach(choice -> rulebook.add(new Rulebook.Ruling(item.id(), Rulebook.Kind.WIDEN, choice, reason, visit.at())));
        return history(visit.language(), item);
    }

    private String history(Language language, Item item) {
        List<Rulebook.Ruling> rulings = rulebook.of(item.id());
        String lines = rulings.stream().map(KeyDialogue::line).collect(Collectors.joining("\n"));
        return item.id() + "\n" + (rulings.isEmpty() ? texts.say(language, "key.none") : lines) + "\n"
                + texts.say(language, rulebook.withheld().contains(item.id()) ? "key.withheld" : "key.asked");
    }

    private static String line(Rulebook.Ruling ruling) {
        String choice = ruling.choice().isEmpty() ? "" : " “" + ruling.choice() + "”";
        return day(ruling.at()) + " " + ruling.kind().name().toLowerCase(Locale.ROOT) + choice + (ruling.reason().isEmpty() ? "" : ": " + ruling.reason());
    }

    private static String day(Instant at) {
        return at.toString().substring(0, 10);
    }

    /** It has no buttons, so whatever is pressed is none of its own. */
    @Override
    public List<Reply> pressed(Visit visit, Press press) {
        return List.of(new Reply.Toast(texts.say(visit.language(), "gone")));
    }
}
