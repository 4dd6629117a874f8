package kz.dauys.quiz;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Localized;
import kz.dauys.knowledge.Source;

/** Makes every question that the templates allow. Pure: the same claims give the same questions, in whatever order they were read. */
final class Generator {
    private final Knowledge knowledge;
    private final List<Claim> claims;
    private final Lineups lineups;
    private final Speech speech;
    private final Explanations explanations;

    Generator(Knowledge knowledge) {
        this.knowledge = knowledge;
        claims = knowledge.claims().stream().sorted(Comparator.comparing(Claim::id)).toList();
        lineups = new Lineups(knowledge);
        speech = new Speech(knowledge.glossary());
        explanations = new Explanations(knowledge);
    }

    List<Question> questions(Template template) {
        return claims.stream()
                .filter(claim -> fits(template, claim))
                .flatMap(claim -> questions(template, claim))
                .toList();
    }

    private static boolean fits(Template template, Claim claim) {
        boolean whole = claim.subject().equals(Claim.WHOLE);
        return claim.measure().equals(template.measure()) && whole == (template.of() == Template.Range.WHOLE);
    }

    private Stream<Question> questions(Template template, Claim claim) {
        if (template.kind() == Template.Kind.WHICH_ELECTION) {
            return new Comparisons(claims).of(claim)
                    .flatMap(asked -> question(template, asked, Ids.compared(template, asked)).stream());
        }
        if (Asked.settled(claim)) {
            Asked asked = Asked.of(claim);
            return question(template, asked, Ids.of(template, asked)).stream();
        }
        return template.said().isEmpty()
                ? Stream.empty()
                : Asked.quotable(claim).flatMap(reading -> said(template, claim, reading).stream());
    }

    /** By the best source whose name does not tell the answer. */
    private Optional<Question> said(Template template, Claim claim, Claim.Reading reading) {
        return Asked.said(claim, reading, knowledge)
                .flatMap(asked -> question(template, asked, Ids.of(template, asked)).stream())
                .filter(question -> !Fairness.tells(question.stem(), question.key()))
                .findFirst();
    }

    private Optional<Question> question(Template template, Asked asked, String id) {
        Localized pattern = asked.accordingTo().isPresent() ? template.said().orElseThrow() : template.stem();
        List<Source> sources = sources(asked);
        return lineups.of(template, asked, Chance.of(id))
                .map(line -> new Question(
                        id,
                        template,
                        asked,
                        speech.stem(pattern, asked),
                        line.options(),
                        line.answer(),
                        explanations.of(asked),
                        sources));
    }

    private List<Source> sources(Asked asked) {
        return Stream.concat(Stream.of(asked), asked.other().map(Asked::of).stream())
                .flatMap(each -> each.sources(knowledge).stream())
                .distinct()
                .toList();
    }
}
