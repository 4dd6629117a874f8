package kz.dauys.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.dauys.knowledge.Language;

/**
 * Weighs passages against one question: BM25 of the best sentence, half of the passage's, a third of its headings' and half of what stands
 * around it; times 0.4 where the year that was asked about is missing.
 */
final class Scorer {
    private static final double PASSAGE = 0.5;
    private static final double AROUND = 0.5;
    private static final double HEADING = 0.3;
    private static final double OTHER_YEAR = 0.4;

    /** Texts name a thing once and then say it or he: what the opening or the last sentence names counts for a sentence in part. */
    private static final double OPENING = 0.6;

    private static final double BEFORE = 0.2;

    /** For a sentence that tells what kind of thing is sought. */
    private static final double TELLS = 2;

    /** A word that often stands for the one asked for shows half as much. */
    private static final double LOOSE = 0.5;

    private final Shelf shelf;
    private final List<Asked> asked;
    private final Sought sought;
    private final Bag said;
    private final double all;

    /** A passage and its best sentence. */
    record Scored(int number, int sentence, double score) {}

    Scorer(Shelf shelf, List<Asked> asked, Sought sought) {
        this.shelf = shelf;
        this.asked = asked;
        this.sought = sought;
        this.all = asked.stream().mapToDouble(Asked::weight).sum();
        this.said = Bag.of(asked.stream().flatMap(each -> each.ways().stream()).flatMapToInt(way -> Arrays.stream(way.words())).toArray());
    }

    Scored score(int number) {
        Leaf leaf = shelf.leaves().get(number);
        List<Asked> held = held(leaf);
        double score = PASSAGE * sum(held, leaf.language(), norm(leaf.text().length() / shelf.wordsOfPassage()), leaf.text())
                + HEADING * sum(held, leaf.language(), norm(1), leaf.heading())
                + AROUND * sum(asked, leaf.language(), norm(1), shelf.around(number));
        Scored best = best(number, leaf, held);
        boolean otherYear = asked.stream().anyMatch(each -> each.term().year() && !each.isIn(leaf.language(), leaf.whole()));
        return new Scored(number, best.sentence(), (best.score() + score) * (otherYear ? OTHER_YEAR : 1));
    }

    private List<Asked> held(Leaf leaf) {
        List<Asked> held = new ArrayList<>(asked.size());
        for (Asked each : asked) {
            Asked within = each.within(leaf.language(), leaf.whole());
            if (!within.ways().isEmpty()) {
                held.add(within);
            }
        }
        return held;
    }

    private Scored best(int number, Leaf leaf, List<Asked> held) {
        double[] opening = new double[held.size()];
        double[] before = new double[held.size()];
        for (int at = 0; at < opening.length; at++) {
            opening[at] = OPENING * held.get(at).score(leaf.language(), norm(leaf.opening().length() / shelf.wordsOfSentence()), leaf.opening());
        }
        Scored best = new Scored(number, 0, -1);
        for (int unit = 0; unit < leaf.units().size(); unit++) {
            Leaf.Unit sentence = leaf.units().get(unit);
            double score = sentence.signs().tell(sought, said) ? TELLS : 0;
            for (int at = 0; at < opening.length; at++) {
                double own = held.get(at).score(leaf.language(), norm(sentence.text().length() / shelf.wordsOfSentence()), sentence.text());
                score += Math.max(own, Math.max(opening[at], before[at]));
                before[at] = BEFORE * own;
            }
            best = score > best.score() ? new Scored(number, unit, score) : best;
        }
        return best;
    }

    private static double norm(double length) {
        return PassageIndex.K1 * (1 - PassageIndex.B + PassageIndex.B * length);
    }

    private static double sum(List<Asked> asked, Language language, double norm, Counts text) {
        double sum = 0;
        for (Asked each : asked) {
            sum += each.score(language, norm, text);
        }
        return sum;
    }

    /** What the passage holds of the question, for those that are shown. */
    Hit hit(Scored scored) {
        Leaf leaf = shelf.leaves().get(scored.number());
        Bag sentence = leaf.units().get(scored.sentence()).text();
        List<Asked> missing = asked.stream().filter(each -> !each.isIn(leaf.language(), leaf.whole())).toList();
        List<Asked> unsaid = asked.stream().filter(each -> !each.isIn(leaf.language(), sentence)).toList();
        List<Asked> loose = missing.stream().filter(each -> each.shows(leaf.language(), leaf.whole())).toList();
        List<Asked> strange = missing.stream().filter(each -> each.term().name()).toList();
        return new Hit(
                leaf.passage(),
                scored.sentence(),
                scored.score(),
                1 - share(missing),
                1 - share(unsaid),
                1 - share(missing) + LOOSE * share(loose),
                share(strange),
                missing.stream().map(Asked::term).toList(),
                unsaid.stream().map(Asked::term).toList());
    }

    /** The share of the question's weight. */
    private double share(List<Asked> some) {
        return all == 0 ? 1 : some.stream().mapToDouble(Asked::weight).sum() / all;
    }
}
