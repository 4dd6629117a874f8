package kz.dauys.bot;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Localized;
import kz.dauys.knowledge.Position;
import kz.dauys.knowledge.Wording;
import kz.dauys.quiz.NamedQuiz;
import kz.dauys.quiz.QuestionBank;

/** Short quizzes that nobody had to write: on one vote or on one measure, under the name that the glossary has for it. */
final class QuizTopics {
    private static final int QUESTIONS = 5;
    /** Messages about data files name a line; these quizzes have none. */
    private static final Position NOWHERE = new Position(Path.of("quizzes"), 1);

    private QuizTopics() {}

    /** The quiz of this name: one of the files, else one on the vote or the measure. */
    static Optional<NamedQuiz> find(QuestionBank bank, String name) {
        return bank.quiz(name).or(() -> onVote(bank, name)).or(() -> onMeasure(bank, name));
    }

    private static Optional<NamedQuiz> onVote(QuestionBank bank, String name) {
        return bank.knowledge().glossary().find(Entry.Election.class, name)
                .map(vote -> quiz(vote, Set.of(vote.id()), Set.of()))
                .filter(quiz -> !bank.pool(quiz).isEmpty());
    }

    private static Optional<NamedQuiz> onMeasure(QuestionBank bank, String name) {
        return bank.knowledge().glossary().find(Entry.Measure.class, name)
                .map(measure -> quiz(measure, Set.of(), Set.of(measure.id())))
                .filter(quiz -> !bank.pool(quiz).isEmpty());
    }

    private static NamedQuiz quiz(Entry entry, Set<String> elections, Set<String> measures) {
        Localized title = new Localized(
                Wording.capitalised(entry.name().kk()), Wording.capitalised(entry.name().ru()), Wording.capitalised(entry.name().en()));
        NamedQuiz.Selection selection = new NamedQuiz.Selection(elections, Set.of(), measures, Claim.Weight.WIDE);
        return new NamedQuiz(entry.id(), title, title, selection, QUESTIONS, NOWHERE);
    }

    /** The name of the quiz on what these claims are about: their vote, or their measure where they are of several votes. */
    static Optional<String> on(QuestionBank bank, List<Claim> claims) {
        List<String> elections = claims.stream().map(Claim::election).distinct().toList();
        List<String> measures = claims.stream().map(Claim::measure).distinct().toList();
        if (elections.size() == 1) {
            return onVote(bank, elections.getFirst()).map(NamedQuiz::name);
        }
        return measures.size() == 1 ? onMeasure(bank, measures.getFirst()).map(NamedQuiz::name) : Optional.empty();
    }
}
