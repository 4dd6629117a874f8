package kz.dauys.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * When a passage is good enough to answer. Better to say "I don't know" than to show a text about something near.
 *
 * @param coverage the least share of the question's IDF weight that the passage must hold
 */
record Abstention(double coverage) {
    /** Questions that a text without any figure cannot answer. */
    private static final Set<Cue> FIGURES = EnumSet.of(Cue.COUNT, Cue.PERCENT, Cue.WHEN);

    private static final int LOOKED_AT = 3;

    /** The thresholds that were fitted on development questions; they are data. */
    static Abstention standard() {
        Properties properties = new Properties();
        try (InputStream in = Abstention.class.getResourceAsStream("abstention.properties")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file abstention.properties");
            }
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Abstention(Double.parseDouble(properties.getProperty("coverage")));
    }

    /** Whether a sentence states a number that is no year. */
    private static boolean holdsFigure(String sentence) {
        return Token.of(sentence).stream().anyMatch(token -> token.number() && !token.isYear());
    }

    /**
     * The first of the best passages that holds enough of the question, every figure and year of it, and a value of the kind asked for. A question of nothing but
     * figures asks for nothing.
     */
    Optional<Hit> choose(List<Hit> hits, Lexicon.Read read, List<Term> wanted) {
        if (wanted.stream().allMatch(Term::number)) {
            return Optional.empty();
        }
        boolean figure = read.spans().stream().anyMatch(span -> span.cues().stream().anyMatch(FIGURES::contains));
        return hits.stream()
                .limit(LOOKED_AT)
                .filter(hit -> hit.coverage() >= coverage)
                .filter(hit -> hit.missing().stream().noneMatch(Term::number))
                .filter(hit -> !figure || holdsFigure(hit.quote()))
                .findFirst();
    }
}
