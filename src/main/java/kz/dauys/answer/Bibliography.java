package kz.dauys.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Source;

/** The numbered sources of one answer, in the order in which they are first mentioned. */
final class Bibliography {
    private final Knowledge knowledge;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, String> locators = new LinkedHashMap<>();

    Bibliography(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The number of a source, given at its first mention. */
    int number(String source, String locator) {
        locators.putIfAbsent(source, locator);
        return numbers.computeIfAbsent(source, ignored -> numbers.size() + 1);
    }

    /** Mentions of the citations with the highest standing: "[1] [2]". */
    String mentions(List<Claim.Citation> citations) {
        return citations.stream()
                .map(citation -> "[" + number(citation.source(), citation.locator()) + "]")
                .collect(Collectors.joining(" "));
    }

    /** The citations of a reading, official sources first. */
    static List<Claim.Citation> byStanding(Claim.Reading reading, Knowledge knowledge) {
        List<Claim.Citation> citations = new ArrayList<>(reading.sources());
        citations.sort((a, b) -> Source.BY_STANDING.compare(
                knowledge.source(a.source()).orElseThrow(), knowledge.source(b.source()).orElseThrow()));
        return citations;
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        numbers.forEach((id, number) -> lines.add(line(id, number)));
        return lines;
    }

    private Line line(String id, int number) {
        String locator = locators.getOrDefault(id, "");
        Optional<Source> source = knowledge.source(id);
        String details = Stream.concat(
                        source.stream().flatMap(each -> Stream.of(each.publisher(), each.date())), Stream.of(locator))
                .filter(part -> !part.isEmpty())
                .map(part -> ", " + part)
                .collect(Collectors.joining());
        return new Line.Cited(number, title(id), details, source.map(Source::address).orElse(""));
    }

    /** The title of a source; a document without one in sources.yaml is cited by its path. */
    String title(String id) {
        return knowledge.source(id).map(Source::title).orElse(id);
    }

    /** Who says it, in the shortest form that a reader knows. */
    String publisher(String id) {
        return knowledge.source(id).map(Source::publisher).orElse(id);
    }
}
