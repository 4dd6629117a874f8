package kz.dauys.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Value;

/** Two questions in one sentence: what the first comes to, and what the second does when it goes on from the first. */
final class Halves {
    private static final Pattern JOINED =
            Pattern.compile("[\\s,;]*(?:\\s(?:and|n|&|и|а также|а|және|жане|ал|әрі|ари|jäne|jane|zhane|zhäne))?\\s*$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Readings readings;
    private final Interpreter interpreter;

    Halves(Readings readings, Interpreter interpreter) {
        this.readings = readings;
        this.interpreter = interpreter;
    }

    /** Both answers; empty where one half cannot be answered for sure: to tell one of them would leave the other out. */
    Optional<Interpretation> read(String question, Set<String> names) {
        List<Parts.Part> going = readings.parts(question).stream().filter(Parts.Part::more).toList();
        int at = going.size() == 1 ? question.lastIndexOf(going.getFirst().text()) : -1;
        if (at <= 0) {
            return Optional.empty();
        }
        String first = JOINED.matcher(question.substring(0, at)).replaceFirst("") + "?";
        Understanding half = new Understanding(first, readings, names, interpreter);
        Optional<Interpretation> person = half.alone().told().flatMap(answer -> ofPerson(answer, going.getFirst().text(), names));
        if (person.isPresent()) {
            return person;
        }
        Optional<Answer> one = told(half.alone()).or(() -> half.gist().flatMap(Halves::told));
        return one.flatMap(answer -> second(readings.read(first), going.getFirst().text(), answer)
                .filter(other -> !answer.equals(other) && !answer.claims().containsAll(other.claims()))
                .map(other -> new Interpretation.Understood("both halves", Answer.several(List.of(answer, other)))));
    }

    /** "Who was Abdildin, and how many votes did he get in 1999?" */
    private Optional<Interpretation> ofPerson(Answer one, String text, Set<String> names) {
        if (!(one instanceof Answer.Definition(Entry entry, Entry.Meaning meaning) && entry instanceof Entry.Person) || readings.read(text).spans().stream().anyMatch(span -> span.named(Entry.Person.class).isPresent())) {
            return Optional.empty();
        }
        return told(new Understanding(entry.name().in(Language.RU) + " " + text, readings, names, interpreter).alone())
                .filter(other -> other.answering().stream().allMatch(claim -> claim.subject().equals(entry.id())))
                .map(other -> new Interpretation.Understood("both halves", Answer.several(List.of(one, other))));
    }

    /** What the second comes to about the vote that the first is about. */
    private Optional<Answer> second(Lexicon.Read first, String text, Answer one) {
        Set<String> votes = one.answering().stream().map(Claim::election).collect(Collectors.toSet());
        return votes.size() != 1 ? Optional.empty() : interpreter.frame(first)
                .map(frame -> winner(one).map(id -> ofWinner(frame, id)).orElse(frame))
                .flatMap(frame -> interpreter.goOn(readings.read(text), frame))
                .flatMap(followed -> told(followed.interpretation()))
                .map(other -> first.says(Cue.SEATS) && winner(one).isPresent() ? seatsAlone(other) : other)
                .filter(other -> other.answering().stream().map(Claim::election).collect(Collectors.toSet()).equals(votes));
    }

    /** "Which party won the most seats, and how many?": of the winner, and not of the whole chamber. */
    private static Optional<String> winner(Answer one) {
        return one instanceof Answer.Fact(List<Claim> claims) && claims.size() == 1 && claims.getFirst().measure().equals("winner") && claims.getFirst().value() instanceof Value.Names(List<String> ids) && ids.size() == 1
                ? Optional.of(ids.getFirst())
                : Optional.empty();
    }

    /** "And how many?": of the seats that were spoken of, and not of the votes. */
    private static Answer seatsAlone(Answer other) {
        List<Claim> seats = other.answering().stream().filter(claim -> claim.measure().equals("seats")).toList();
        return other instanceof Answer.Fact && !seats.isEmpty() ? new Answer.Fact(seats) : other;
    }

    private static Frame ofWinner(Frame frame, String id) {
        Frame plain = frame.without(Cue.WIN, Cue.MOST, Cue.WHO, Cue.PARTY);
        return new Frame(Set.of(id), plain.elections(), plain.years(), plain.stretch(), plain.figures(), plain.others());
    }

    private static Optional<Answer> told(Interpretation interpretation) {
        return interpretation.told().filter(answer -> !(answer instanceof Answer.Unknown) && !answer.claims().isEmpty());
    }
}
