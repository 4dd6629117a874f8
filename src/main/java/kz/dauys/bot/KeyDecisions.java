package kz.dauys.bot;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Texts;
import kz.dauys.quiz.Item;
import kz.dauys.quiz.QuestionBank;
import kz.dauys.quiz.Rulebook;

/** Enters what a person has decided about a key, wherever he says it: the same words do in a chat and at the prompt. */
public final class KeyDecisions {
    private final Rulebook rulebook;
    private final Texts texts = new Texts(KeyDecisions.class, "flag");

    public KeyDecisions(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** The question of this id, or of this short number, that can be decided about. */
    public static Optional<Item> find(QuestionBank bank, String id) {
        return bank.item(id);
    }

    /**
     * Decides, and tells what stands now; inside a transaction.
     *
     * @param said the question's id, then {@code void}, {@code widen N}, {@code lift} or {@code keep} and a reason; the id alone asks
     */
    public String decide(QuestionBank bank, String said, Language language, Instant at) {
        String[] words = said.split("\\s+", 3);
        Optional<Item> item = find(bank, words[0]);
        if (item.isEmpty()) {
            return texts.say(language, "key.how");
        }
        String rest = words.length > 2 ? words[2] : "";
        return words.length == 1 ? history(language, item.get()) : decide(item.get(), words[1], rest, language, at);
    }

    private String decide(Item item, String what, String rest, Language language, Instant at) {
        return switch (what.toLowerCase(Locale.ROOT)) {
            case "void" -> enter(item, Rulebook.Kind.VOID, rest, language, at);
            case "lift" -> enter(item, Rulebook.Kind.LIFT, rest, language, at);
            case "keep" -> enter(item, Rulebook.Kind.KEEP, rest, language, at);
            case "widen" -> widen(item, rest, language, at);
            default -> texts.say(language, "key.how");
        };
    }

    private String enter(Item item, Rulebook.Kind kind, String reason, Language language, Instant at) {
        rulebook.add(new Rulebook.Ruling(item.id(), kind, "", reason, at));
        return history(language, item);
    }

    /** Answers hold the words that were shown, so each language has an entry of its own. */
    private String widen(Item item, String rest, Language language, Instant at) {
        String[] words = rest.split("\\s+", 2);
        if (!words[0].matches("[1-9]\\d?") || Integer.parseInt(words[0]) > item.options().size()) {
            return texts.say(language, "key.option", Map.of("count", item.options().size()));
        }
        String reason = words.length > 1 ? words[1] : "";
        Arrays.stream(Language.values())
                .map(each -> item.options().get(Integer.parseInt(words[0]) - 1).text().in(each))
                .distinct()
                .forEach(choice -> rulebook.add(new Rulebook.Ruling(item.id(), Rulebook.Kind.WIDEN, choice, reason, at)));
        return history(language, item);
    }

    private String history(Language language, Item item) {
        List<Rulebook.Ruling> rulings = rulebook.of(item.id());
        String lines = rulings.stream().map(KeyDecisions::line).collect(Collectors.joining("\n"));
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
}
