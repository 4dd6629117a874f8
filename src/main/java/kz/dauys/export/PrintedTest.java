package kz.dauys.export;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Texts;
import kz.dauys.quiz.QuestionNumber;

/** A page to print on A4: the questions with lettered options, and the key with its explanations on a page of its own. */
public final class PrintedTest {
    private static final String STYLE = """
            @page { size: A4; margin: 18mm }
            body { font: 11pt/1.35 "PT Serif", "Noto Serif", Georgia, serif; color: #000; background: #fff; max-width: 174mm; margin: auto }
            section.item { break-inside: avoid; margin: 0 0 5mm }
            pre { font: inherit; white-space: pre-wrap; border-left: 1mm solid #888; margin: 0 0 2mm; padding-left: 3mm }
            p { margin: 0 0 1mm } ol.options, ol.left { margin: 0; padding-left: 8mm } ol.options { list-style: upper-alpha }
            section.key { break-before: page } .why { color: #333 } .number { white-space: nowrap }
            .name { border-bottom: 1px solid #000; display: inline-block; width: 80mm }
            """;

    private final Texts texts = new Texts(PrintedTest.class, "export");
    private final Language language;

    public PrintedTest(Language language) {
        this.language = language;
    }

    public String write(String title, List<Sheet> sheets) {
        return "<!DOCTYPE html>\n<html lang=\"" + language.code() + "\">\n<head><meta charset=\"utf-8\"><title>" + safe(title)
                + "</title>\n<style>\n" + STYLE + "</style></head>\n<body>\n<h1>" + safe(title) + "</h1>\n<p>"
                + safe(texts.say(language, "name")) + " <span class=\"name\">&nbsp;</span></p>\n"
                + numbered(sheets, this::item)
                + "<section class=\"key\">\n<h2>" + safe(texts.say(language, "key")) + "</h2>\n<ol>\n"
                + sheets.stream().map(this::key).collect(Collectors.joining())
                + "</ol>\n" + asking(sheets) + "</section>\n</body>\n</html>\n";
    }

    /** Where a number leads, for whoever doubts a key. */
    private String asking(List<Sheet> sheets) {
        return sheets.stream().filter(sheet -> !sheet.own()).findFirst()
                .map(sheet -> "<p class=\"asking\">" + safe(texts.say(language, "asking", Map.of("number", QuestionNumber.of(sheet.id())))) + "</p>\n")
                .orElse("");
    }

    /** Writes one question under its number. */
    private interface Writer {
        String write(int number, Sheet sheet, boolean opens);
    }

    /** A context that several questions share is printed before the first one. */
    private static String numbered(List<Sheet> sheets, Writer writer) {
        return IntStream.range(0, sheets.size())
                .mapToObj(i -> writer.write(
                        i + 1, sheets.get(i), i == 0 || !sheets.get(i - 1).context().equals(sheets.get(i).context())))
                .collect(Collectors.joining());
    }

    private String item(int number, Sheet sheet, boolean opens) {
        String context = opens && !sheet.context().isEmpty() ? "<pre class=\"context\">" + safe(sheet.context()) + "</pre>\n" : "";
        String left = sheet.left().isEmpty() ? "" : list("left", sheet.left());
        return context + "<section class=\"item\" id=\"" + safe(sheet.id()) + "\">\n<p class=\"stem\"><b>" + number + ".</b> <span>"
                + safe(sheet.stem()) + "</span></p>\n" + left + list("options", sheet.options()) + "</section>\n";
    }

    private static String list(String name, List<String> lines) {
        return "<ol class=\"" + name + "\">"
                + lines.stream().map(line -> "<li>" + safe(line) + "</li>").collect(Collectors.joining())
                + "</ol>\n";
    }

    private String key(Sheet sheet) {
        String letters = sheet.answers().stream().map(place -> String.valueOf((char) ('A' + place))).collect(Collectors.joining(", "));
        String label = texts.say(language, "right", Map.of("letters", letters));
        return "<li data-form=\"" + sheet.form() + "\"><b>" + safe(label) + "</b> <span class=\"why\">" + safe(sheet.explanation())
                + "</span>" + number(sheet) + "</li>\n";
    }

    /** Nothing speaks for a teacher's own question but himself. */
    private static String number(Sheet sheet) {
        return sheet.own() ? "" : " <span class=\"number\">[" + QuestionNumber.of(sheet.id()) + "]</span>";
    }

    static String safe(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
