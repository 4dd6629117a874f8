package kz.dauys.answer;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.LanguageRule;
import kz.dauys.knowledge.Value;

/**
 * What one question comes to by the claims and the rules: as it reads word by word; else by the values that it weighs, or the statement that
 * it wants checked; else by what its clauses come to, with what they wrongly take for granted set right.
 */
final class Understanding {
    private static final Set<Cue> LIFE = EnumSet.of(Cue.FOUNDED, Cue.RENAMED, Cue.MERGED, Cue.ENDED, Cue.SUCCESSOR, Cue.PREDECESSOR, Cue.LINEAGE);

    private final String question;
    private final Set<String> names;
    private final Posed posed;
    private final Readings readings;
    private final Interpreter interpreter;

    /** What the main sentence comes to, once it was read: both ways to understand a question ask for it. */
    private Optional<Optional<Interpretation>> main = Optional.empty();

    private static final Pattern WHO_IS = Pattern.compile("^(?:who (?:is|was) |кто (?:такой|такая|это|был|была) |\\p{L}+ (?:\\p{L}+ )?деген ким )");

    /** Whether it asks for what no claim tells, once that was looked at. */
    private Optional<Boolean> untold = Optional.empty();

    /** @param names keys of the words that it writes as names */
    Understanding(String question, Readings readings, Set<String> names, Interpreter interpreter) {
        this.question = question;
        this.names = names;
        this.posed = new Posed(readings.read(question), Clause.of(question, readings), names, LanguageRule.of(question));
        this.readings = readings;
        this.interpreter = interpreter;
    }

    /** Whether it asks for what no claim and no text tells. */
    boolean untold() {
        if (untold.isEmpty()) {
            untold = Optional.of(Untold.asked(question, posed.read()) || OtherVote.mixed(posed.read()));
        }
        return untold.get();
    }

    /** How it reads by itself; a figure that is missing may be one that is only weighed. */
    Interpretation alone() {
        if (untold()) {
            return new Interpretation.Unclear();
        }
        Optional<Interpretation> born = interpreter.born(question, posed).or(() -> Reigns.read(posed.read())).or(() -> interpreter.prechecks().read(posed.read()));
        if (born.isPresent()) {
            return born.get();
        }
        Optional<Interpretation> old = oldEnough();
        if (old.isPresent()) {
            return old.get();
        }
        Optional<Interpretation> checked = checkedFirst();
        if (checked.isPresent()) {
            return checked.get();
        }
        Optional<Interpretation> holders = interpreter.holdersSince(posed);
        if (holders.isPresent()) {
            return holders.get();
        }
        Interpretation plain = interpreter.ruled(posed, interpreter.interpret(posed.read()));
        Optional<Interpretation> otherMonth = plain.told().flatMap(answer -> interpreter.otherMonth(answer, posed.read()));
        if (otherMonth.isPresent()) {
            return otherMonth.get();
        }
        Interpretation alone = plain.told().filter(this::isOfAnotherKind).isPresent() ? new Interpretation.Unclear() : plain;
        boolean missing = alone instanceof Interpretation.Understood(String operation, Answer answer)
                && answer instanceof Answer.Unknown(Answer.Why why)
                && (why instanceof Answer.Why.NoFigure || why instanceof Answer.Why.NoElection);
        Interpretation known = missing ? weighed().orElse(alone) : both(alone).orElse(alone);
        boolean oneFigure = (known instanceof Interpretation.Unclear || known.told().isPresent()) && known.told().filter(answer -> !(answer instanceof Answer.Fact) || answer.answering().size() > 1).isEmpty();
        // "Who is he, and how many votes did he get": the figures are half of it.
        boolean ofPerson = WHO_IS.matcher(posed.read().words()).find() && known.told().filter(answer -> answer instanceof Answer.Fact).isPresent();
        Optional<Interpretation> halves = (oneFigure || ofPerson) && asksTwice() ? new Halves(readings, interpreter).read(question, names) : Optional.empty();
        if (halves.isPresent()) {
            return halves.get();
        }
        return known instanceof Interpretation.Unclear || known.told().isPresent() ? known : interpreter.tenure(posed).or(() -> interpreter.composed(posed)).or(this::withoutAsides).orElse(known);
    }

    /** The question with its number words as digits: "a pupil of sixteen". */
    private String inDigits() {
        return Numerals.read(posed.read().tokens()).stream().map(token -> token.number() ? token.key() : token.text()).collect(Collectors.joining(" ")) + " ?";
    }

