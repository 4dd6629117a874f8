package kz.dauys.quiz;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Localized;

/** A row of a table in which one cell is missing. All cells of the row must be beyond dispute. */
final class RowMaker implements Draft.Maker {
    private final Stock stock;
    private final Lineups lineups;

    RowMaker(Stock stock, Lineups lineups) {
        this.stock = stock;
        this.lineups = lineups;
    }

    @Override
    public Stream<Draft> of(Template template) {
        return stock.scope().of(template)
                .filter(Asked::settled)
                .filter(claim -> claim.weight() != Claim.Weight.DETAIL)
                .flatMap(claim -> draft(template, claim).stream());
    }

    private Optional<Draft> draft(Template template, Claim claim) {
        List<Claim> given = template.more().given().stream()
                .flatMap(measure -> stock.knowledge().claim(claim.election(), measure, claim.subject()).stream())
                .filter(Asked::settled)
                .toList();
        if (given.size() < template.more().given().size()) {
            return Optional.empty();
        }
        Asked asked = Asked.of(claim);
        String id = Ids.of(template, asked);
        Localized row = Speech.each(language -> given.stream()
                .map(each -> stock.speech().cell(each, language))
                .collect(Collectors.joining("; ")));
        return lineups.byUnit(template, asked, Chance.of(id)).map(line -> new Draft(
                template, id, asked, stock.speech().stem(template.stems().stem(), asked, Map.of("row", row)), line));
    }
}
