package kz.dauys.answer;

import java.util.List;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Knowledge;

/** Tells an answer as one publisher has it: "according to CNN". */
final class Attribution {
    private final Knowledge knowledge;

    Attribution(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** What observers say is theirs already; a figure is told as the publisher has it, of the one vote that it tells it of. */
    Interpretation of(Interpretation answered, String publisher) {
        if (answered instanceof Interpretation.WhichElection(List<Query> queries)) {
            List<Claim> told = queries.stream()
                    .flatMap(query -> knowledge.claim(query.election(), query.measure(), query.subject()).stream())
                    .filter(claim -> !Publishers.readings(claim, publisher, knowledge).isEmpty())
                    .toList();
            return told.size() == 1 ? of(new Interpretation.Understood("look up", new Answer.Fact(told)), publisher) : answered;
        }
        return answered instanceof Interpretation.Understood(String operation, Answer answer)
                        && answer instanceof Answer.Fact fact
                        && fact.claims().stream().noneMatch(claim -> claim.measure().equals("verdict"))
                ? new Interpretation.Understood("according to " + publisher, new Answer.Attributed(publisher, fact))
                : answered;
    }
}
