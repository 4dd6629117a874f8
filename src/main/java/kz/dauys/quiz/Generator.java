package kz.dauys.quiz;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Localized;
import kz.dauys.knowledge.Source;

/** Makes every question that the templates allow. Pure: the same claims give the same questions, in whatever order they were read. */
final class Generator {
    private final Knowledge knowledge;
    private final List<Claim> claims;
    private final Rulings rulings;
    private final Lineups lineups;
    private final Speech speech;
    private final Explanations explanations;

    Generator(Knowledge knowledge) {
        this.knowledge = knowledge;
        rulings = new Rulings(knowledge);
        claims = Stream.concat(knowledge.claims().stream(), rulings.claims().stream()).sorted(Comparator.comparing(Claim::id)).toList();
        lineups = new Lineups(knowledge);
        speech = new Speech(knowledge);
        explanations = new Explanations(knowledge);
    }

    List<Question> questions(Template template) {
        return claims.stream()
                .filter(claim -> fits(template, claim))
                .flatMap(claim -> questions(template, claim))
                .toList();
    }

    private boolean fits(Template template, Claim claim) {
        return claim.measure().equals(template.measure())
                && (Rulings.isOne(claim) || (range(claim.subject()).filter(template.of()::equals).isPresent() && votes(template, claim)));
    }

    private boolean votes(Template template, Claim claim) {
        return template.votes().isEmpty()
                || template.votes().contains(knowledge.glossary().get(Entry.Election.class, claim.election()).kind());
    }

    /** What the subject of a claim is to templates; regions and institutions are asked about by none. */
    private Optional<Template.Range> range(String subject) {
        if (subject.equals(Claim.WHOLE)) {
            return Optional.of(Template.Range.WHOLE);
        }
        return knowledge.glossary().entry(subject).flatMap(entry -> switch (entry) {
            case Entry.Party party -> Optional.of(Template.Range.PARTY);
            case Entry.Person person -> Optional.of(Template.Range.PERSON);
            case Entry.Choice choice -> Optional.of(Template.Range.CHOICE);
            default -> Optional.empty();
        });
    }

    private Stream<Question> questions(Template template, Claim claim) {
        return switch (template.kind()) {
            case WHICH_ELECTION -> new Comparisons(knowledge.glossary(), claims).of(claim)
                    .flatMap(asked -> question(template, template.stems().stem(), asked, Ids.compared(template, asked)).stream());
            case SECOND -> new Ranking(knowledge).second(claim).stream()
                    .flatMap(asked -> question(template, template.stems().stem(), asked, Ids.of(template, asked)).stream());
            case RULE -> rulings.stem(template.stems(), claim).stream()
                    .flatMap(stem -> question(template, stem, Asked.of(claim), Ids.of(template, Asked.of(claim))).stream());
            case VALUE, WHEN, WHO, WHICH_PARTY, WHICH_YEAR -> plain(template, claim);
        };
    }

    private Stream<Question> plain(Template template, Claim claim) {
        if (Asked.settled(claim)) {
            Asked asked = Asked.of(claim);
            return question(template, template.stems().stem(), asked, Ids.of(template, asked)).stream();
        }
        return template.stems().said().isEmpty()
                ? Stream.empty()
                : Asked.quotable(claim).flatMap(reading -> said(template, claim, reading).stream());
    }

    /** By the best source whose name does not tell the answer. */
    private Optional<Question> said(Template template, Claim claim, Claim.Reading reading) {
        return Asked.said(claim, reading, knowledge)
                .flatMap(asked -> question(template, template.stems().said().orElseThrow(), asked, Ids.of(template, asked)).stream())
                .findFirst();
    }

    private Optional<Question> question(Template template, Localized pattern, Asked asked, String id) {
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
                        sources))
                .filter(Generator::fair);
    }

    /** A key that its stem tells, or that stands out by its length, makes no question. */
    private static boolean fair(Question question) {
        return !Fairness.tells(question.stem(), question.key())
                && (QuestionRules.inOrder(question)
                        || (Fairness.evenLength(question.key(), question.distractors()) && Fairness.separate(question.options())));
    }

    private List<Source> sources(Asked asked) {
        return Stream.concat(Stream.of(asked), asked.other().map(Asked::of).stream())
                .flatMap(each -> each.sources(knowledge).stream())
                .distinct()
                .toList();
    }
}
