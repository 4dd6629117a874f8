package kz.dauys.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Texts;
import kz.dauys.knowledge.Value;
import kz.dauys.knowledge.Wording;

/** Words answers of several figures: orders, tables, and what is worked out from claims. */
final class TableLines {
    /** Rows of an order that are shown behind the one that answers. */
    private static final int BEHIND = 2;

    private final Wording wording;
    private final Texts texts;
    private final ClaimLines claims;

    TableLines(Knowledge knowledge, Texts texts, ClaimLines claims) {
        this.wording = new Wording(knowledge.glossary());
        this.texts = texts;
        this.claims = claims;
    }

    /** The answer, and below it the order that it was read from, down to a little behind the place asked for. */
    List<Line> ranking(Answer.Ranking ranking, Bibliography sources, Language language) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line.Lead(wording.sentence(ranking.placed(), ranking.placed().value(), language)));
        List<Claim> shown = ranking.order().subList(0, Math.min(ranking.place() + BEHIND, ranking.order().size()));
        // From the least up the first one is no first place.
        boolean up = shown.size() > 1 && Lookups.number(ranking.order().getFirst()).compareTo(Lookups.number(ranking.order().getLast())) < 0;
        for (int place = 1; place <= shown.size(); place++) {
            Claim claim = shown.get(place - 1);
            lines.add(new Line.Body((up ? "• " : place + ". ") + label(claim, ranking.order(), language) + " — " + claims.value(claim, language) + " " + claims.mentions(claim, sources)));
        }
        lines.addAll(claims.disputes(shown, sources, language));
        return lines;
    }

    /** What tells the rows apart: the subject, the vote, or both. */
    private String label(Claim claim, List<Claim> all, Language language) {
        boolean votes = all.stream().map(Claim::election).distinct().count() > 1;
        boolean subjects = all.stream().map(Claim::subject).distinct().count() > 1;
        String subject = wording.subject(claim, language);
        String vote = wording.election(claim.election(), language);
        return votes && subjects ? subject + ", " + vote : votes ? vote : subject;
    }

    List<Line> table(Answer.Table table, Bibliography sources, Language language) {
        List<Claim> cells = table.cells().toList();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line.Lead(title(table, language)));
        for (List<Claim> row : table.rows()) {
            lines.add(new Line.Body(row(row, cells, sources, language)));
        }
        lines.addAll(claims.disputes(cells, sources, language));
        return lines;
    }

    private String title(Answer.Table table, Language language) {
        List<Claim> cells = table.cells().toList();
        Set<String> votes = new LinkedHashSet<>();
        cells.forEach(claim -> votes.add(claim.election()));
        String key = table.title().name().toLowerCase(java.util.Locale.ROOT);
        boolean oneFigure = cells.stream().map(Claim::measure).distinct().count() == 1;
        if (votes.size() == 1 && table.title() == Answer.Title.VOTES && oneFigure) {
            // One figure of one vote, by party or by region: what figure it is stands nowhere else.
            return Wording.capitalised(wording.measure(cells.getFirst()).name().in(language) + ", " + wording.election(votes.iterator().next(), language));
        }
        if (votes.size() == 1) {
            return texts.say(language, "table-" + key, Map.of("election", wording.election(votes.iterator().next(), language), "count", table.rows().size()));
        }
        Claim first = cells.getFirst();
        boolean oneSubject = cells.stream().map(Claim::subject).distinct().count() == 1;
        String subject = oneSubject ? wording.subject(first, language) : "";
        String measure = oneFigure ? wording.measure(first).name().in(language) : "";
        if (measure.isEmpty() && subject.isEmpty()) {
            // Several figures of several votes, one row for each: what stands in the columns.
            return Wording.capitalised(cells.stream().map(claim -> wording.measure(claim).name().in(language)).distinct().collect(Collectors.joining(", ")) + ":");
        }
        String about = measure + (measure.isEmpty() || subject.isEmpty() ? "" : ", ") + subject;
        return Wording.capitalised(texts.say(language, "table-several", Map.of("about", about)));
    }

    private String row(List<Claim> row, List<Claim> all, Bibliography sources, Language language) {
        String values = row.stream().map(claim -> claims.value(claim, language)).collect(Collectors.joining(", "));
        String mentions = row.stream()
                .flatMap(claim -> Stream.of(claims.mentions(claim, sources).split(" ")).limit(1))
                .distinct()
                .collect(Collectors.joining(" "));
        return "• " + Wording.capitalised(label(row.getFirst(), all, language)) + " — " + values + " " + mentions;
    }

    /** What comes out, and the arithmetic with every input. */
    List<Line> computed(Answer.Computed computed, Bibliography sources, Language language) {
        List<Line> lines = new ArrayList<>();
        String key = computed.arithmetic().name().toLowerCase(java.util.Locale.ROOT);
        lines.add(new Line.Lead(texts.say(language, "computed-" + key, Map.of("result", result(computed, computed.result(), language), "arithmetic", arithmetic(computed, language)))));
        for (Claim claim : computed.inputs()) {
            String value = computed.inputs().size() > 1 && label(claim, computed.inputs(), language).isEmpty()
                    ? wording.measure(claim).name().in(language)
                    : label(claim, computed.inputs(), language);
            lines.add(new Line.Body("• " + Wording.capitalised(value.isEmpty() ? wording.election(claim.election(), language) : value) + " — " + claims.value(claim, language) + " "
                    + claims.mentions(claim, sources)));
        }
        finer(computed, language).ifPresent(lines::add);
        lines.addAll(claims.disputes(computed.inputs(), sources, language));
        return lines;
    }

    /** A difference again, of the finest figures that agree with the accepted ones: where hundredths are not settled, those of a difference are not. */
    private Optional<Line> finer(Answer.Computed computed, Language language) {
        List<Value> accepted = computed.inputs().stream().map(Claim::value).toList();
        List<Value> finest = computed.inputs().stream().map(TableLines::finest).toList();
        if (computed.arithmetic() != Answer.Arithmetic.DIFFERENCE || finest.equals(accepted)) {
            return Optional.empty();
        }
        BigDecimal difference = Stream.of(finest.getFirst(), finest.getLast())
                .flatMap(value -> value instanceof Value.Figure(BigDecimal number) ? Stream.of(number) : Stream.empty())
                .reduce(BigDecimal::subtract).orElseThrow().abs();
        String values = finest.stream().map(value -> wording.bare(value, computed.unit(), language)).collect(Collectors.joining(" − "));
        return Optional.of(new Line.Body(texts.say(language, "computed-finer", Map.of("result", result(computed, difference, language), "arithmetic", values))));
    }

    private static Value finest(Claim claim) {
        return claim.readings().stream()
                .filter(reading -> claim.accepts(reading) && reading.value().digits() > claim.value().digits())
                .map(Claim.Reading::value)
                .max(Comparator.comparingInt(Value::digits))
                .orElse(claim.value());
    }

    private String result(Answer.Computed computed, BigDecimal result, Language language) {
        Value.Figure figure = new Value.Figure(result);
        if (computed.arithmetic() == Answer.Arithmetic.RATIO) {
            return wording.bare(figure, kz.dauys.knowledge.Unit.COUNT, language);
        }
        if (computed.unit() == kz.dauys.knowledge.Unit.PERCENT && computed.arithmetic() != Answer.Arithmetic.SHARE && computed.arithmetic() != Answer.Arithmetic.SUM) {
            return texts.say(language, "points", Map.of("figure", wording.bare(figure, kz.dauys.knowledge.Unit.COUNT, language)));
        }
        return wording.value(figure, computed.unit(), language);
    }

    private String arithmetic(Answer.Computed computed, Language language) {
        List<String> values = computed.inputs().stream()
                .map(claim -> wording.bare(claim.value(), wording.measure(claim).unit(), language))
                .toList();
        return switch (computed.arithmetic()) {
            case DIFFERENCE -> String.join(" − ", values);
            case SUM -> String.join(" + ", values);
            case SHARE -> String.join(" : ", values) + " × 100";
            case CHANGE -> String.join(" → ", values);
            case RATIO -> String.join(" : ", values);
            case COUNT -> "";
        };
    }
}
