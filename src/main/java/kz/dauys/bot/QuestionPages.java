package kz.dauys.bot;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Source;
import kz.dauys.knowledge.Texts;
import kz.dauys.knowledge.Wording;
import kz.dauys.quiz.Dossier;
import kz.dauys.quiz.QuestionNumber;

/** How the page about a question reads. */
final class QuestionPages {
    /** Enough to check; some figures stand in thirty places. */
    private static final int PROOFS = 15;

    private final Texts texts;

    QuestionPages(Texts texts) {
        this.texts = texts;
    }

    Text page(Dossier dossier, Language language) {
        Text.Builder page = new Text.Builder().bold(dossier.item().stem().in(language)).line();
        dossier.options().forEach(reason -> option(reason, language, page));
        page.line().bold(texts.say(language, "sources"));
        List<Dossier.Proof> proofs = dossier.proofs();
        String about = "";
        for (Dossier.Proof proof : proofs.subList(0, Math.min(PROOFS, proofs.size()))) {
            String now = proof.about().in(language);
            if (!now.equals(about)) {
                page.line().plain(Wording.capitalised(now) + ":");
            }
            about = now;
            proof(proof, language, page);
        }
        if (proofs.size() > PROOFS) {
            page.line().plain(texts.say(language, "more", Map.of("count", proofs.size() - PROOFS)));
        }
        page.line();
        dossier.rules().forEach(rule -> page.line().plain(period(rule, language)));
        page.line().plain(texts.say(language, "as-of", Map.of("date", day(dossier.asOf(), language))));
        return page.line().italic(texts.say(language, "id", Map.of("number", QuestionNumber.of(dossier.item().id()), "id", dossier.item().id()))).build();
    }

    private static void option(Dossier.Reason reason, Language language, Text.Builder page) {
        page.line();
        if (reason.right()) {
            page.bold("✓ " + reason.option().in(language));
        } else {
            page.plain("✗ " + reason.option().in(language));
        }
        page.line().plain(reason.why().in(language)).line();
    }

    private void proof(Dossier.Proof proof, Language language, Text.Builder page) {
        Source source = proof.source();
        page.line().plain("• ");
        if (source.address().startsWith("http")) {
            page.link(source.title(), source.address());
        } else {
            page.italic(source.title());
        }
        Stream.of(source.publisher(), source.date(), proof.locator())
                .filter(part -> !part.isEmpty())
                .forEach(part -> page.plain(", " + part));
        page.plain(": " + proof.value().in(language) + (proof.held() ? " ✓" : ""));
        proof.quote(language).ifPresent(quote -> page.line().plain("  " + texts.say(language, "quote", Map.of("quote", quote.text()))));
    }

    private String period(Dossier.Period period, Language language) {
        String from = period.validity().from().map(date -> day(date, language)).orElse("");
        String to = period.validity().to().map(date -> day(date, language)).orElse("");
        String key = from.isEmpty() ? (to.isEmpty() ? "rule.always" : "rule.until") : to.isEmpty() ? "rule.since" : "rule.both";
        return texts.say(language, key, Map.of("rule", Wording.capitalised(period.rule().in(language)), "from", from, "to", to));
    }

    private static String day(LocalDate date, Language language) {
        return language == Language.EN
                ? date.toString()
                : String.format("%02d.%02d.%d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }
}
