package kz.dauys.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Value;

/** Two figures that somebody read somewhere, where sources give both for one and the same thing: whatever else is said, that claim is asked about. */
final class WeighedFigures {
    private static final Pattern RIGHT = Pattern.compile("(?:^| )(?:right|correct|true|which|дурыс|рас|верн\\p{L}+|правильн\\p{L}+|точн\\p{L}+|уйлесе|кайсысы)(?: |$)");

    private static final BigDecimal GREAT = BigDecimal.valueOf(10_000);

    /** Shorter numbers stand for many things. */
    private static final int TELLING = 3;

    private final Knowledge knowledge;

    /** The disputed claims by each figure that a source gives for them. */
    private final Map<BigDecimal, List<Claim>> disputed;

    WeighedFigures(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.disputed = new HashMap<>();
        knowledge.claims().stream().filter(Claim::disputed).forEach(claim -> readings(claim).forEach(number -> disputed.computeIfAbsent(number, each -> new ArrayList<>()).add(claim)));
    }

    Optional<Interpretation> read(Lexicon.Read read, Set<Integer> years) {
        Set<BigDecimal> stated = read.tokens().stream().filter(token -> token.number() && !token.isYear()).map(token -> new BigDecimal(token.key()).stripTrailingZeros()).collect(Collectors.toSet());
        if (stated.size() < 2) {
            return ofOne(stated, read, years);
        }
        List<Claim> found = stated.stream()
                .flatMap(number -> disputed.getOrDefault(number, List.of()).stream())
                .distinct()
                .filter(claim -> years.isEmpty() || years.contains(year(claim)))
                .filter(claim -> readings(claim).filter(stated::contains).count() > 1)
                .toList();
        boolean telling = found.size() == 1 && readings(found.getFirst()).anyMatch(number -> stated.contains(number) && number.precision() >= TELLING) && speaks(read);
        // Two small numbers are those of one thing only where its year is named.
        boolean sure = found.size() == 1 && (telling || (!years.isEmpty() && speaks(read))) && !read.says(Cue.OPINION);
        return sure ? Optional.of(Interpretation.facts(found)) : ofOne(stated, read, years);
    }

    /** A great number that some source has wrongly, where somebody asks whether it is right or which is. */
    private Optional<Interpretation> ofOne(Set<BigDecimal> stated, Lexicon.Read read, Set<Integer> years) {
        boolean weighs = read.says(Cue.WHETHER) || read.says(Cue.DISPUTED) || RIGHT.matcher(read.words()).find();
        List<BigDecimal> great = stated.stream().filter(number -> number.compareTo(GREAT) >= 0).toList();
        if (!weighs || great.size() != 1 || !speaks(read)) {
            return Optional.empty();
        }
        List<Claim> found = disputed.getOrDefault(great.getFirst(), List.of()).stream()
                .filter(claim -> years.isEmpty() || years.contains(year(claim)))
                .filter(claim -> claim.accepted().filter(value -> value instanceof Value.Figure figure && figure.number().compareTo(great.getFirst()) != 0).isPresent())
                .toList();
        return found.size() == 1 ? Optional.of(Interpretation.facts(found)) : Optional.empty();
    }

    /** Whether it names a figure, or somebody, or a vote. */
    private static boolean speaks(Lexicon.Read read) {
        return read.spans().stream().anyMatch(span -> span.says(FigureAsked.CUES) || span.named(Entry.Measure.class).isPresent() || span.named(Entry.Election.class).isPresent());
    }

    private int year(Claim claim) {
        return knowledge.glossary().find(Entry.Election.class, claim.election()).map(Entry.Election::year).orElse(0);
    }

    private static Stream<BigDecimal> readings(Claim claim) {
        return claim.readings().stream().flatMap(reading -> reading.value() instanceof Value.Figure figure ? Stream.of(figure.number().stripTrailingZeros()) : Stream.empty()).distinct();
    }
}
