package kz.dauys.picture;

import java.util.List;
import java.util.Optional;

/**
 * What a picture of a score shows: words and figures alone, so that it can wait in the outbox and is drawn when it is sent.
 *
 * @param head what kind of score it is
 * @param title whose, or in what; may be empty
 * @param figure the score itself
 * @param under what explains the figure
 * @param marks how each question went, in order; may be empty
 * @param rows what the score is made of
 * @param foot who says so
 */
public record ScoreCard(String head, String title, String figure, String under, List<Mark> marks, List<Row> rows, String foot) {
    public ScoreCard {
        marks = List.copyOf(marks);
        rows = List.copyOf(rows);
    }

    /** How a question went; {@link #NONE} stands where a row is about something else. */
    public enum Mark {
        RIGHT,
        WRONG,
        UNSURE,
        NONE
    }

    /** One line with a bar, which is filled to {@code percent}. */
    public record Row(Mark mark, String label, String figure, int percent) {
        public Row {
            if (percent < 0 || percent > 100) {
                throw new IllegalArgumentException("a bar is filled to 0 to 100 per cent, not " + percent);
            }
        }
    }

    /** The picture as a PNG file; empty where this machine cannot draw, which the log tells. */
    public Optional<byte[]> png() {
        return Drawn.png(() -> new ScoreDrawing(this).sketch());
    }
}
