package kz.dauys.export;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Source;
import kz.dauys.knowledge.Texts;
import kz.dauys.knowledge.Wording;
import kz.dauys.quiz.Dossier;
import kz.dauys.quiz.QuestionNumber;

/** A page to print on A4: one question, its key, who says so in which words, and why the other options are wrong. */
public final class KeyPage {
    private static final String STYLE = """
            @page { size: A4; margin: 18mm }
            body { font: 11pt/1.4 "PT Serif", "Noto Serif", Georgia, serif; color: #000; background: #fff; max-width: 174mm; margin: auto }
            h1 { font-size: 14pt } h2 { font-size: 12pt; margin: 6mm 0 1mm } dt { font-weight: bold; margin-top: 2mm } dd { margin: 0 0 1mm 6mm }
            dt.wrong { font-weight: normal } li { break-inside: avoid } .address { word-break: break-all; font-size: 9pt }
            """;

    private final Texts texts = new Texts(KeyPage.class, "key");
    private final Language language;

    public KeyPage(Language language) {
        this.language = language;
    }

    public String write(Dossier dossier) {
        String stem = safe(dossier.item().stem().in(language));
        return "<!DOCTYPE html>\n<html lang=\"" + language.code() + "\">\n<head><meta charset=\"utf-8\"><title>" + stem + "</title>\n<style>\n" + STYLE
                + "</style></head>\n<body>\n<h1>" + stem + "</h1>\n<dl>\n"
                + dossier.options().stream().map(this::option).collect(Collectors.joining())
                + "</dl>\n<h2>" + safe(texts.say(language, "sources")) + "</h2>\n<ul>\n"
                + dossier.proofs().stream().map(this::proof).collect(Collectors.joining())
                + "</ul>\n"
                + dossier.rules().stream().map(this::period).map(line -> "<p>" + line + "</p>\n").collect(Collectors.joining())
                + "<p>" + safe(texts.say(language, "as-of", Map.of("date", day(dossier.asOf())))) + "<br>"
                + safe(texts.say(language, "id", Map.of("number", QuestionNumber.of(dossier.item().id()), "id", dossier.item().id())))
                + "</p>\n</body>\n</html>\n";
    }

    private String option(Dossier.Reason reason) {
        String mark = reason.right() ? "✓ " : "✗ ";
        return "<dt class=\"" + (reason.right() ? "right" : "wrong") + "\">" + mark + safe(reason.option().in(language)) + "</dt>\n<dd>"
                + safe(reason.why().in(language)) + "</dd>\n";
    }

    /** On paper nobody can follow a link, so the address stands there in full. */
    private String proof(Dossier.Proof proof) {
        Source source = proof.source();
        String where = Stream.of(source.title(), source.publisher(), source.date(), proof.locator())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        String quote = proof.quote(language)
                .map(found -> "<br>\n<i>" + safe(texts.say(language, "quote", Map.of("quote", found.text()))) + "</i>")
                .orElse("");
        String address = source.address().isEmpty() ? "" : "<br>\n<span class=\"address\">" + safe(source.address()) + "</span>";
        return "<li>" + safe(Wording.capitalised(proof.about().in(language))) + ": <b>" + safe(proof.value().in(language)) + (proof.held() ? " ✓" : "")
                + "</b><br>\n" + safe(where) + quote + address + "</li>\n";
    }

    private String period(Dossier.Period period) {
        String from = period.validity().from().map(this::day).orElse("");
        String to = period.validity().to().map(this::day).orElse("");
        String key = from.isEmpty() ? (to.isEmpty() ? "rule.always" : "rule.until") : to.isEmpty() ? "rule.since" : "rule.both";
        return safe(texts.say(language, key, Map.of("rule", Wording.capitalised(period.rule().in(language)), "from", from, "to", to)));
    }

    private String day(LocalDate date) {
        return language == Language.EN
                ? date.toString()
                : String.format("%02d.%02d.%d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }

    private static String safe(String text) {
        return PrintedTest.safe(text);
    }
}
