package kz.dauys.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Language;

/** When somebody was born: what the glossary says of him, where that tells it. */
final class Births {
    private static final Pattern ASKED = Pattern.compile(
            "(?<!\\p{L})(?:born|year of birth|birth ?year|birth ?date|date of birth|birthday|родил|рожден|туған|дүниеге кел)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern PLACE = Pattern.compile("(?<!\\p{L})(?:where|which (?:city|town|village|region)|где|в каком (?:городе|селе|ауле)|қайда|қай (?:жерде|ауылда|қалада|облыста))(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Births() {}

    static Optional<Interpretation> read(String question, Lexicon.Read read) {
        if (!ASKED.matcher(question).find() || PLACE.matcher(question).find()) {
            return Optional.empty();
        }
        List<Entry.Person> persons = read.spans().stream().flatMap(span -> span.named(Entry.Person.class).stream()).distinct().toList();
        boolean other = read.spans().stream().anyMatch(span -> span.named(Entry.Party.class).isPresent() || span.named(Entry.Election.class).isPresent());
        return persons.size() != 1 || other
                ? Optional.empty()
                : persons.getFirst().meaning()
                        .filter(meaning -> meaning.text().in(Language.EN).contains(" born"))
                        .map(meaning -> new Interpretation.Understood("born", new Answer.Definition(persons.getFirst(), meaning)));
    }
}