    private Optional<Interpretation> oldEnough() {
        if (posed.read().tokens().stream().noneMatch(Token::number) || posed.read().says(Cue.REQUIRED) || !AgeChecked.asks(question)) {
            return Optional.empty();
        }
        Language language = LanguageRule.of(question, Language.EN);
        return AgeChecked.of(question, language).or(() -> AgeChecked.of(inDigits(), language))
                .flatMap(age -> new Understanding(age.question(), readings, names, interpreter).alone().told()
                        .flatMap(answer -> answer instanceof Answer.Ruling ruling ? Optional.of(new Interpretation.Understood("age", age.judged(ruling))) : Optional.empty()));
    }

    /** What the one sentence that asks comes to by itself, or the question without a clause that only tells when. */
    private Optional<Interpretation> withoutAsides() {
        if (main.isEmpty()) {
            Optional<Interpretation> found = oneSentence().or(() -> Parts.withoutBrackets(question).flatMap(text -> read(new Asides.Core(text, false)))).or(() -> Parts.withoutTime(question).flatMap(text -> read(new Asides.Core(text, false))));
            main = Optional.of(found.filter(each -> each.told().filter(answer -> answer.claims().stream().noneMatch(Reduction::isChamber)).isPresent()));
        }
        return main.get();
    }

    private Optional<Interpretation> oneSentence() {
        return Asides.asked(question, readings).flatMap(this::read);
    }

    /** "It had 107 seats, right? How many of those were from districts?": what is to be checked, and what is asked then. */
    private Optional<Interpretation> checkedFirst() {
        List<String> sentences = readings.sentences(question);
        boolean two = sentences.size() == 2 && sentences.stream().allMatch(sentence -> sentence.strip().endsWith("?"));
        if (!two || !readings.read(sentences.getFirst()).says(Cue.WHETHER) || readings.read(sentences.getLast()).says(Cue.WHETHER)) {
            return Optional.empty();
        }
        String stated = sentences.getFirst().strip();
        Optional<Answer> checked = new Understanding(stated, readings, names, interpreter).alone().told().filter(answer -> answer instanceof Answer.Verdict);
        Optional<Answer> asked = Asides.asked(stated.substring(0, stated.length() - 1) + ". " + sentences.getLast(), readings)
                .flatMap(core -> read(core).flatMap(Interpretation::told));
        return checked.flatMap(verdict -> asked.map(answer -> new Interpretation.Understood("checked first", Answer.several(List.of(verdict, answer)))));
    }

    private Optional<Interpretation> read(Asides.Core core) {
        Understanding sentence = new Understanding(core.text(), readings, names, interpreter);
        return Optional.of(sentence.alone()).filter(each -> each.told().isPresent()).or(() -> core.named() ? Optional.empty() : sentence.gist());
    }

    /** Where two things are asked, a reading of the whole that tells one of them hides the other. */
    private Optional<Interpretation> both(Interpretation alone) {
        Optional<Interpretation> led = alone.told().flatMap(this::withLife).or(() -> alone.told().flatMap(this::withPerson));
        if (led.isPresent()) {
            return led;
        }
        Optional<Answer> one = alone.told().filter(answer -> answer instanceof Answer.Fact || answer instanceof Answer.Ranking);
        return one.isPresent() && asksTwice() ? interpreter.gist(posed).filter(each -> each.told().filter(answer -> tellsMore(answer, one.get())).isPresent()) : Optional.empty();
    }

    /** "Who was the first woman to run, and when was that?" */
    private Optional<Interpretation> withPerson(Answer answer) {
        boolean days = answer instanceof Answer.Fact && !answer.claims().isEmpty() && answer.claims().stream().allMatch(claim -> claim.measure().equals("date-voting"));
        List<Entry.Person> persons = posed.read().spans().stream().flatMap(span -> span.named(Entry.Person.class).stream()).distinct().toList();
        boolean who = posed.read().says(Cue.WHO) && posed.read().says(Cue.WHEN) && persons.size() == 1;
        return !days || !who ? Optional.empty() : persons.getFirst().meaning()
                .map(meaning -> new Interpretation.Understood("person", Answer.several(List.of(new Answer.Definition(persons.getFirst(), meaning), answer))));
    }

    /** "Which party did she lead, and where did it end up?" */
    private Optional<Interpretation> withLife(Answer answer) {
        boolean leader = answer instanceof Answer.Fact(List<Claim> claims) && claims.size() == 1 && claims.getFirst().measure().equals("leader");
        boolean life = leader && posed.clauses().stream().filter(Clause::more).flatMap(clause -> clause.read().spans().stream()).anyMatch(span -> span.says(LIFE));
        return !life ? Optional.empty() : interpreter.line(answer.claims().getFirst().subject())
                .map(line -> new Interpretation.Understood("party", Answer.several(List.of(answer, line))));
    }

