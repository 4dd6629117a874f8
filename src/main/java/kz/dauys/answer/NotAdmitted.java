package kz.dauys.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Language;

/** Whether somebody stood, or was allowed to, of whom the glossary tells that he was not. */
final class NotAdmitted {
    private static final Pattern BARRED = Pattern.compile("\\b(?:barred|not admitted|refused registration|not registered)\\b");

    private static final Pattern ADMITTED = Pattern.compile("^(?:allow|permit|admit|registered$|допус|допущ|разреш|зарегистр|жибер|руксат)");

    private static final Set<Cue> OTHERWISE = Set.of(Cue.WHY, Cue.WHO, Cue.WHEN, Cue.COUNT, Cue.PERCENT, Cue.VOTES);

    private final Contenders contenders;
    private final List<Entry.Election> presidential;

    NotAdmitted(Knowledge knowledge) {
        this.contenders = new Contenders(knowledge);
        this.presidential = knowledge.glossary().all(Entry.Election.class).stream().filter(election -> election.kind() == Entry.Vote.PRESIDENTIAL).toList();
    }

    Optional<Interpretation> read(Lexicon.Read read) {
        List<Entry.Person> persons = read.spans().stream().flatMap(span -> span.named(Entry.Person.class).stream()).distinct().toList();
        boolean asks = (Reader.asksWithAVerb(read) || read.says(Cue.WHETHER)) && OTHERWISE.stream().noneMatch(read::says);
        boolean stood = read.says(Cue.CONTEST) || read.tokens().stream().anyMatch(token -> ADMITTED.matcher(token.key()).find());
        if (persons.size() != 1 || !asks || !stood) {
            return Optional.empty();
        }
        Entry.Person person = persons.getFirst();
        return person.meaning()
                .filter(meaning -> tells(meaning.text().in(Language.EN), read))
                .filter(meaning -> presidential.stream().noneMatch(election -> contenders.stood(person.id(), election)))
                .map(meaning -> new Interpretation.Understood("not admitted", new Answer.Verdict(false, new Answer.Definition(person, meaning))));
    }

    /** Whether it says so of every year that the question names. */
    private static boolean tells(String text, Lexicon.Read read) {
        return BARRED.matcher(text).find() && read.tokens().stream().filter(Token::isYear).allMatch(token -> text.contains(token.key()));
    }
}
