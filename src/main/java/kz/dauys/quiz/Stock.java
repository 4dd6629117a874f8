package kz.dauys.quiz;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Knowledge;

/** What all makers of questions work with. */
record Stock(
        Knowledge knowledge, List<Claim> claims, Scope scope, Rulings rulings, Donors donors, Options options, Speech speech, Truths truths) {

    static Stock of(Knowledge knowledge) {
        Rulings rulings = new Rulings(knowledge);
        List<Claim> claims = Stream.concat(knowledge.claims().stream(), rulings.claims().stream())
                .sorted(Comparator.comparing(Claim::id))
                .toList();
        return new Stock(
                knowledge,
                claims,
                new Scope(knowledge.glossary(), claims),
                rulings,
                new Donors(knowledge),
                new Options(knowledge),
                new Speech(knowledge),
                new Truths(knowledge));
    }

    /** The ways to ask about a claim: as it is where all sources agree, else by a source, if the template can. */
    Stream<List<Asked>> ways(Template template, Claim claim) {
        if (Asked.settled(claim)) {
            return Stream.of(List.of(Asked.of(claim)));
        }
        return template.stems().said().isEmpty()
                ? Stream.empty()
                : Asked.quotable(claim).map(reading -> Asked.said(claim, reading, knowledge).toList());
    }
}
