package kz.dauys.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import kz.dauys.knowledge.Language;

/**
 * One person's sitting of an exam: nothing is told before the end, every answer may be changed until then, and one clock runs for all.
 *
 * @param form the name of the exam's form
 * @param choices the option chosen for each task, or {@link #NONE}
 * @param flags the places of tasks to come back to
 * @param start in milliseconds, as the store keeps times
 * @param end when the time is up
 */
public record Exam(String form, Language language, List<Task> tasks, List<Integer> choices, List<Integer> flags, long start, long end) {
    /** No option is chosen yet. */
    public static final int NONE = -1;

    /**
     * One task.
     *
     * @param context the table or text that it is about, or empty
     */
    public record Task(Run.Shown shown, String context) {}

    public Exam {
        tasks = List.copyOf(tasks);
        choices = List.copyOf(choices);
        flags = List.copyOf(flags);
        if (tasks.isEmpty() || tasks.size() != choices.size() || end <= start) {
            throw new IllegalArgumentException("a sitting has tasks, a choice for each, and time: " + tasks.size() + ", " + choices.size());
        }
    }

    /**
     * A sitting that begins now.
     *
     * @param start in milliseconds
     */
    public static Exam of(ExamForm form, Language language, List<Task> tasks, long start) {
        List<Integer> open = Collections.nCopies(tasks.size(), NONE);
        return new Exam(form.name(), language, tasks, open, List.of(), start, start + form.minutes() * 60_000L);
    }

    /** The option is chosen in place of an earlier choice. */
    public Exam chosen(int place, int option) {
        if (option < 0 || option >= tasks.get(place).shown().options().size()) {
            throw new IllegalArgumentException("task " + place + " has no option " + option);
        }
        List<Integer> changed = new ArrayList<>(choices);
        changed.set(place, option);
        return new Exam(form, language, tasks, changed, flags, start, end);
    }

    /** The task is flagged, or no longer. */
    public Exam flagged(int place) {
        TreeSet<Integer> changed = new TreeSet<>(flags);
        if (!changed.remove(place)) {
            changed.add(place);
        }
        return new Exam(form, language, tasks, choices, List.copyOf(changed), start, end);
    }

    /** The clock stood still for so many milliseconds. */
    public Exam later(long millis) {
        return new Exam(form, language, tasks, choices, flags, start, end + millis);
    }

    public boolean answered(int place) {
        return choices.get(place) != NONE;
    }

    public boolean right(int place) {
        return choices.get(place) == tasks.get(place).shown().answer();
    }

    public int answered() {
        return (int) IntStream.range(0, tasks.size()).filter(this::answered).count();
    }

    /** How many are right among those with a context, or among those without. */
    public int right(boolean inContext) {
        return (int) IntStream.range(0, tasks.size())
                .filter(place -> tasks.get(place).context().isEmpty() != inContext)
                .filter(this::right)
                .count();
    }

    /** The place of the next task after this one that has no answer yet; this one's next where all have. */
    public int next(int place) {
        return IntStream.range(1, tasks.size())
                .map(step -> (place + step) % tasks.size())
                .filter(other -> !answered(other))
                .findFirst()
                .orElse((place + 1) % tasks.size());
    }
}
