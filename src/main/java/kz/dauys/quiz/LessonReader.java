package kz.dauys.quiz;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.dauys.knowledge.YamlFields;
import kz.dauys.knowledge.YamlNode;

/** Reads what a named quiz says for teachers. */
final class LessonReader {
    /** The timers that Kahoot's sheet knows, so that every quiz can be exported with its own. */
    private static final List<Integer> SECONDS = List.of(5, 10, 20, 30, 60, 90, 120, 240);

    private static final Pattern GRADES = Pattern.compile("(\\d{1,2})(?:-(\\d{1,2}))?");

    private LessonReader() {}

    static Lesson read(YamlFields fields) {
        return new Lesson(
                fields.optional("grade").map(LessonReader::grades),
                fields.optional("subject").map(word -> word.oneOf(Lesson.Subject.class)),
                tags(fields.items("tags")),
                fields.optional("order").map(word -> word.oneOf(Lesson.Order.class)).orElse(Lesson.Order.MIXED),
                fields.optional("timer").map(LessonReader::seconds));
    }

    private static Lesson.Grades grades(YamlNode node) {
        Matcher parts = GRADES.matcher(node.text());
        if (parts.matches()) {
            int from = Integer.parseInt(parts.group(1));
            int to = Optional.ofNullable(parts.group(2)).map(Integer::parseInt).orElse(from);
            if (from >= Lesson.Grades.FIRST && to <= Lesson.Grades.LAST && from <= to) {
                return new Lesson.Grades(from, to);
            }
        }
        throw node.broken("a grade is 9 or 9-11, from " + Lesson.Grades.FIRST + " to " + Lesson.Grades.LAST + "; not '" + node.text() + "'");
    }

    private static Set<Lesson.Tag> tags(List<YamlNode> nodes) {
        return nodes.stream()
                .map(node -> node.oneOf(Lesson.Tag.class))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Lesson.Tag.class)));
    }

    private static int seconds(YamlNode node) {
        if (!SECONDS.contains(node.integer())) {
            String known = SECONDS.stream().map(String::valueOf).collect(Collectors.joining(", "));
            throw node.broken("a timer is one of " + known + " seconds, not " + node.text());
        }
        return node.integer();
    }
}
