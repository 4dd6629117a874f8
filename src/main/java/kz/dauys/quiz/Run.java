package kz.dauys.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Source;

/**
 * A quiz that a person plays: the questions as they are shown, and the answers so far. The text is frozen, so that a reload of the data
 * changes nothing in a quiz that is running.
 *
 * @param choices the option that was chosen for each question answered, in order, or {@link Marks} where several are right;
 *     {@link #NOT_SURE} where none was
 */
public record Run(String quiz, String title, Language language, List<Shown> questions, List<Integer> choices) {

    /** The choice of one who would rather not guess. It is not right, and tells more than a guess would. */
    public static final int NOT_SURE = -1;

    /**
     * One question in one language.
     *
     * @param also the places of further right options; none in most questions
     */
    public record Shown(
            String id, String election, String stem, List<String> options, int answer, String explanation, List<String> sources, List<Integer> also) {
        public Shown {
            options = List.copyOf(options);
            sources = List.copyOf(sources);
            also = List.copyOf(also);
        }

        /** A question with one right option. */
        public Shown(String id, String election, String stem, List<String> options, int answer, String explanation, List<String> sources) {
            this(id, election, stem, options, answer, explanation, sources, List.of());
        }

        /** Whether a teacher wrote it: then it has no source. */
        public boolean own() {
            return Kept.own(id);
        }

        /** The same with another explanation. */
        public Shown explained(String words) {
            return new Shown(id, election, stem, options, answer, words, sources, also);
        }

        /** Whether several options are right, all of which have to be found. */
        public boolean several() {
            return !also.isEmpty();
        }

        /** The places of the right options, in rising order. */
        public List<Integer> answers() {
            return Stream.concat(Stream.of(answer), also.stream()).sorted().toList();
        }

        /** Whether this choice is right: some of several right options are not enough, and one too many is too much. */
        public boolean right(int choice) {
            return several() ? choice == Marks.of(answers()) : choice == answer;
        }

        /** The words of the options at these places. */
        public String words(List<Integer> places) {
            return places.stream().map(options::get).collect(Collectors.joining("; "));
        }

        /** The words of a choice, which is not {@link #NOT_SURE}. */
        public String chosen(int choice) {
            return several() ? words(Marks.places(choice)) : options.get(choice);
        }

        private boolean takes(int choice) {
            return choice == NOT_SURE || (several() ? choice > 0 && choice < 1 << options.size() : choice >= 0 && choice < options.size());
        }

        static Shown of(Question question, Language language) {
            return new Shown(
                    question.id(),
                    question.election().orElse(""),
                    question.stem().in(language),
                    question.options().stream().map(option -> option.text().in(language)).toList(),
                    question.answer(),
                    question.explanation().in(language),
                    question.sources().stream().map(Source::label).toList());
        }
    }

    public Run {
        questions = List.copyOf(questions);
        choices = List.copyOf(choices);
        if (questions.isEmpty() || choices.size() > questions.size()) {
            throw new IllegalArgumentException("a run has questions, and at most one answer to each, not " + choices.size() + " to "
                    + questions.size());
        }
    }

    public static Run of(NamedQuiz quiz, List<Question> questions, Language language) {
        List<Shown> shown = questions.stream().map(question -> Shown.of(question, language)).toList();
        return new Run(quiz.name(), quiz.title().in(language), language, shown, List.of());
    }

    /** How many questions are answered, which is also the place of the open one. */
    public int position() {
        return choices.size();
    }

    /** Whether it is of the quiz of this name, and has an answer that would be lost if it were left for another one. */
    public boolean begun(String name) {
        return quiz.equals(name) && position() > 0;
    }

    public boolean over() {
        return position() == questions.size();
    }

    /** The run with one more answer, to the open question. */
    public Run answered(int choice) {
        if (over() || !questions.get(position()).takes(choice)) {
            throw new IllegalArgumentException("there is no option " + choice + " at question " + position());
        }
        List<Integer> more = new ArrayList<>(choices);
        more.add(choice);
        return new Run(quiz, title, language, questions, more);
    }

    public int right() {
        return position() - missed().size();
    }

    /** The questions that were answered wrongly. */
    public List<Shown> missed() {
        return IntStream.range(0, position())
                .filter(i -> !questions.get(i).right(choices.get(i)))
                .mapToObj(questions::get)
                .toList();
    }

    /** How many answers were that one was not sure. */
    public int unsure() {
        return (int) choices.stream().filter(choice -> choice == NOT_SURE).count();
    }

    /** The questions that were missed, to be asked once more. */
    public Run again() {
        return new Run(quiz, title, language, missed(), List.of());
    }

    /** Right answers in a hundred of those given, rounded. */
    public int percent() {
        return position() == 0 ? 0 : Math.round(100f * right() / position());
    }
}
