package kz.dauys.answer;

import java.util.List;
import java.util.Optional;
import kz.dauys.knowledge.Claim;

/** In which vote a figure was what the question says: "in which year did the Mazhilis come to have 77 seats". */
final class WhenFigure implements Operation {
    private static final Said ALLOWED = Said.of(Cue.WHICH_ELECTION, Cue.WHEN, Cue.TWIST, Cue.WIN, Cue.PARTY, Cue.CHANGE, Cue.AFTER, Cue.MORE).and(FigureAsked.CUES);

    /** A figure that many votes had tells of none of them. */
    private static final int MOST = 3;

    private final Lookups lookups;
    private final FigureAsked figures = new FigureAsked();

    WhenFigure(Lookups lookups) {
        this.lookups = lookups;
    }

    @Override
    public Optional<Interpretation> read(Frame frame) {
        boolean asked = !frame.figures().isEmpty() && frame.years().isEmpty() && frame.says(Cue.WHICH_ELECTION, Cue.WHEN) && !frame.says(Cue.WHETHER, Cue.COUNT) && ALLOWED.allOf(frame) && frame.subjects().size() < 2;
        List<String> measures = asked ? figures.of(frame) : List.of();
        if (measures.size() != 1) {
            return Optional.empty();
        }
        List<Claim> told = lookups.claims(measures.getFirst(), frame.subjects(), frame.elections()).stream()
                .filter(claim -> frame.figures().stream().anyMatch(figure -> figure.compareTo(Lookups.number(claim)) == 0))
                .toList();
        boolean first = told.stream().anyMatch(claim -> frame.figures().getFirst().compareTo(Lookups.number(claim)) == 0);
        return first && told.size() <= MOST ? Optional.of(Interpretation.facts(told)) : Optional.empty();
    }
}
