package kz.dauys.knowledge.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Leaves one empty line between paragraphs, and two where the text has more than usual: there its section ends. Closes the gap of a page's end or a footnote where a sentence goes on behind it, and makes an
 * empty line of it elsewhere.
 */
final class Gaps {
    private Gaps() {}

    static List<Line> close(List<Line> lines, Wrapping wrapping) {
        List<Line> closed = new ArrayList<>();
        boolean rare = isRare(lines);
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
                closed.addAll(Collections.nCopies(!gap && next - i > 1 && rare ? 2 : 1, Line.of("", 0, 0)));
                i = next;
            }
            if (i < lines.size()) {
                closed.add(lines.get(i));
                i++;
            }
        }
        return closed;
    }

    /** Whether most paragraphs have one empty line between them. */
    private static boolean isRare(List<Line> lines) {
        int single = 0;
        int several = 0;
        for (int i = 1; i + 1 < lines.size(); i++) {
            boolean first = lines.get(i).isBlank() && !lines.get(i - 1).isBlank();
            single += first && !lines.get(i + 1).isBlank() ? 1 : 0;
            several += first && lines.get(i + 1).isBlank() ? 1 : 0;
        }
        return single > several;
    }

    private static boolean goesOn(Line line, Line next, Wrapping wrapping) {
        return line.style() == next.style() && !line.endsSentence() && wrapping.joins(line, next)
                && !MarkdownText.ITEM.matcher(next.text()).matches();
    }
}
