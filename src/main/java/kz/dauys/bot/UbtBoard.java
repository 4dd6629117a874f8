package kz.dauys.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kz.dauys.quiz.Exam;
import kz.dauys.quiz.ExamForm;

/** The messages of a sitting with their buttons. A button says what it does and to which task, so that an old one can do no harm. */
final class UbtBoard {
    static final String PREFIX = "u";

    /** Below: ten times the place of the task, and the option. */
    static final int GO = 1000;

    static final int FLAG = 2000;
    static final int OVERVIEW = 3000;
    static final int FINISH = 3001;
    static final int SURE = 3002;
    static final int BEGIN = 3003;
    static final int REVIEW = 4000;
    static final int PER_TASK = 10;

    private static final int ROW = 5;

    private final UbtPages pages;

    UbtBoard(UbtPages pages) {
        this.pages = pages;
    }

    /** What stands in the chat. */
    record Board(Text text, List<List<Button>> buttons) {}

    private static Button button(String label, long row, int choice) {
        return Button.of(label, PREFIX, row, choice);
    }

    Board task(Exam exam, int place, long row, long now) {
        List<String> labels = pages.labels(exam, place);
        List<Button> options = IntStream.range(0, labels.size()).mapToObj(i -> button(labels.get(i), row, place * PER_TASK + i)).toList();
        List<List<Button>> buttons = new ArrayList<>();
        if (QuizPages.fitButtons(exam.tasks().get(place).shown())) {
            options.forEach(option -> buttons.add(List.of(option)));
        } else {
            buttons.add(options);
        }
        int count = exam.tasks().size();
        buttons.add(List.of(
                button("◀", row, GO + (place + count - 1) % count),
                button(exam.flags().contains(place) ? "🚩 ✕" : "🚩", row, FLAG + place),
                button("▶", row, GO + (place + 1) % count)));
        buttons.add(List.of(
                button(pages.say(exam.language(), "button.overview"), row, OVERVIEW), button(pages.say(exam.language(), "button.finish"), row, FINISH)));
        return new Board(pages.task(exam, place, now), buttons);
    }

    Board overview(Exam exam, long row, long now) {
        List<List<Button>> buttons = new ArrayList<>();
        List<Button> marks = IntStream.range(0, exam.tasks().size()).mapToObj(place -> button(pages.mark(exam, place), row, GO + place)).toList();
        for (int from = 0; from < marks.size(); from += ROW) {
            buttons.add(marks.subList(from, Math.min(from + ROW, marks.size())));
        }
        buttons.add(List.of(button(pages.say(exam.language(), "button.finish"), row, FINISH)));
        return new Board(pages.overview(exam, "overview", now), buttons);
    }

    Board sure(Exam exam, long row, long now) {
        return new Board(pages.overview(exam, "sure", now), List.of(
                List.of(button(pages.say(exam.language(), "button.sure"), row, SURE), button(pages.say(exam.language(), "button.overview"), row, OVERVIEW))));
    }

    Board result(Exam exam, ExamForm form, long row, boolean timeUp) {
        return new Board(pages.result(exam, form, timeUp), List.of(List.of(button(pages.say(exam.language(), "button.review"), row, REVIEW))));
    }

    /** @param key what can be said and asked about the task's key */
    Board review(Exam exam, int place, long row, List<List<Button>> key) {
        int count = exam.tasks().size();
        List<List<Button>> buttons = new ArrayList<>();
        buttons.add(List.of(button("◀", row, REVIEW + (place + count - 1) % count), button("▶", row, REVIEW + (place + 1) % count)));
        IntStream.range(1, count).map(step -> (place + step) % count).filter(other -> !exam.right(other)).findFirst().ifPresent(missed ->
                buttons.add(List.of(button(pages.say(exam.language(), "button.missed"), row, REVIEW + missed))));
        buttons.addAll(key);
        return new Board(pages.review(exam, place), buttons);
    }
}