    private static boolean tellsMore(Answer answer, Answer one) {
        return answer instanceof Answer.Several || (answer instanceof Answer.Fact && answer.claims().size() > one.claims().size() && answer.claims().containsAll(one.claims()));
    }

    /** What it comes to where not every word of it is explained. */
    Optional<Interpretation> gist() {
        if (untold()) {
            return Optional.empty();
        }
        return whole().map(each -> each.told().flatMap(answer -> interpreter.otherMonth(answer, posed.read())).orElse(each));
    }

    /** A number where names are asked for, a day where a number is, names of parties where that of a founder is. */
    private boolean isOfAnotherKind(Answer answer) {
        return leavesNamesOut(answer) || tellsDaysForANumber(answer) || tellsNoFounder(answer) || OtherKind.tells(answer, posed.read());
    }

    /** "How many people came when he was elected" is not answered by the day. */
    private boolean tellsDaysForANumber(Answer answer) {
        boolean days = answer instanceof Answer.Fact && !answer.claims().isEmpty() && answer.claims().stream().allMatch(claim -> claim.value() instanceof Value.Day);
        boolean voted = days && answer.claims().stream().allMatch(claim -> claim.measure().startsWith("date-voting"));
        if (voted && posed.read().says(Cue.IN_FORCE)) {
            // When people voted is not when what they adopted came into force.
            return true;
        }
        return days && posed.read().spans().stream().anyMatch(span -> span.from() == 0 && span.cues().contains(Cue.COUNT));
    }

    private boolean tellsNoFounder(Answer answer) {
        Lexicon.Read read = posed.read();
        return answer instanceof Answer.Lineage line && read.says(Cue.WHO) && read.says(Cue.FOUNDED) && !read.says(Cue.WHEN) && !interpreter.tellsPeople(line);
    }

    /** That nine were elected is no answer where their names are asked for. */
    private boolean leavesNamesOut(Answer answer) {
        boolean number = answer instanceof Answer.Verdict
                || (answer instanceof Answer.Fact && !answer.claims().isEmpty() && answer.claims().stream().allMatch(claim -> claim.value() instanceof Value.Figure && claim.subject().equals(Claim.WHOLE)));
        return number && Abstention.asksNames(posed.read());
    }

    private Optional<Interpretation> whole() {
        // What tells of something else gives way to the next that reads the question.
        return Stream.<Supplier<Optional<Interpretation>>>of(
                        () -> interpreter.nameAlone(posed.read()),
                        this::weighed,
                        () -> corrected(withoutAsides()),
                        () -> interpreter.tenure(posed),
                        () -> corrected(interpreter.composed(posed).or(() -> interpreter.gist(posed))),
                        () -> interpreter.longRead(posed),
                        () -> interpreter.composedButForAWord(posed),
                        () -> interpreter.portrait(posed),
                        () -> interpreter.voteAlone(posed.read()))
                .flatMap(reading -> reading.get().filter(each -> each.told().filter(this::isOfAnotherKind).isEmpty()).stream())
                .findFirst();
    }

    /** Whether a sentence of it goes on to ask something else: one passage seldom answers two questions. */
    boolean asksTwice() {
        return posed.clauses().stream().anyMatch(Clause::more);
    }

    /** What is told differently or to be checked. */
    private Optional<Interpretation> weighed() {
        // Each sentence begins with a capital, which makes no name.
        Set<String> written = readings.sentences(question).stream().flatMap(sentence -> CapitalWords.of(sentence).stream()).collect(Collectors.toSet());
        return interpreter.disputed(readings.statement(question), written).or(() -> Doubts.of(question, readings).flatMap(interpreter::claimed));
    }

    /** The answer behind what is wrong in what the question takes for granted. */
    private Optional<Interpretation> corrected(Optional<Interpretation> asked) {
        // What only orders to say something takes nothing for granted.
        boolean asks = question.strip().endsWith("?") || posed.clauses().stream().anyMatch(Clause::asks);
        List<Answer> wrong = !asks ? List.of() : readings.parts(question).stream()
                .flatMap(part -> Doubts.granted(part.text(), readings).stream())
                .filter(Doubts::takesForGranted)
                .flatMap(granted -> interpreter.corrected(granted).stream())
                .toList();
        if (wrong.isEmpty()) {
            return asked;
        }
        Stream<Answer> answer = asked.stream()
                .flatMap(each -> each.told().stream())
                .filter(found -> !wrong.stream().flatMap(each -> each.answering().stream()).toList().containsAll(found.answering()));
        return Optional.of(new Interpretation.Understood("correct", Answer.several(Stream.concat(wrong.stream(), answer).toList())));
    }
}
