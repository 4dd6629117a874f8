package kz.dauys.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.LanguageRule;
import kz.dauys.knowledge.Texts;

/**
 * Reads Moodle's GIFT form as far as it asks with options: comments, categories, titles, weights, feedback, true and false, a gap in the
 * middle of a sentence. Questions of other kinds are named as such.
 */
final class GiftImport {
    private static final Pattern FORMAT = Pattern.compile("^\\s*+\\[(plain|html|markdown|moodle)]");
    private static final Pattern TRUE_FALSE = Pattern.compile("(?i)T|TRUE|F|FALSE");
    private static final String GAP = "_____";
    private static final double WHOLE = 100;

    /** Thirds are written with few digits. */
    private static final double SLACK = 1.5;

    private final Intake intake = new Intake();
    private final Language language;
    private final Texts texts = new Texts(GiftImport.class, "import");

    private GiftImport(Language language) {
        this.language = language;
    }

    static Imported read(String text, Language language) {
        return new GiftImport(language).blocks(text.lines().toList());
    }

    /** An empty line ends a question; comments and categories belong to none. */
    private Imported blocks(List<String> lines) {
        StringBuilder block = new StringBuilder();
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i <= lines.size(); i++) {
            String line = i == lines.size() ? "" : Words.strip(lines.get(i));
            if (line.isEmpty()) {
                if (!rows.isEmpty() && !intake.passes(rows.getFirst())) {
                    question(rows, block.toString());
                }
                block.setLength(0);
                rows.clear();
            } else if (!line.startsWith("//") && !line.startsWith("$CATEGORY")) {
                rows.add(i + 1);
                block.append(line).append('\n');
            }
        }
        return intake.result();
    }

    /** @param rows where the lines of the block stand in the file */
    private void question(List<Integer> rows, String block) {
        int row = rows.getFirst();
        int titled = title(block);
        Matcher format = FORMAT.matcher(block).region(titled, block.length());
        boolean formatted = format.find();
        boolean marked = !formatted || !format.group(1).equals("plain");
        int from = formatted ? format.end() : titled;
        int open = GiftText.unescaped(block, '{', from);
        int close = open < 0 ? -1 : GiftText.unescaped(block, '}', open);
        int another = close < 0 ? -1 : GiftText.unescaped(block, '{', close);
        if (open < 0) {
            intake.wrong(row, Fault.NO_BRACES);
        } else if (close < 0) {
            intake.wrong(row, Fault.OPEN_BRACE);
        } else if (another >= 0) {
            int line = (int) block.substring(0, another).chars().filter(letter -> letter == '\n').count();
            intake.wrong(rows.get(line), Fault.GLUED, Map.of("found", Words.shown(Words.strip(block.lines().toList().get(line)))));
        } else if (within(block, open, close)) {
            intake.wrong(row, Fault.NESTED_BRACE);
        } else {
            String after = block.substring(close + 1).strip();
            String stem = block.substring(from, open).strip() + (after.isEmpty() ? "" : " " + GAP + " " + after);
            String id = titled == 0 ? "" : GiftReader.plain(block.substring(2, titled - 2).strip());
            body(row, id, words(stem, marked), block.substring(open + 1, close), marked);
        }
    }

    private static boolean within(String block, int open, int close) {
        int inner = GiftText.unescaped(block, '{', open + 1);
        return (inner >= 0 && inner < close) || GiftText.unescaped(block, '}', close + 1) >= 0;
    }

    /** Where the title ends with its colons; 0 if there is none. */
    private static int title(String block) {
        if (!block.startsWith("::")) {
            return 0;
        }
        int colon = GiftText.unescaped(block, ':', 2);
        while (colon >= 0 && !block.startsWith("::", colon)) {
            colon = GiftText.unescaped(block, ':', colon + 1);
        }
        return colon < 0 ? 0 : colon + 2;
    }

    /** Without the form's escapes, and without a web page's markup where there may be any. */
    private static String words(String text, boolean marked) {
        String plain = GiftReader.plain(text.strip());
        return marked ? Markup.plain(plain) : plain;
    }

    private void body(int row, String id, String stem, String body, boolean marked) {
        int general = body.indexOf("####");
        String explanation = general < 0 ? "" : words(body.substring(general + "####".length()), marked);
        String answers = (general < 0 ? body : body.substring(0, general)).strip();
        String bare = GiftText.cut(answers, '#').strip();
        if (TRUE_FALSE.matcher(bare).matches()) {
            trueFalse(row, id, stem, bare, explanation);
        } else if (answers.isEmpty()) {
            intake.wrong(row, Fault.ESSAY);
        } else if (answers.startsWith("#")) {
            intake.wrong(row, Fault.NUMERIC);
        } else {
            options(row, new Sheet(id, Sheet.Form.ONE, "", stem, List.of(), List.of(), List.of(), explanation), answers, marked);
        }
    }

    private void trueFalse(int row, String id, String stem, String word, String explanation) {
        Language spoken = stem.length() > Intake.STEM ? language : LanguageRule.of(stem).orElse(language);
        int answer = word.toUpperCase(Locale.ROOT).startsWith("T") ? 0 : 1;
        List<String> options = List.of(texts.say(spoken, "true"), texts.say(spoken, "false"));
        intake.take(row, new Sheet(id, Sheet.Form.ONE, "", stem, List.of(), options, List.of(answer), explanation), false);
    }

    private void options(int row, Sheet bare, String answers, boolean marked) {
        List<GiftText.Answer> parts = GiftText.answers(answers);
        boolean wrongs = parts.stream().anyMatch(part -> !part.key());
        Optional<Fault> kind = parts.stream().anyMatch(part -> part.key() && part.text().contains("->"))
                ? Optional.of(Fault.MATCHING)
                : wrongs || parts.isEmpty() ? Optional.empty() : Optional.of(Fault.SHORT_ANSWER);
        if (kind.isPresent() || "=~".indexOf(answers.charAt(0)) < 0) {
            intake.wrong(row, kind.orElse(Fault.STRAY));
            return;
        }
        boolean blamed = shares(row, parts);
        List<Integer> right = IntStream.range(0, parts.size()).filter(i -> parts.get(i).right()).boxed().toList();
        List<String> options = parts.stream().map(part -> words(GiftText.cut(part.text(), '#'), marked)).toList();
        Sheet.Form form = right.size() > 1 ? Sheet.Form.SEVERAL : Sheet.Form.ONE;
        intake.take(row, new Sheet(bare.id(), form, "", bare.stem(), List.of(), options, right, bare.explanation()), blamed);
    }

    /** Whether the shares are those of options that are right or wrong; true after one was told that is not. */
    private boolean shares(int row, List<GiftText.Answer> parts) {
        long equals = parts.stream().filter(GiftText.Answer::key).count();
        List<GiftText.Answer> shared = parts.stream().filter(part -> !part.key() && part.right()).toList();
        if (equals > 1 && parts.stream().allMatch(part -> part.share().isEmpty())) {
            intake.wrong(row, Fault.SEVERAL_RIGHT, Map.of("count", equals));
            return true;
        }
        if (equals > 0 && !shared.isEmpty()) {
            intake.wrong(row, Fault.HALF_RIGHT, Map.of(
                    "option", Words.shown(GiftText.cut(shared.getFirst().text(), '#').strip()), "share", percent(shared.getFirst().share().orElse(0))));
            return true;
        }
        double sum = shared.stream().mapToDouble(part -> part.share().orElse(0)).sum();
        if (!shared.isEmpty() && Math.abs(sum - WHOLE) > SLACK) {
            intake.wrong(row, Fault.SHARES, Map.of("sum", percent(sum)));
            return true;
        }
        return false;
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(share).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
