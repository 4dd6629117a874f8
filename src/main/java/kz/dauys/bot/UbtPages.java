package kz.dauys.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Texts;
import kz.dauys.quiz.Exam;
import kz.dauys.quiz.ExamForm;
import kz.dauys.quiz.Run;

/** How the messages of an exam read. */
final class UbtPages {
    private static final long MINUTE = 60_000;
    private static final int SOURCES = 4;

    private final Texts texts = new Texts(UbtPages.class, "ubt");

    String say(Language language, String key) {
        return texts.say(language, key);
    }

    /** What is about to begin: first of all that it is one section of the exam and no more. */
    Text form(ExamForm form, Language language) {
        Text.Builder page = new Text.Builder().bold(texts.say(language, "section", Map.of(
                "exam", form.exam().in(language), "section", form.section().in(language)))).line().line();
        page.plain(texts.say(language, "form", Map.of(
                "single", form.single(), "contexts", form.contexts(), "minutes", form.minutes(), "year", String.valueOf(form.year())))).line();
        page.plain(texts.say(language, "manner")).line().line();
        page.italic(texts.say(language, "sources") + " ");
        IntStream.range(0, form.origins().size()).forEach(i -> page.plain(i == 0 ? "" : "; ")
                .link(form.origins().get(i).title() + ", " + form.origins().get(i).year(), form.origins().get(i).address()));
        return page.build();
    }

    /** One task, with what was chosen so far marked on the buttons. */
    Text task(Exam exam, int place, long now) {
        Language language = exam.language();
        Exam.Task task = exam.tasks().get(place);
        Text.Builder page = new Text.Builder().italic(texts.say(language, "head", Map.of(
                "number", place + 1, "count", exam.tasks().size(), "minutes", Math.max(0, (exam.end() - now + MINUTE - 1) / MINUTE)))
                + (exam.flags().contains(place) ? " · 🚩" : "")).line().line();
        if (!task.context().isEmpty()) {
            page.plain(task.context()).line().line();
        }
        page.bold(task.shown().stem());
        if (!QuizPages.fitButtons(task.shown())) {
            options(page.line(), task.shown());
        }
        return page.build();
    }

    private static void options(Text.Builder page, Run.Shown shown) {
        IntStream.range(0, shown.options().size()).forEach(i -> page.line().bold(letter(i) + ")").plain(" " + shown.options().get(i)));
    }

    private static String letter(int place) {
        return String.valueOf((char) ('A' + place));
    }

    /** The labels of the options, the chosen one marked. */
    List<String> labels(Exam exam, int place) {
        Run.Shown shown = exam.tasks().get(place).shown();
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < shown.options().size(); i++) {
            String label = QuizPages.fitButtons(shown) ? shown.options().get(i) : letter(i);
            labels.add((exam.choices().get(place) == i ? "● " : "") + label);
        }
        return labels;
    }

    /** All tasks at a glance. */
    Text overview(Exam exam, String key, long now) {
        return Text.of(texts.say(exam.language(), key, Map.of(
                "answered", exam.answered(),
                "open", exam.tasks().size() - exam.answered(),
                "flags", exam.flags().size(),
                "minutes", Math.max(0, (exam.end() - now + MINUTE - 1) / MINUTE))));
    }

    String mark(Exam exam, int place) {
        return (exam.flags().contains(place) ? "🚩" : exam.answered(place) ? "✓" : "") + (place + 1);
    }

    /** How it went, by parts, and beside what the section asks at least. */
    Text result(Exam exam, ExamForm form, boolean timeUp) {
        Language language = exam.language();
        int contextTasks = (int) exam.tasks().stream().filter(task -> !task.context().isEmpty()).count();
        int single = exam.right(false);
        int inContext = exam.right(true);
        Text.Builder page = new Text.Builder();
        if (timeUp) {
            page.plain(say(language, "time-up")).line().line();
        }
        page.bold(texts.say(language, "result", Map.of("right", single + inContext, "count", exam.tasks().size()))).line();
        page.plain(texts.say(language, "result.single", Map.of("right", single, "count", exam.tasks().size() - contextTasks))).line();
        page.plain(texts.say(language, "result.context", Map.of("right", inContext, "count", contextTasks))).line();
        if (exam.answered() < exam.tasks().size()) {
            page.plain(texts.say(language, "result.open", Map.of("count", exam.tasks().size() - exam.answered()))).line();
        }
        page.plain(texts.say(language, "result.pass", Map.of("pass", form.pass(), "year", String.valueOf(form.year()))));
        return page.line().line().plain(say(language, "result.note")).build();
    }

    /** A task after the end, with the right answer and who says so. */
    Text review(Exam exam, int place) {
        Language language = exam.language();
        Exam.Task task = exam.tasks().get(place);
        Run.Shown shown = task.shown();
        Text.Builder page = new Text.Builder().italic((place + 1) + "/" + exam.tasks().size()).line().line();
        if (!task.context().isEmpty()) {
            page.plain(task.context()).line().line();
        }
        page.bold(shown.stem()).line().line();
        page.plain((exam.right(place) ? "✅ " : exam.answered(place) ? "❌ " : "▫️ ") + (exam.answered(place)
                ? texts.say(language, "yours", Map.of("option", shown.options().get(exam.choices().get(place))))
                : say(language, "no-answer"))).line();
        if (!exam.right(place)) {
            page.plain(texts.say(language, "key", Map.of("option", shown.options().get(shown.answer())))).line();
        }
        String titles = shown.sources().stream().limit(SOURCES).collect(Collectors.joining("; "));
        return page.line().plain(shown.explanation()).line()
                .italic(texts.say(language, "source", Map.of("titles", titles, "count", shown.sources().size())))
                .build();
    }
}
