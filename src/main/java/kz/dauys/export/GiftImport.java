package kz.dauys.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.LanguageRule;
import kz.dauys.knowledge.Texts;

/**
 * Reads Moodle's GIFT form as far as it asks with options: comments, categories, titles, weights, feedback, true and false, a gap in the
 * middle of a sentence. Questions of other kinds are named as such.
 */
final class GiftImport {
    private static final Pattern TITLE = Pattern.compile("^\\s*::((?:\\\\.|[^\\\\:]|:(?!:))*)::", Pattern.DOTALL);
    private static final Pattern FORMAT = Pattern.compile("^\\s*\\[(?:plain|html|markdown|moodle)]");
    private static final Pattern OPTION = Pattern.compile("([=~])\\s*(?:%(-?[\\d.]+)%)?((?:\\\\.|[^\\\\=~])*)", Pattern.DOTALL);
    private static final Pattern TRUE_FALSE = Pattern.compile("(?i)^(T|TRUE|F|FALSE)$");
    private static final String GAP = "_____";

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
        int start = 0;
        for (int i = 0; i <= lines.size(); i++) {
            String line = i == lines.size() ? "" : lines.get(i);
            if (line.isBlank()) {
                if (!block.isEmpty()) {
                    question(start, block.toString());
                }
                block.setLength(0);
            } else if (!line.strip().startsWith("//") && !line.strip().startsWith("$CATEGORY")) {
                start = block.isEmpty() ? i + 1 : start;
                block.append(line).append('\n');
            }
        }
        return intake.result();
    }

    private void question(int row, String block) {
        Matcher title = TITLE.matcher(block);
        boolean titled = title.find();
        String rest = FORMAT.matcher(titled ? block.substring(title.end()) : block).replaceFirst("");
        int open = unescaped(rest, '{', 0);
        int close = open < 0 ? -1 : unescaped(rest, '}', open);
        if (open < 0) {
            intake.wrong(row, Fault.NO_BRACES);
        } else if (close < 0) {
            intake.wrong(row, Fault.OPEN_BRACE);
        } else {
            String after = rest.substring(close + 1).strip();
            String stem = rest.substring(0, open).strip() + (after.isEmpty() ? "" : " " + GAP + " " + after);
            body(row, titled ? GiftReader.plain(title.group(1).strip()) : "", GiftReader.plain(stem), rest.substring(open + 1, close));
        }
    }

    private void body(int row, String id, String stem, String body) {
        int general = body.indexOf("####");
        String explanation = general < 0 ? "" : GiftReader.plain(body.substring(general + "####".length()).strip());
        String answers = (general < 0 ? body : body.substring(0, general)).strip();
        String bare = cut(answers, '#').strip();
        if (TRUE_FALSE.matcher(bare).matches()) {
            trueFalse(row, id, stem, bare, explanation);
        } else if (answers.isEmpty()) {
            intake.wrong(row, Fault.ESSAY);
        } else if (answers.startsWith("#")) {
            intake.wrong(row, Fault.NUMERIC);
        } else {
            options(row, id, stem, answers, explanation);
        }
    }

    private void trueFalse(int row, String id, String stem, String word, String explanation) {
        Language spoken = LanguageRule.of(stem).orElse(language);
        int answer = word.toUpperCase(Locale.ROOT).startsWith("T") ? 0 : 1;
        List<String> options = List.of(texts.say(spoken, "true"), texts.say(spoken, "false"));
        intake.take(row, new Sheet(id, Sheet.Form.ONE, "", stem, List.of(), options, List.of(answer), explanation), false);
    }

    private void options(int row, String id, String stem, String answers, String explanation) {
        List<String> options = new ArrayList<>();
        List<Integer> right = new ArrayList<>();
        boolean weighted = false;
        boolean wrongs = false;
        int equals = 0;
        Matcher option = OPTION.matcher(answers);
        while (option.find()) {
            String text = option.group(3);
            boolean isRight = option.group(1).equals("=");
            if (isRight && text.contains("->")) {
                intake.wrong(row, Fault.MATCHING);
                return;
            }
            String weight = option.group(2);
            weighted |= weight != null;
            equals += isRight ? 1 : 0;
            wrongs |= !isRight;
            if (isRight || (weight != null && !weight.startsWith("-") && !weight.matches("[0.]+"))) {
                right.add(options.size());
            }
            options.add(GiftReader.plain(cut(text, '#').strip()));
        }
        if (!wrongs && equals > 0) {
            intake.wrong(row, Fault.SHORT_ANSWER);
            return;
        }
        boolean doubled = equals > 1 && !weighted;
        if (doubled) {
            intake.wrong(row, Fault.SEVERAL_RIGHT, Map.of("count", equals));
        }
        Sheet.Form form = right.size() > 1 ? Sheet.Form.SEVERAL : Sheet.Form.ONE;
        intake.take(row, new Sheet(id, form, "", stem, List.of(), options, right, explanation), doubled);
    }

    /** Up to the sign; feedback to one option stands behind it. */
    private static String cut(String text, char sign) {
        int place = unescaped(text, sign, 0);
        return place < 0 ? text : text.substring(0, place);
    }

    private static int unescaped(String text, char sign, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == sign) {
                return i;
            }
        }
        return -1;
    }
}
