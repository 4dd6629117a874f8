package kz.dauys.bot;

import java.util.List;
import java.util.regex.Pattern;
import kz.dauys.export.KeyLine;
import kz.dauys.export.QuestionFile;

/** Tells a teacher's questions from what a person asks the bot, by their looks. */
final class TypedQuestions {
    private static final Pattern LETTERED = Pattern.compile("\\p{L}[.)]\\s.*");

    /** Options of a poll are not longer. */
    private static final int OPTION = 100;

    private TypedQuestions() {}

    /**
     * Whether this is meant as questions, well-formed or not. One line, or questions in several, are for the bot to answer.
     *
     * @param awaited whether the person was just told how to send some
     */
    static boolean look(String text, boolean awaited) {
        if (QuestionFile.isGift(text)) {
            return true;
        }
        List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.size() < 2) {
            return false;
        }
        List<String> rest = lines.subList(1, lines.size());
        if (rest.stream().anyMatch(line -> line.startsWith("*") || KeyLine.of(line).isPresent())) {
            return true;
        }
        return awaited ? rest.stream().anyMatch(line -> !line.endsWith("?")) : unmarked(text);
    }

    /** A question with options by line, though nothing says which of them is right. */
    private static boolean unmarked(String text) {
        List<String> block = text.lines().map(String::strip).takeWhile(line -> !line.isEmpty()).toList();
        List<String> options = block.subList(1, block.size());
        return options.size() > 1
                && options.stream().noneMatch(line -> line.endsWith("?") || line.length() > OPTION)
                && (block.getFirst().endsWith("?") || options.stream().allMatch(line -> LETTERED.matcher(line).matches()));
    }
}
