package kz.dauys.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.dauys.knowledge.Cut;
import kz.dauys.knowledge.Language;
import kz.dauys.quiz.QuestionBank;
import kz.dauys.quiz.Run;

/** The questions of a prepared set in the form in which polls show them, and those that no poll can show. */
final class PollQuestions {
    /** So many of those that are left out are told one by one. */
    private static final int LINES = 10;

    private final RoundPages pages;

    PollQuestions(RoundPages pages) {
        this.pages = pages;
    }

    /**
     * A set as a group plays it.
     *
     * @param left why a question is left out, by its place in the set
     */
    record Taken(List<Run.Shown> shown, List<Left> left) {
        Taken {
            shown = List.copyOf(shown);
            left = List.copyOf(left);
        }

        int count() {
            return shown.size() + left.size();
        }
    }

    /**
     * A question that is left out.
     *
     * @param why the key of the reason's text
     * @param most what polls can show at most
     */
    record Left(int place, String why, int most) {}

    Taken of(QuestionBank bank, Run set) {
        List<Run.Shown> shown = new ArrayList<>();
        List<Left> left = new ArrayList<>();
        for (int place = 0; place < set.questions().size(); place++) {
            Run.Shown question = fitting(marked(bank.poll(set.questions().get(place), set.language()), set.language()));
            unfit(question, place).ifPresentOrElse(left::add, () -> shown.add(question));
        }
        return new Taken(shown, left);
    }

    /** A poll names its sources in its explanation, and so it is there that a teacher's own question tells that it has none. */
    private Run.Shown marked(Run.Shown question, Language language) {
        if (!question.own()) {
            return question;
        }
        String mark = pages.say(language, "own");
        int room = Reply.Poll.LONGEST_EXPLANATION - mark.length() - 1;
        return question.explained((Cut.marked(question.explanation(), room) + " " + mark).strip());
    }

    /** What the bank says in short may be an operator's own, and longer than it should. */
    private static Run.Shown fitting(Run.Shown question) {
        return question.explained(Cut.marked(question.explanation(), Reply.Poll.LONGEST_EXPLANATION));
    }

    /** Whether polls can show it. The linter holds that of the shipped questions; an operator's own may be longer. */
    static boolean fits(Run.Shown shown) {
        return unfit(shown, 0).isEmpty() && shown.explanation().length() <= Reply.Poll.LONGEST_EXPLANATION;
    }

    private static Optional<Left> unfit(Run.Shown shown, int place) {
        if (shown.stem().length() > Reply.Poll.LONGEST_QUESTION) {
            return Optional.of(new Left(place, "left.stem", Reply.Poll.LONGEST_QUESTION));
        }
        if (shown.options().size() > Reply.Poll.MOST_OPTIONS) {
            return Optional.of(new Left(place, "left.options", Reply.Poll.MOST_OPTIONS));
        }
        return shown.options().stream().anyMatch(option -> option.length() > Reply.Poll.LONGEST_OPTION)
                ? Optional.of(new Left(place, "left.option", Reply.Poll.LONGEST_OPTION))
                : Optional.empty();
    }

    /** Tells who opens the set what is missing, and where it can be asked. */
    Text told(Taken taken, Language language) {
        Text.Builder page = new Text.Builder()
                .plain(pages.say(language, "left", Map.of("left", taken.left().size(), "count", taken.count())));
        taken.left().stream().limit(LINES).forEach(left -> page.line().plain(pages.say(
                language, "left.line", Map.of("number", left.place() + 1, "why", pages.say(language, left.why(), Map.of("most", left.most()))))));
        if (taken.left().size() > LINES) {
            page.line().plain(pages.say(language, "left.more", Map.of("count", taken.left().size() - LINES)));
        }
        return page.line().plain(pages.say(language, "left.where")).build();
    }
}
