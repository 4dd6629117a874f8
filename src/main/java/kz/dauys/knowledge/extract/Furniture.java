package kz.dauys.knowledge.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Drops what a page has for its visitors and not for its readers: arrows to neighbours, edit marks, hashtags, bars of links, notices. */
final class Furniture {
    private static final Pattern ARROW = Pattern.compile("[←⟵→⟶]");
    private static final Pattern ARROWS = Pattern.compile("^[←⟵]\\s*\\S+\\s*|\\s*\\S+\\s*[→⟶]$");
    private static final Pattern EDIT = Pattern.compile("\\[(?:edit|править[^\\]]*|өңдеу[^\\]]*)\\]");
    private static final Pattern EDITED_HEADING = Pattern.compile(".{1,80}" + EDIT);
    private static final Pattern HASHTAGS = Pattern.compile("(?:\\s*#[\\p{L}\\d_]{2,}){3,}\\s*$");
    private static final Pattern EMPTY_LABELS = Pattern.compile("(?:\\|?\\s*\\p{Lu}[\\p{L} ]{0,30}:\\s*){2,}\\|?");
    private static final Pattern LINK_BAR = Pattern.compile("\\|[^|\\d]{1,40}(?:\\|[^|\\d]{1,40})+\\|");
    private static final Pattern LAST_BAR = Pattern.compile("^([^|]+)\\|$");
    private static final Pattern NOTICE = Pattern.compile("(?iu)(?:©|\\(c\\)|copyright\\b|все права защищены|барлық құқықтар).*|.*all rights reserved\\.?");

    /** A notice stands at the end, and the lines below it are short. */
    private static final int LAST_LINES = 15;

    private static final int SHORT = 100;

    private Furniture() {}

    static List<Line> drop(List<Line> lines) {
        List<Line> kept = new ArrayList<>();
        List<Line> read = lines.subList(0, notice(lines));
        for (int i = 0; i < read.size(); i++) {
            Line line = read.get(i);
            String said = said(line.text());
            boolean bars = LINK_BAR.matcher(said).matches() && !isBar(read, i - 1) && !isBar(read, i + 1);
            if (!bars && (line.isBlank() || !said.isBlank())) {
                boolean heading = EDITED_HEADING.matcher(line.text()).matches() && !line.withText(said).endsSentence();
                kept.add(heading ? line.withText(said).withStyle(Line.Style.HEADING) : line.withText(said));
            }
        }
        return kept;
    }

    static String withoutEditMarks(String text) {
        return EDIT.matcher(text).replaceAll("").strip();
    }

    private static boolean isBar(List<Line> lines, int at) {
        return at >= 0 && at < lines.size() && lines.get(at).text().startsWith("|");
    }

    private static String said(String text) {
        String said = withoutEditMarks(ARROW.matcher(text).find() ? ARROWS.matcher(text).replaceAll("") : text);
        said = said.contains("#") ? HASHTAGS.matcher(said).replaceAll("") : said;
        said = LAST_BAR.matcher(said).replaceAll("$1").strip();
        return EMPTY_LABELS.matcher(said).matches() ? "" : said;
    }

    /** Where the notice at the end begins; the number of lines where there is none. */
    private static int notice(List<Line> lines) {
        int below = 0;
        for (int i = lines.size() - 1; i >= 0 && below < LAST_LINES; i--) {
            if (lines.get(i).length() > SHORT) {
                break;
            }
            below += lines.get(i).isBlank() ? 0 : 1;
            if (NOTICE.matcher(lines.get(i).text()).matches() && (i == 0 || !NOTICE.matcher(lines.get(i - 1).text()).matches())) {
                return i;
            }
        }
        return lines.size();
    }
}
