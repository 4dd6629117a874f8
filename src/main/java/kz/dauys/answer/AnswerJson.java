package kz.dauys.answer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Source;
import kz.dauys.knowledge.Value;
import kz.dauys.knowledge.Wording;

/** The machine-readable form of an answer: a contract that outside programs read. All fields are always there, never null. */
public final class AnswerJson {
    private final ObjectMapper mapper = new ObjectMapper();
    private final Knowledge knowledge;
    private final AnswerWriter writer;
    private final Wording wording;
    private final Quotes quotes;

    public AnswerJson(Knowledge knowledge, AnswerWriter writer) {
        this.knowledge = knowledge;
        this.writer = writer;
        this.wording = new Wording(knowledge.glossary());
        this.quotes = new Quotes(knowledge, Passages.of(knowledge.documents()));
    }

    /** One line of JSON for one question. */
    public String line(String id, Answered answered) {
        ObjectNode json = mapper.createObjectNode();
        json.put("id", id);
        json.put("lang", answered.language().code());
        json.put("kind", answered.answer().kind());
        json.put("text", writer.plain(answered));
        ArrayNode values = json.putArray("values");
        values(answered.answer()).forEach(values::add);
        json.put("disputed", answered.answer().disputed());
        ArrayNode claims = json.putArray("claims");
        answered.answer().claims().forEach(claim -> claim(claim, claims));
        citations(answered, json.putArray("citations"));
        ArrayNode nearest = json.putArray("nearest");
        answered.nearest().forEach(found -> nearest(found, nearest.addObject()));
        ArrayNode options = json.putArray("options");
        if (answered.answer() instanceof Answer.Clarify(List<Answer.Choice> choices)) {
            choices.forEach(choice -> options.add(choice.label()));
        }
        json.put("confidence", BigDecimal.valueOf(answered.confidence()).setScale(2, RoundingMode.HALF_UP));
        return json.toString();
    }

    /** The line of a batch for an input that is no question. */
    public String error(String id, Language language, String error) {
        ObjectNode json = mapper.createObjectNode();
        json.put("id", id);
        json.put("lang", language.code());
        json.put("kind", "error");
        json.put("text", "");
        json.putArray("values");
        json.put("disputed", false);
        List.of("claims", "citations", "nearest", "options").forEach(json::putArray);
        json.put("confidence", 0);
        json.put("error", error);
        return json.toString();
    }

    /** What answers, in the order of the text: the party that stands at a place, and then its figure. */
    private List<String> values(Answer answer) {
        return switch (answer) {
            case Answer.Computed computed -> List.of(computed.result().toPlainString());
            case Answer.Verdict verdict -> values(verdict.evidence());
            case Answer.Several several -> several.parts().stream().flatMap(part -> values(part).stream()).toList();
            case Answer.Attributed attributed -> attributed.fact().claims().stream()
                    .flatMap(claim -> Publishers.readings(claim, attributed.publisher(), knowledge).stream())
                    .flatMap(reading -> wording.canonical(reading.value()).stream())
                    .toList();
            case Answer.Ruling ruling -> ruling.norms().stream().flatMap(norm -> norm.value().stream()).flatMap(value -> wording.canonical(value).stream()).toList();
            case Answer.Lineage lineage -> lineage.line().stream().map(party -> party.name().en()).toList();
            case Answer.Fact fact -> values(fact.claims(), false);
            case Answer.Ranking ranking -> values(ranking.placed(), true);
            case Answer.Table table -> values(answer.answering(), true);
            case Answer.Absent absent -> List.of();
            case Answer.Definition definition -> List.of();
            case Answer.Passage passage -> List.of();
            case Answer.Clarify clarify -> List.of();
            case Answer.Unknown unknown -> List.of();
        };
    }

    private List<String> values(Claim claim, boolean named) {
        return values(List.of(claim), named);
    }

