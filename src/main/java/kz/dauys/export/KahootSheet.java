package kz.dauys.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The spreadsheet that Kahoot imports: a heading in the eighth row, questions from the ninth on, up to four answers, and the numbers of the
 * right ones. What does not fit into it is left out: it knows no matching, no context and no long texts.
 */
public final class KahootSheet {
    static final int HEADING = 7;
    static final int SECONDS = 30;
    static final int ANSWERS = 4;
    private static final int QUESTION = 120;
    private static final int ANSWER = 75;

    private KahootSheet() {}

    /** The questions that the form can take. */
    public static List<Sheet> fitting(List<Sheet> sheets) {
        return sheets.stream().filter(KahootSheet::fits).toList();
    }

    private static boolean fits(Sheet sheet) {
        return sheet.form() != Sheet.Form.MATCHING
                && sheet.context().isEmpty()
                && sheet.stem().length() <= QUESTION
                && sheet.options().size() <= ANSWERS
                && sheet.options().stream().allMatch(option -> option.length() <= ANSWER);
    }

    /** Writes the questions that fit; the stream stays open. */
    public static void write(List<Sheet> sheets, OutputStream out) throws IOException {
        Workbook book = new Workbook(out, "Dauys", "1.0");
        Worksheet page = book.newWorksheet("Sheet1");
        page.value(0, 1, "Quiz template");
        heading(page);
        int row = HEADING + 1;
        for (Sheet sheet : fitting(sheets)) {
            row(page, row, sheet);
            row++;
        }
        book.finish();
    }

    private static void heading(Worksheet page) {
        page.value(HEADING, 1, "Question - max 120 characters");
        for (int place = 0; place < ANSWERS; place++) {
            page.value(HEADING, 2 + place, "Answer " + (place + 1) + " - max 75 characters");
        }
        page.value(HEADING, 2 + ANSWERS, "Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs");
        page.value(HEADING, 3 + ANSWERS, "Correct answer(s) - choose at least one");
    }

    private static void row(Worksheet page, int row, Sheet sheet) {
        page.value(row, 0, row - HEADING);
        page.value(row, 1, sheet.stem());
        for (int place = 0; place < sheet.options().size(); place++) {
            page.value(row, 2 + place, sheet.options().get(place));
        }
        page.value(row, 2 + ANSWERS, SECONDS);
        page.value(row, 3 + ANSWERS, sheet.answers().stream().map(place -> String.valueOf(place + 1)).collect(Collectors.joining(",")));
    }
}
