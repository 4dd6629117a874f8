package kz.dauys.quiz;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who did how well in a round: by right answers, and among equals by the time that these took. */
public record Board(List<Line> lines) {
    private static final Comparator<Line> ORDER =
            Comparator.comparingInt(Line::right).reversed().thenComparingLong(Line::millis).thenComparingLong(Line::person);

    public Board {
        lines = List.copyOf(lines);
    }

    /**
     * What one person has done.
     *
     * @param millis the time of the right answers together: who answers more questions wrongly is not the slower for it
     */
    public record Line(long person, int right, int answered, long millis) {}

    public static Board of(List<Votes.Counted> votes) {
        Map<Long, List<Votes.Counted>> byPerson =
                votes.stream().collect(Collectors.groupingBy(Votes.Counted::person, LinkedHashMap::new, Collectors.toList()));
        return new Board(byPerson.entrySet().stream().map(each -> line(each.getKey(), each.getValue())).sorted(ORDER).toList());
    }

    private static Line line(long person, List<Votes.Counted> votes) {
        List<Votes.Counted> right = votes.stream().filter(Votes.Counted::right).toList();
        return new Line(person, right.size(), votes.size(), right.stream().mapToLong(vote -> Math.max(0, vote.millis())).sum());
    }

    /** From 1; who is equal in everything shares a place. */
    public int place(Line line) {
        return 1 + (int) lines.stream().filter(other -> better(other, line)).count();
    }

    private static boolean better(Line first, Line second) {
        return first.right() > second.right() || (first.right() == second.right() && first.millis() < second.millis());
    }
}