    private List<String> values(List<Claim> claims, boolean named) {
        List<String> values = new ArrayList<>();
        String before = "";
        for (Claim claim : claims) {
            if (named && !claim.subject().equals(before)) {
                knowledge.glossary().entry(claim.subject()).ifPresent(entry -> values.add(entry.name().en()));
                before = claim.subject();
            }
            claim.accepted().ifPresent(value -> values.addAll(wording.canonical(value)));
        }
        return values;
    }

    private void claim(Claim claim, ArrayNode claims) {
        for (Claim.Reading reading : claim.readings()) {
            ObjectNode json = claims.addObject();
            json.put("election", claim.election());
            json.put("measure", claim.measure());
            json.put("subject", claim.subject());
            json.put("unit", wording.measure(claim).unit().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            json.put("value", String.join(", ", wording.canonical(reading.value())));
            ArrayNode sources = json.putArray("sources");
            Bibliography.byStanding(reading, knowledge).forEach(citation -> sources.add(citation.source()));
            json.put("status", claim.accepted().isEmpty() ? "disputed" : claim.accepts(reading) ? "accepted" : "rejected");
        }
    }

    private void citations(Answered answered, ArrayNode citations) {
        answered.answer().claims().forEach(claim -> cite(claim, answered.language(), citations));
        citations(answered.answer(), answered.language(), citations);
    }

    private void citations(Answer answer, Language language, ArrayNode citations) {
        switch (answer) {
            case Answer.Several several -> several.parts().forEach(part -> citations(part, language, citations));
            case Answer.Verdict verdict -> citations(verdict.evidence(), language, citations);
            case Answer.Definition(Entry entry, Entry.Meaning meaning) -> cite(meaning, language, citations);
            case Answer.Lineage lineage -> lineage.line().forEach(party -> party.meaning().ifPresent(meaning -> cite(meaning, language, citations)));
            case Answer.Ruling ruling -> ruling.norms().forEach(norm -> norm.sources()
                    .forEach(each -> citation(each.source(), each.locator(), norm.statement().in(language), citations)));
            case Answer.Passage(Found found) ->
                found.sources().forEach(source -> citation(source, found.locator(), found.quote(), citations));
            case Answer.Fact fact -> {}
            case Answer.Ranking ranking -> {}
            case Answer.Table table -> {}
            case Answer.Absent absent -> {}
            case Answer.Computed computed -> {}
            case Answer.Attributed attributed -> {}
            case Answer.Clarify clarify -> {}
            case Answer.Unknown unknown -> {}
        }
    }

    private void cite(Entry.Meaning meaning, Language language, ArrayNode citations) {
        meaning.sources().forEach(source -> citation(source, "", meaning.text().in(language), citations));
    }

    private void cite(Claim claim, Language language, ArrayNode citations) {
        for (Claim.Reading reading : claim.readings()) {
            for (Claim.Citation citation : Bibliography.byStanding(reading, knowledge)) {
                Optional<Quotes.Quote> quote = quotes.of(claim, reading.value(), citation.source(), language);
                String locator = citation.locator().isEmpty() ? quote.map(Quotes.Quote::locator).orElse("") : citation.locator();
                String said = quote.map(Quotes.Quote::sentence).orElseGet(() -> stated(claim, reading.value(), language));
                citation(citation.source(), locator, said, citations);
            }
        }
    }

    /** Where no document of ours words what the source says, the claim does. */
    private String stated(Claim claim, Value value, Language language) {
        return wording.sentence(claim, value, language);
    }

    private void citation(String source, String locator, String quote, ArrayNode citations) {
        ObjectNode json = citations.addObject();
        json.put("source", source);
        json.put("title", knowledge.source(source).map(Source::title).orElse(source));
        json.put("locator", locator);
        json.put("quote", quote);
    }

    private static void nearest(Found found, ObjectNode json) {
        json.put("source", found.source());
        json.put("locator", found.locator());
        json.put("quote", found.quote());
        json.put("score", BigDecimal.valueOf(found.score()).setScale(3, RoundingMode.HALF_UP));
    }
}
