package kz.dauys.bot;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Source;
import kz.dauys.knowledge.Texts;
import kz.dauys.knowledge.Wording;

/** Every source of an answer, value by value, and the passage to read on in. The answer itself names only the first few. */
final class SourcePages {
    /** A ranking rests on many claims; the first ones are those that it names. */
    private static final int CLAIMS = 5;

    private final Texts texts;
    private final Knowledge knowledge;
    private final Wording wording;
    private final Language language;

    SourcePages(Texts texts, Knowledge knowledge, Language language) {
        this.texts = texts;
        this.knowledge = knowledge;
        this.wording = new Wording(knowledge.glossary());
        this.language = language;
    }

    Text sources(List<Claim> claims, List<String> sources) {
        Text.Builder page = new Text.Builder().bold(texts.say(language, "sources"));
        claims.stream().limit(CLAIMS).forEach(claim -> claim(claim, page));
        if (!sources.isEmpty()) {
            page.line();
        }
        sources.stream().distinct().forEach(source -> cited(source, "", page.line().plain("• ")));
        return page.build();
    }

    private void claim(Claim claim, Text.Builder page) {
        String subject = wording.subject(claim, language);
        String about = Stream.of(wording.measure(claim).name().in(language), subject, wording.election(claim.election(), language))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        page.line().line().plain(about);
        for (Claim.Reading reading : claim.readings()) {
            String mark = claim.readings().size() > 1 && claim.accepts(reading) ? " ✓" : "";
            page.line().bold(wording.value(reading.value(), wording.measure(claim).unit(), language) + mark);
            reading.sources().stream()
                    .sorted((one, other) -> Source.BY_STANDING.compare(source(one), source(other)))
                    .forEach(citation -> cited(citation.source(), citation.locator(), page.line().plain("• ")));
        }
    }

    private Source source(Claim.Citation citation) {
        return knowledge.source(citation.source()).orElseThrow();
    }

    private void cited(String id, String locator, Text.Builder page) {
        Optional<Source> source = knowledge.source(id);
        String title = source.map(Source::title).orElse(id);
        String address = source.map(Source::address).orElse("");
        if (address.startsWith("http")) {
            page.link(title, address);
        } else {
            page.italic(title);
        }
        Stream.concat(source.stream().flatMap(each -> Stream.of(each.publisher(), each.date())), Stream.of(locator))
                .filter(part -> !part.isEmpty())
                .forEach(part -> page.plain(", " + part));
    }

    Text passage(Extract extract) {
        Text.Builder page = new Text.Builder();
        cited(extract.source(), extract.locator(), page);
        page.line().line();
        if (!extract.before().isEmpty()) {
            page.plain(extract.before() + " ");
        }
        page.bold(extract.quote());
        if (!extract.after().isEmpty()) {
            page.plain(" " + extract.after());
        }
        return page.build();
    }
}
