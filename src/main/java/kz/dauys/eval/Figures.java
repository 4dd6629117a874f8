package kz.dauys.eval;

import java.util.List;

/**
 * The figures that count.
 *
 * @param right how many of the questions were right
 * @param wrong how many answers were given that are not right
 * @param answered how many of the answerable questions got an answer, right or not
 */
public record Figures(int questions, int right, int wrong, int answerable, int answered) {
    static Figures of(List<Scored> scored) {
        return new Figures(
                scored.size(),
                count(scored, Scored.Verdict.RIGHT),
                count(scored, Scored.Verdict.WRONG),
                Math.toIntExact(scored.stream().filter(one -> one.question().answerable()).count()),
                Math.toIntExact(scored.stream().filter(one -> one.question().answerable() && one.given().isAnswer()).count()));
    }

    private static int count(List<Scored> scored, Scored.Verdict verdict) {
        return Math.toIntExact(scored.stream().filter(one -> one.verdict() == verdict).count());
    }

    /** The share of right ones, 0 to 1. */
    public double rightShare() {
        return share(right, questions);
    }

    /** The share of answerable ones that were answered; of none it is 1, since nothing was left unanswered. */
    public double answeredShare() {
        return share(answered, answerable);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
