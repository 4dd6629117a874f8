package kz.dauys.quiz;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Document;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Glossary;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Unit;
import kz.dauys.knowledge.Value;

/** Whether the answer to a question stands in a text: the figure or the day as the language writes it, in one statement with whom it belongs to. */
final class Stands {
    /** Below this a number is looked for with the noun that it counts, and not at all without one: a bare 12 may be the day of a month. */
    private static final BigDecimal PLAIN = BigDecimal.valueOf(1000);

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");

    private final Glossary glossary;
    private final Speech speech;

    Stands(Glossary glossary, Speech speech) {
        this.glossary = glossary;
        this.speech = speech;
    }

    boolean in(List<Document.Paragraph> paragraphs, Claim claim, Language language) {
        String value = written(claim, language);
        boolean telling = isBare(claim) || value.chars().anyMatch(Character::isLetter);
        return telling && paragraphs.stream()
                .flatMap(paragraph -> paragraph.statements().stream())
                .map(statement -> even(statement.text()))
                .anyMatch(statement -> holds(statement, value) && names(statement, claim.subject(), language));
    }

    private String written(Claim claim, Language language) {
        return even(isBare(claim) ? speech.value(claim, claim.value(), language) : speech.valued(claim).in(language));
    }

    private boolean isBare(Claim claim) {
        return claim.value() instanceof Value.Day
                || speech.unit(claim) == Unit.PERCENT
                || (claim.value() instanceof Value.Figure(BigDecimal number) && number.compareTo(PLAIN) >= 0);
    }

    /** Texts and figures are written with different kinds of spaces. */
    private static String even(String text) {
        return SPACES.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /** Numbers must not be the end or the beginning of longer ones; endings may follow words. */
    private static boolean holds(String statement, String value) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?<!\\d[., ])" + Pattern.quote(value) + "(?![.,]?\\d)").matcher(statement).find();
    }

    /** A person by the surname, which alone is what texts repeat. */
    private boolean names(String statement, String subject, Language language) {
        return glossary.entry(subject)
                .map(entry -> {
                    String name = even(entry.name().in(language));
                    String called = entry instanceof Entry.Person ? name.substring(name.lastIndexOf(' ') + 1) : name;
                    return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(called)).matcher(statement).find();
                })
                .orElse(subject.equals(Claim.WHOLE));
    }
}
