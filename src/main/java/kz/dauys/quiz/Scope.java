package kz.dauys.quiz;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Glossary;

/** Finds the claims that a template asks about. */
final class Scope {
    private final Glossary glossary;
    private final List<Claim> claims;
    private final Map<String, List<Claim>> byMeasure;

    /** @param claims of votes and of rules, in their order */
    Scope(Glossary glossary, List<Claim> claims) {
        this.glossary = glossary;
        this.claims = claims;
        byMeasure = claims.stream().collect(Collectors.groupingBy(Claim::measure));
    }

    Stream<Claim> of(Template template) {
        return byMeasure.getOrDefault(template.measure(), List.of()).stream().filter(claim -> fits(template, claim));
    }

    /** Every sure wording of the rules that the template does not leave out. */
    Stream<Claim> rules(Template template) {
        return claims.stream().filter(Rulings::isOne).filter(claim -> !template.more().rules().contains(claim.measure()));
    }

    /** Claims of one measure about the parties or candidates of one vote, or about the votes of one kind. */
    Stream<Claim> beside(Template template, Claim claim) {
        return of(template).filter(other -> template.of() == Template.Range.WHOLE
                ? kind(other) == kind(claim)
                : other.election().equals(claim.election()) && contends(other.subject()));
    }

    /** Parties and blocs are put beside one another, and candidates; a group such as the independents is no party. */
    boolean contends(String id) {
        return glossary.entry(id)
                .filter(entry -> entry instanceof Entry.Person
                        || (entry instanceof Entry.Party party && party.kind() != Entry.Contender.GROUP))
                .isPresent();
    }

    boolean sameKind(Claim one, Claim two) {
        return kind(one) == kind(two);
    }

    private boolean fits(Template template, Claim claim) {
        return Rulings.isOne(claim) || (range(claim.subject()).filter(template.of()::equals).isPresent() && votes(template, claim));
    }

    private boolean votes(Template template, Claim claim) {
        return template.votes().isEmpty() || template.votes().contains(kind(claim));
    }

    private Entry.Vote kind(Claim claim) {
        return glossary.get(Entry.Election.class, claim.election()).kind();
    }

    /** What the subject of a claim is to templates; regions are asked about by none. */
    private Optional<Template.Range> range(String subject) {
        if (subject.equals(Claim.WHOLE)) {
            return Optional.of(Template.Range.WHOLE);
        }
        return glossary.entry(subject).flatMap(entry -> switch (entry) {
            case Entry.Party party -> Optional.of(Template.Range.PARTY);
            case Entry.Person person -> Optional.of(Template.Range.PERSON);
            case Entry.Choice choice -> Optional.of(Template.Range.CHOICE);
            case Entry.Institution institution -> Optional.of(Template.Range.INSTITUTION);
            default -> Optional.empty();
        });
    }
}
