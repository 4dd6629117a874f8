package kz.dauys.quiz;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Localized;

/** Makes everything that the templates allow. Pure: the same claims give the same questions, in whatever order they were read. */
final class Generator {
    private final Stock stock;
    private final Lineups lineups;
    private final Finish finish;
    private final Comparisons comparisons;
    private final Ranking ranking;
    private final RulePairs rulePairs;

    Generator(Knowledge knowledge) {
        stock = Stock.of(knowledge);
        lineups = new Lineups(knowledge, stock.donors());
        finish = new Finish(stock);
        comparisons = new Comparisons(knowledge.glossary(), stock.claims());
        ranking = new Ranking(knowledge);
        rulePairs = new RulePairs(stock, new Pairs(stock, finish));
    }

    /** The questions with one right option; none for templates of other kinds. */
    List<Question> questions(Template template) {
        return drafts(template).flatMap(draft -> finish.question(draft).stream()).toList();
    }

    /** The items that have more than one right option. */
    List<Item> items(Template template) {
        Stream<? extends Item> items = switch (template.kind()) {
            case SEVERAL -> new Sides(stock).several(template, finish);
            case MATCHING -> new Pairs(stock, finish).of(template);
            case RULE_SEVERAL -> new RuleSides(stock).several(template, finish);
            case RULE_MATCHING -> rulePairs.of(template);
            default -> Stream.empty();
        };
        return List.copyOf(items.toList());
    }

    /** The tables with their questions. */
    List<Block> blocks(Template template) {
        return template.kind() == Template.Kind.TABLE ? new TableMaker(stock, finish).of(template).toList() : List.of();
    }

    /** Texts with some of these questions. */
    List<Block> texts(List<Question> questions) {
        return new ProseMaker(stock).of(questions).toList();
    }

    private Stream<Draft> drafts(Template template) {
        return switch (template.kind()) {
            case VALUE, WHEN, WHO, WHICH_PARTY, WHICH_YEAR -> stock.scope().of(template).flatMap(claim -> plain(template, claim));
            case WHICH_ELECTION -> stock.scope().of(template)
                    .flatMap(comparisons::of)
                    .flatMap(asked -> draft(template, template.stems().stem(), asked, Ids.compared(template, asked)).stream());
            case SECOND -> stock.scope().of(template)
                    .flatMap(claim -> ranking.second(claim).stream())
                    .flatMap(asked -> draft(template, template.stems().stem(), asked, Ids.of(template, asked)).stream());
            case RULE -> stock.scope().of(template).flatMap(claim -> stock.rulings().stem(template.stems(), claim).stream()
                    .flatMap(stem -> draft(template, stem, Asked.of(claim), Ids.of(template, Asked.of(claim))).stream()));
            case TRUE_FALSE -> new StatedMaker(stock).of(template);
            case ROW -> new RowMaker(stock, lineups).of(template);
            case ORDER -> new OrderMaker(stock).of(template);
            case DISPUTE -> new DisputeMaker(stock).of(template);
            case SPEAKER -> new DisputeMaker.Speakers(stock).of(template);
            case VERDICT -> new VerdictMaker(stock).of(template);
            case ODD -> new Sides(stock).odd(template);
            case RULE_YEAR, RULE_SINCE, RULE_TIMES -> new RuleMaker(stock).of(template);
            case RULE_HOLDS -> new RuleSides(stock).one(template, true);
            case RULE_OVER -> new RuleSides(stock).one(template, false);
            case SEVERAL, MATCHING, RULE_SEVERAL, RULE_MATCHING, TABLE -> Stream.empty();
        };
    }

    /** Where sources differ, by the best one whose name does not tell the answer. A detail is asked as a range that holds what all of them say: once. */
    private Stream<Draft> plain(Template template, Claim claim) {
        if (Asked.settled(claim)) {
            Asked asked = Asked.of(claim);
            return draft(template, template.stems().stem(), asked, Ids.of(template, asked)).stream();
        }
        return stock.ways(template, claim)
                .flatMap(ways -> ways.stream()
                        .flatMap(asked -> draft(template, template.stems().said().orElseThrow(), asked, Ids.of(template, asked)).stream())
                        .filter(draft -> finish.question(draft).isPresent())
                        .limit(1))
                .limit(claim.weight() == Claim.Weight.DETAIL ? 1 : claim.readings().size());
    }

    private Optional<Draft> draft(Template template, Localized pattern, Asked asked, String id) {
        return lineups.of(template, asked, Chance.of(id))
                .map(line -> new Draft(template, id, asked, stock.speech().stem(pattern, asked), line));
    }
}
