package kz.dauys.bot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Texts;
import kz.dauys.picture.ScoreCard;
import kz.dauys.picture.ScoreCard.Mark;
import kz.dauys.picture.ScoreCard.Row;
import kz.dauys.quiz.Run;

/** What the pictures of scores show. All of it stands in the captions too. */
final class ScoreCards {
    /** More rows than these make a picture that nobody reads on a phone. */
    private static final int MOST_ROWS = 6;

    private final Texts texts = new Texts(ScoreCards.class, "card");

    /** Right answers to one of several topics. */
    record Part(String name, int right, int answered) {
        int percent() {
            return Math.round(100f * right / answered);
        }
    }

    /** How a quiz of one person ended. */
    ScoreCard result(Run run) {
        Language language = run.language();
        List<Mark> marks = IntStream.range(0, run.position()).mapToObj(i -> mark(run, i)).toList();
        List<Row> rows = Stream.of(Mark.RIGHT, Mark.WRONG, Mark.UNSURE)
                .filter(mark -> mark != Mark.UNSURE || marks.contains(mark))
                .map(mark -> row(mark, marks, language))
                .toList();
        String under = texts.say(language, "under", Map.of("percent", run.percent()));
        return new ScoreCard(
                texts.say(language, "result"), run.title(), run.right() + "/" + run.questions().size(), under, marks, rows, foot(language));
    }

    private static Mark mark(Run run, int place) {
        int choice = run.choices().get(place);
        if (run.questions().get(place).right(choice)) {
            return Mark.RIGHT;
        }
        return choice == Run.NOT_SURE ? Mark.UNSURE : Mark.WRONG;
    }

    private Row row(Mark mark, List<Mark> marks, Language language) {
        int count = (int) marks.stream().filter(mark::equals).count();
        String label = switch (mark) {
            case RIGHT -> texts.say(language, "right");
            case WRONG -> texts.say(language, "wrong");
            case UNSURE -> texts.say(language, "unsure");
            case NONE -> "";
        };
        return new Row(mark, label, String.valueOf(count), Math.round(100f * count / marks.size()));
    }

    /** What one person has answered so far. */
    ScoreCard own(String head, Part all, List<Part> topics, Language language) {
        return score(head, all, topics, language, texts.say(language, "under", Map.of("percent", all.percent())));
    }

    /** What the people of a group have answered so far. */
    ScoreCard group(String head, int people, Part all, List<Part> topics, Language language) {
        return score(head, all, topics, language, texts.say(language, "people", Map.of("percent", all.percent(), "people", people)));
    }

    private ScoreCard score(String head, Part all, List<Part> topics, Language language, String under) {
        List<Row> rows = few(topics, language).stream()
                .map(part -> new Row(Mark.NONE, part.name(), part.right() + "/" + part.answered(), part.percent()))
                .toList();
        return new ScoreCard(head, "", all.right() + "/" + all.answered(), under, List.of(), rows, foot(language));
    }

    /** The topics with most answers; the others together, so that the sum is right. */
    private List<Part> few(List<Part> topics, Language language) {
        if (topics.size() <= MOST_ROWS) {
            return topics;
        }
        List<Part> sorted = topics.stream().sorted(Comparator.comparingInt(Part::answered).reversed()).toList();
        List<Part> rest = sorted.subList(MOST_ROWS - 1, sorted.size());
        List<Part> few = new ArrayList<>(sorted.subList(0, MOST_ROWS - 1));
        few.add(new Part(
                texts.say(language, "rest"), rest.stream().mapToInt(Part::right).sum(), rest.stream().mapToInt(Part::answered).sum()));
        return few;
    }

    private String foot(Language language) {
        return texts.say(language, "foot");
    }
}
