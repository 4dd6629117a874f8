package kz.dauys.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Norm;
import kz.dauys.knowledge.Texts;
import kz.dauys.knowledge.Value;
import kz.dauys.knowledge.Validity;
import kz.dauys.knowledge.Unit;
import kz.dauys.knowledge.Wording;

/** Words what a rule says and by which article, and where a party came from. */
final class RuleLines {
    /** Earlier wordings that are told besides. */
    private static final int EARLIER = 4;

    private final Knowledge knowledge;
    private final Wording wording;
    private final Texts texts;

    RuleLines(Knowledge knowledge, Texts texts) {
        this.knowledge = knowledge;
        this.wording = new Wording(knowledge.glossary());
        this.texts = texts;
    }

    List<Line> ruling(Answer.Ruling ruling, Bibliography sources, Language language) {
        boolean over = ruling.day().isEmpty() && ruling.norms().stream().noneMatch(norm -> norm.validity().contains(knowledge.glossary().asOf()));
        Optional<Entry> abolished = over ? abolished(ruling) : Optional.empty();
        List<Line> lines = new ArrayList<>();
        abolished.ifPresent(body -> lines.add(new Line.Lead(ended(body, language))));
        for (Norm norm : ruling.norms()) {
            lines.add(new Line.Lead(stated(norm, sources, language)));
        }
        if (over && abolished.isEmpty()) {
            lines.add(new Line.Body(texts.say(language, "rule-over", Map.of("day", day(knowledge.glossary().asOf(), language)))));
        }
        if (!ruling.earlier().isEmpty()) {
            lines.add(new Line.Body(texts.say(language, later(ruling) ? "rule-other" : "rule-before")));
            ruling.earlier().stream().limit(EARLIER).forEach(norm -> lines.add(new Line.Body("• " + stated(norm, sources, language))));
        }
        return lines;
    }

    /** Whether what is told besides came after what is stated. */
    private static boolean later(Answer.Ruling ruling) {
        Optional<LocalDate> stated = ruling.norms().stream().flatMap(norm -> norm.validity().from().stream()).max(LocalDate::compareTo);
        return stated.isPresent() && ruling.earlier().stream().flatMap(norm -> norm.validity().from().stream()).anyMatch(from -> from.isAfter(stated.get()));
    }

    /** The one body that the rule was about, where it is no more. */
    private Optional<Entry> abolished(Answer.Ruling ruling) {
        List<Entry> ended = ruling.norms().stream()
                .flatMap(norm -> norm.bodies().stream())
                .distinct()
                .flatMap(body -> knowledge.glossary().entry(body.name().toLowerCase(Locale.ROOT).replace('_', '-')).stream())
                .filter(entry -> entry.validity().to().filter(day -> day.isBefore(knowledge.glossary().asOf())).isPresent())
                .toList();
        return ended.size() == 1 ? Optional.of(ended.getFirst()) : Optional.empty();
    }

    private String ended(Entry body, Language language) {
        String last = body.validity().to().map(day -> day(day, language)).orElse("");
        return texts.say(language, "body-over", Map.of("body", Wording.capitalised(body.name().in(language)), "day", last));
    }

    private String stated(Norm norm, Bibliography sources, Language language) {
        String act = norm.act().flatMap(id -> knowledge.glossary().entry(id)).map(entry -> entry.name().in(language)).orElse("");
        String article = norm.article().isEmpty() || act.isEmpty() ? "" : texts.say(language, "article", Map.of("article", norm.article()));
        String basis = act.isEmpty() ? "" : " (" + act + (article.isEmpty() ? "" : ", " + article) + ")";
        return norm.statement().in(language) + basis + " " + sources.mentions(norm.sources().stream().limit(ClaimLines.MENTIONED).toList());
    }

    List<Line> lineage(Answer.Lineage lineage, Bibliography sources, Language language) {
        List<Line> lines = new ArrayList<>();
        String meaning = lineage.party().meaning().map(each -> each.text().in(language)).orElse(Wording.capitalised(lineage.party().title().in(language)));
        lines.add(new Line.Lead(meaning));
        lineage.party().meaning().ifPresent(each -> each.sources().forEach(source -> sources.number(source, "")));
        for (Entry.Party party : lineage.line()) {
            String origins = String.join("; ", party.origins().stream()
                    .filter(origin -> lineage.line().stream().anyMatch(each -> each.id().equals(origin.party())))
                    .map(origin -> origin(origin, sources, language))
                    .toList());
            lines.add(new Line.Body("• " + Wording.capitalised(party.title().in(language)) + times(party.validity(), language) + (origins.isEmpty() ? "" : " ← " + origins)));
        }
        return lines;
    }

    private String origin(Entry.Origin origin, Bibliography sources, Language language) {
        String earlier = knowledge.glossary().entry(origin.party()).map(entry -> entry.name().in(language)).orElse(origin.party());
        String how = texts.say(language, "how-" + origin.how().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        String when = origin.date().map(day -> ", " + day(day, language)).orElse("");
        List<Claim.Citation> citations = origin.sources().stream().limit(1).map(source -> new Claim.Citation(source, "")).toList();
        return earlier + " (" + how + when + ") " + sources.mentions(citations);
    }

    private String times(Validity validity, Language language) {
        if (validity.from().isEmpty() && validity.to().isEmpty()) {
            return "";
        }
        return " (" + validity.from().map(day -> day(day, language)).orElse("…") + " – " + validity.to().map(day -> day(day, language)).orElse("") + ")";
    }

    private String day(LocalDate day, Language language) {
        return wording.value(new Value.Day(day), Unit.DATE, language);
    }
}
