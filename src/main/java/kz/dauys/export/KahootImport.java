package kz.dauys.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Reads Kahoot's sheet: the heading is found wherever it stands, and empty rows below it are passed over. */
final class KahootImport {
    private final Intake intake = new Intake();
    private final KahootHeading heading;

    /** Each text without its markup: one may stand in every cell. */
    private final Map<String, String> plain = new HashMap<>();

    private KahootImport(KahootHeading heading) {
        this.heading = heading;
    }

    static Imported read(byte[] bytes) {
        return switch (ExcelFile.read(bytes)) {
            case ExcelFile.Reading.Refused(Fault fault) -> QuestionFile.broken(fault);
            case ExcelFile.Reading.Sheets(List<ExcelSheet> sheets) -> sheets(sheets);
        };
    }

    /** The first sheet with a heading has the questions; others may hold anything. */
    private static Imported sheets(List<ExcelSheet> sheets) {
        for (ExcelSheet sheet : sheets) {
            Optional<KahootHeading> heading = sheet.rows().stream().map(KahootHeading::of).filter(KahootHeading::isWhole).findFirst();
            if (heading.isPresent()) {
                return sheet.limit().map(QuestionFile::broken).orElseGet(() -> new KahootImport(heading.get()).rows(sheet.rows()));
            }
        }
        Optional<Mistake> limit = sheets.stream().flatMap(sheet -> sheet.limit().stream()).findFirst();
        return QuestionFile.broken(limit.orElseGet(() -> KahootHeading.missing(sheets.stream().flatMap(sheet -> sheet.rows().stream()).toList())));
    }

    private Imported rows(List<ExcelRow> rows) {
        List<ExcelRow> below = rows.stream().filter(row -> row.number() > heading.row()).toList();
        below.forEach(this::question);
        boolean timed = heading.time() >= 0 && below.stream().anyMatch(row -> !row.text(heading.time()).isEmpty());
        return intake.result(timed);
    }

    private void question(ExcelRow row) {
        if (heading.columns().allMatch(column -> row.cell(column).isEmpty())) {
            return;
        }
        if (intake.passes(row.number())) {
            return;
        }
        Optional<Fault> fault = heading.columns().flatMap(column -> row.cell(column).fault().stream()).findFirst();
        if (fault.isPresent()) {
            intake.wrong(row.number(), fault.get());
            return;
        }
        List<Integer> filled = IntStream.range(0, heading.options().size())
                .filter(i -> !row.text(heading.options().get(i)).isEmpty())
                .boxed()
                .toList();
        List<String> options = filled.stream().map(i -> plain(row.text(heading.options().get(i)))).toList();
        String right = row.text(heading.right());
        Optional<List<Integer>> answers = answers(row.number(), right, filled);
        List<Integer> found = answers.orElse(List.of());
        Sheet.Form form = found.size() > 1 ? Sheet.Form.SEVERAL : Sheet.Form.ONE;
        String stem = plain(row.text(heading.stem()));
        intake.take(row.number(), new Sheet("", form, "", stem, List.of(), options, found, ""), answers.isEmpty());
    }

    private String plain(String text) {
        return plain.computeIfAbsent(text, Markup::plain);
    }

    /** The places of the right options among those that are filled; empty after something wrong was told. */
    private Optional<List<Integer>> answers(int row, String right, List<Integer> filled) {
        TreeSet<Integer> answers = new TreeSet<>();
        for (String part : right.isEmpty() ? new String[0] : right.split("[,;.\\s]+")) {
            if (!part.matches("\\d{1,3}")) {
                intake.wrong(row, Fault.NO_NUMBER, Map.of("found", Words.shown(right)));
                return Optional.empty();
            }
            int place = filled.indexOf(Integer.parseInt(part) - 1);
            if (place < 0) {
                intake.wrong(row, Fault.NO_SUCH_OPTION, Map.of("found", Words.shown(right), "count", filled.size()));
                return Optional.empty();
            }
            answers.add(place);
        }
        return Optional.of(List.copyOf(answers));
    }
}
