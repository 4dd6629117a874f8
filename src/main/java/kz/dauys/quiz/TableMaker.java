package kz.dauys.quiz;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Localized;
import kz.dauys.knowledge.Unit;
import kz.dauys.knowledge.Value;

/**
 * A table of results and five questions that can be answered from it alone: two places, a sum, a difference and a count. Lines on which
 * sources differ are left out, so the table says that it shows some of them.
 */
final class TableMaker {
    private static final int FEWEST_LINES = 4;
    private static final int MOST_LINES = 6;

    private final Stock stock;
    private final Finish finish;

    TableMaker(Stock stock, Finish finish) {
        this.stock = stock;
        this.finish = finish;
    }

    Stream<Block> of(Template template) {
        return stock.scope().of(template)
                .filter(claim -> claim.subject().equals(Claim.WHOLE) || stock.scope().contends(claim.subject()))
                .filter(claim -> Asked.settled(claim) && Reckoning.figure(claim).signum() > 0)
                .collect(Collectors.groupingBy(claim -> template.of() == Template.Range.WHOLE ? "" : claim.election()))
                .values()
                .stream()
                .filter(lines -> lines.size() >= FEWEST_LINES)
                .map(lines -> lines.stream()
                        .sorted(Comparator.<Claim, BigDecimal>comparing(Reckoning::figure).reversed().thenComparing(Claim::id))
                        .limit(MOST_LINES)
                        .toList())
                .sorted(Comparator.comparing((List<Claim> lines) -> lines.getFirst().id()))
                .flatMap(lines -> block(template, lines).stream());
    }

    private Optional<Block> block(Template template, List<Claim> ranked) {
        String id = String.join(".", template.id(), ranked.getFirst().election(), ranked.getFirst().measure());
        Random chance = Chance.of(id);
        List<Claim> table = Sides.shuffled(ranked, chance);
        BigDecimal bound = between(Reckoning.figure(ranked.get(1 + chance.nextInt(2))), Reckoning.figure(ranked.get(3)));
        List<Reckoning> asks = List.of(
                new Reckoning(Reckoning.How.RANK, table, BigDecimal.valueOf(2)),
                new Reckoning(Reckoning.How.RANK, table, BigDecimal.valueOf(3)),
                new Reckoning(Reckoning.How.SUM, List.of(ranked.get(1), ranked.get(2)), BigDecimal.ZERO),
                new Reckoning(Reckoning.How.DIFFERENCE, List.of(ranked.get(0), ranked.get(1)), BigDecimal.ZERO),
                new Reckoning(Reckoning.How.COUNT, table, bound));
        List<Question> questions = new ArrayList<>();
        for (Reckoning reckoning : asks) {
            question(template, id, reckoning).ifPresent(questions::add);
        }
        return questions.size() == Block.SIZE ? Optional.of(new Block(id, Block.Form.TABLE, text(template, table), questions)) : Optional.empty();
    }

    /** A round number between the two, so that no line comes near it; the lower one where there is none. */
    private static BigDecimal between(BigDecimal higher, BigDecimal lower) {
        BigDecimal middle = higher.add(lower).divide(BigDecimal.valueOf(2)).setScale(0, RoundingMode.DOWN);
        return middle.compareTo(lower) >= 0 && middle.compareTo(higher) < 0 ? middle : lower;
    }

    private Localized text(Template template, List<Claim> table) {
        Localized title = stock.speech().stem(template.stems().stem(), Asked.of(table.getFirst()));
        return Speech.each(language -> title.in(language) + "\n" + table.stream()
                .map(line -> stock.speech().head(line).in(language) + ": " + value(line, language))
                .collect(Collectors.joining("\n")));
    }

    private Optional<Question> question(Template template, String block, Reckoning reckoning) {
        boolean rank = reckoning.how() == Reckoning.How.RANK;
        Optional<Claim> line = rank ? reckoning.line() : Optional.of(reckoning.lines().getFirst());
        String id = block + "." + QuizExport.word(reckoning.how()) + (rank ? "-" + reckoning.bound() : "");
        return line.flatMap(claim -> {
            Random chance = Chance.of(id);
            Optional<Lineup> options = rank ? lines(reckoning, claim, chance) : numbers(reckoning, claim, template, chance);
            return options.flatMap(found -> finish.question(new Draft(
                    template, id, Asked.of(claim), stem(template, reckoning), found, Optional.of(explanation(reckoning)))));
        });
    }

