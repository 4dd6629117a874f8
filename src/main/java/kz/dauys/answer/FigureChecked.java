package kz.dauys.answer;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.dauys.knowledge.Claim;

/** "Was it over 90?" The figure that is spoken of is told, whatever is said of it. */
final class FigureChecked {
    private static final Set<Cue> BESIDE = EnumSet.of(
            Cue.GLUE, Cue.WHAT, Cue.ASKS, Cue.PEOPLE, Cue.HOW, Cue.WHETHER, Cue.PARLIAMENTARY, Cue.PRESIDENTIAL, Cue.REFERENDUM, Cue.ELECTION, Cue.ELECTED, Cue.EARLY, Cue.TURN, Cue.MORE, Cue.FEWER,
            Cue.ACCORDING, Cue.VERDICT, Cue.PARTY, Cue.WIN, Cue.RESULT, Cue.COUNT);

    private final Lookups lookups;
    private final FigureAsked figures = new FigureAsked();

    FigureChecked(Lookups lookups) {
        this.lookups = lookups;
    }

    Optional<Interpretation> read(Frame frame) {
        boolean nothingElse = frame.said().stream().allMatch(said -> said.stream().anyMatch(cue -> BESIDE.contains(cue) || FigureAsked.CUES.contains(cue)));
        List<String> measures = figures.of(frame);
        boolean checks = frame.figures().size() == 1 && frame.says(Cue.WHETHER) && !frame.says(Cue.EVERY, Cue.ONLY);
        if (!nothingElse || !checks || measures.size() != 1 || frame.subjects().size() > 1) {
            return Optional.empty();
        }
        List<Claim> claims = lookups.claims(measures.getFirst(), frame.subjects(), frame.elections());
        return claims.size() == 1 ? Optional.of(Interpretation.facts(claims)) : Optional.empty();
    }
}
