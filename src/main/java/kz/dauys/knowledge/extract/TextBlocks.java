package kz.dauys.knowledge.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells headings from paragraphs, and puts footnotes behind the text. */
final class TextBlocks {
    private static final int HEADING = 80;
    private static final int QUESTION = 150;
    private static final int PROSE = 100;
    private static final Pattern HEADING_START = Pattern.compile("[\\p{Lu}\\d«“\"].*");
    private static final Pattern NO_HEADING_END = Pattern.compile(".*[.,;:!…]$");
    private static final Pattern ASKS = Pattern.compile("[^.!?:]+[?:]$");
    private static final Pattern REFERENCE = Pattern.compile("\\^\\s*(.+)");
    private static final Pattern SEVERAL_REFERENCES = Pattern.compile("^(?:\\p{Ll} ){1,9}");

    /** The mark of a reference, behind what it is for. */
    private static final Pattern MARK = Pattern.compile("(?<=[\\p{L}\\p{P}])\\[\\d{1,3}]");

    /** In a line from a box, "Turnout56.49%". */
    private static final Pattern GLUED = Pattern.compile("(?<=\\p{Ll}{4})(?=\\d)");

    private final List<Unit> units;
    private final Footnotes footnotes;
    private final boolean hasHeadings;
    private final boolean hasReferences;
    private final List<Block> blocks = new ArrayList<>();

    TextBlocks(List<Unit> units, Footnotes footnotes) {
        this.units = Pairs.join(units);
        this.footnotes = footnotes;
        this.hasHeadings = this.units.stream().anyMatch(unit -> unit.shape() == Unit.Shape.HEADING);
        this.hasReferences = this.units.stream().anyMatch(TextBlocks::isReference);
    }

    Extract extract(Hyphenation hyphenation) {
        String title = Titles.of(units);
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            if (!unit.isSingleLine() || !unit.text().equals(title)) {
                add(kind(i), unit);
            }
        }
        for (List<Line> note : footnotes.notes()) {
            String text = note.stream().map(Line::words).reduce(hyphenation::join).orElse("");
            blocks.add(new Block(Block.Kind.FOOTNOTE, text, note.getFirst().page(), note.getFirst().number()));
        }
        return new Extract(title, "", blocks);
    }

    private void add(Block.Kind kind, Unit unit) {
        if (unit.apart() && kind == Block.Kind.PARAGRAPH) {
            blocks.add(new Block(Block.Kind.HEADING, "", unit.first().page(), unit.first().number()));
        }
        String text = switch (kind) {
            case HEADING -> unit.text().replaceFirst(":$", "");
            case FOOTNOTE -> SEVERAL_REFERENCES.matcher(REFERENCE.matcher(unit.text()).replaceFirst("$1")).replaceFirst("");
            case PARAGRAPH -> said(unit);
        };
        blocks.add(new Block(kind, text, unit.first().page(), unit.first().number()));
    }

    private String said(Unit unit) {
        if (unit.shape() == Unit.Shape.RECORD) {
            return TableRecord.ended(unit.text());
        }
        boolean scrap = unit.isSingleLine() && unit.shape() == Unit.Shape.TEXT && unit.text().length() <= HEADING && !unit.first().endsSentence();
        return scrap ? GLUED.matcher(unit.text()).replaceAll(" ") : unmarked(unit.text());
    }

    private String unmarked(String said) {
        return footnotes.unmarked(hasReferences ? MARK.matcher(said).replaceAll("") : said);
    }

    private static boolean isReference(Unit unit) {
        return unit.shape() == Unit.Shape.NUMBERED && REFERENCE.matcher(unit.text()).matches();
    }

    private Block.Kind kind(int at) {
        Unit unit = units.get(at);
        if (isReference(unit)) {
            return Block.Kind.FOOTNOTE;
        }
        boolean headed = unit.shape() == Unit.Shape.HEADING || (at + 1 < units.size() && isHeading(unit, units.get(at + 1)));
        return headed ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
    }

    private boolean isHeading(Unit unit, Unit next) {
        boolean plain = unit.shape() == Unit.Shape.TEXT || unit.shape() == Unit.Shape.NUMBERED;
        if (!plain || !unit.isSingleLine() || !HEADING_START.matcher(unit.text()).matches()) {
            return false;
        }
        boolean list = next.shape() == Unit.Shape.ITEM || next.shape() == Unit.Shape.RECORD;
        if (list && !hasHeadings && unit.text().length() <= QUESTION && ASKS.matcher(unit.text()).matches()) {
            return true;
        }
        boolean shortAndOpen = unit.text().length() <= HEADING && !NO_HEADING_END.matcher(unit.text()).matches();
        return unit.alone() && shortAndOpen && (list || isProse(next));
    }

    private static boolean isProse(Unit unit) {
        return unit.shape() == Unit.Shape.TEXT && (unit.text().length() > PROSE || unit.text().matches("(?s)(?:\\S+\\s+){4,}\\S+[.!?]"));
    }
}