    private Localized stem(Template template, Reckoning reckoning) {
        Map<String, Localized> places = new HashMap<>();
        places.put("place", Speech.plain(reckoning.bound()));
        places.put("bound", stock.speech().number(reckoning.bound(), stock.donors().unit(reckoning.lines().getFirst())));
        places.put("one", stock.speech().head(reckoning.lines().get(0)));
        places.put("two", stock.speech().head(reckoning.lines().get(1)));
        Localized pattern = Objects.requireNonNull(template.more().asks().get(reckoning.how()));
        return stock.speech().stem(pattern, Asked.of(reckoning.lines().getFirst()), places);
    }

    private Optional<Lineup> lines(Reckoning reckoning, Claim key, Random chance) {
        List<Option> others = Sides.shuffled(reckoning.lines(), chance).stream()
                .filter(line -> !line.equals(key))
                .map(line -> option(reckoning, line, new Why.Compared(List.of(line))))
                .toList();
        return new Unordered(option(reckoning, key, new Why.Key())).pick(others, FEWEST_LINES, chance);
    }

    private Option option(Reckoning reckoning, Claim line, Why why) {
        String subject = line.subject().equals(Claim.WHOLE) ? line.election() : line.subject();
        return stock.options().subject(line, new Option.Statement.Line(reckoning, subject), why);
    }

    private Optional<Lineup> numbers(Reckoning reckoning, Claim claim, Template template, Random chance) {
        boolean count = reckoning.how() == Reckoning.How.COUNT;
        Unit unit = count ? Unit.COUNT : stock.donors().unit(claim);
        Value key = new Value.Figure(reckoning.number());
        List<Candidate> others = new Around(reckoning.number(), unit, chance).numbers().stream()
                .filter(number -> number.compareTo(reckoning.number()) != 0)
                .map(number -> new Candidate(new Value.Figure(number), new Why.Compared(reckoning.lines())))
                .toList();
        return new Ordered(key, (one, two) -> !one.agreesWith(two)).pick(others, template.options(), chance)
                .map(line -> Lineup.of(line.stream()
                        .map(each -> number(reckoning, each, unit))
                        .toList()));
    }

    private Option number(Reckoning reckoning, Candidate candidate, Unit unit) {
        BigDecimal number = number(candidate.value());
        Option.Statement meaning = new Option.Statement.Reckoned(reckoning, number);
        return points(reckoning) ? stock.options().points(number, meaning, candidate.why()) : stock.options().number(candidate.value(), unit, meaning, candidate.why());
    }

    /** Shares differ by percentage points, not by per cent. */
    private boolean points(Reckoning reckoning) {
        return reckoning.how() == Reckoning.How.DIFFERENCE && stock.donors().unit(reckoning.lines().getFirst()) == Unit.PERCENT;
    }

    private static BigDecimal number(Value value) {
        return value instanceof Value.Figure(BigDecimal number) ? number : BigDecimal.ZERO;
    }

    private Localized explanation(Reckoning reckoning) {
        return Speech.each(language -> switch (reckoning.how()) {
            case SUM -> arithmetic(reckoning, " + ", language);
            case DIFFERENCE -> arithmetic(reckoning, " − ", language);
            case COUNT -> listed(reckoning.lines().stream().filter(line -> Reckoning.figure(line).compareTo(reckoning.bound()) > 0), language);
            case RANK -> listed(
                    reckoning.lines().stream()
                            .sorted(Comparator.<Claim, BigDecimal>comparing(Reckoning::figure).reversed())
                            .limit(reckoning.bound().longValueExact()),
                    language);
        });
    }

    private String listed(Stream<Claim> lines, Language language) {
        return lines.map(line -> stock.speech().head(line).in(language) + ": " + value(line, language)).collect(Collectors.joining("; ")) + ".";
    }

    private String arithmetic(Reckoning reckoning, String sign, Language language) {
        Claim first = reckoning.lines().getFirst();
        String result = points(reckoning)
                ? stock.options().points(reckoning.number()).in(language)
                : stock.speech().value(first, new Value.Figure(reckoning.number()), language);
        return reckoning.lines().stream().map(line -> value(line, language)).collect(Collectors.joining(sign))
                + " = " + result + (result.endsWith(".") ? "" : ".");
    }

    private String value(Claim line, Language language) {
        return stock.speech().value(line, line.value(), language);
    }
}
