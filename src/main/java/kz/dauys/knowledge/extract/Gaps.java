package kz.dauys.knowledge.extract;

import java.util.ArrayList;
import java.util.List;

/** Closes the gap of a page's end or a footnote where a sentence goes on behind it, and makes an empty line of it elsewhere. */
final class Gaps {
    private Gaps() {}

    static List<Line> close(List<Line> lines, Wrapping wrapping) {
        List<Line> closed = new ArrayList<>();
        for (int i = 0; i < lines.size(); ) {
            int next = i;
            boolean gap = false;
            while (next < lines.size() && lines.get(next).isBlank()) {
                gap |= lines.get(next).isGap();
                next++;
            }
            if (gap && next < lines.size() && !closed.isEmpty() && goesOn(closed.getLast(), lines.get(next), wrapping)) {
                i = next;
            } else if (next > i) {
                closed.add(Line.of("", 0, 0));
                i = next;
            }
            if (i < lines.size()) {
                closed.add(lines.get(i));
                i++;
            }
        }
        return closed;
    }

    private static boolean goesOn(Line line, Line next, Wrapping wrapping) {
        return line.style() == next.style() && !line.endsSentence() && wrapping.joins(line, next)
                && !MarkdownText.ITEM.matcher(next.text()).matches();
    }
}
