package kz.dauys.app;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.dauys.bot.Transactions;
import kz.dauys.quiz.ItemFigures;
import kz.dauys.quiz.ItemStatistics;
import kz.dauys.quiz.Rulebook;
import kz.dauys.store.AnswersFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Suspends the questions that those who know more fail more often, until a person decides. What a person has kept is left alone. */
final class Sieve {
    private static final Logger log = LoggerFactory.getLogger(Sieve.class);

    private final Path file;
    private final Rulebook rulebook;
    private final Transactions transactions;

    Sieve(Path file, Rulebook rulebook, Transactions transactions) {
        this.file = file;
        this.rulebook = rulebook;
        this.transactions = transactions;
    }

    /** Reads beside the writing thread, which only enters what was found. */
    void sift(Instant now) {
        List<ItemFigures> negative =
                ItemStatistics.of(AnswersFile.read(file).responses()).stream().filter(ItemFigures::negative).toList();
        if (!negative.isEmpty()) {
            transactions.run(() -> enter(negative, now));
        }
    }

    private int enter(List<ItemFigures> negative, Instant now) {
        Set<String> withheld = rulebook.withheld();
        List<ItemFigures> fresh = negative.stream()
                .filter(figures -> !withheld.contains(figures.question()) && !kept(figures.question()))
                .toList();
        fresh.forEach(figures -> {
            String why = String.format(Locale.ROOT, "r = %.2f in %d answers", figures.discrimination().orElseThrow(), figures.answers());
            rulebook.add(new Rulebook.Ruling(figures.question(), Rulebook.Kind.SUSPEND, "", why, now));
            log.warn("question {} discriminates negatively ({}); it is left out until /key decides", figures.question(), why);
        });
        return fresh.size();
    }

    /** Whether a person has found it sound since it was last put right. */
    private boolean kept(String question) {
        List<Rulebook.Kind> kinds = rulebook.of(question).stream().map(Rulebook.Ruling::kind).toList();
        return kinds.lastIndexOf(Rulebook.Kind.KEEP) > kinds.lastIndexOf(Rulebook.Kind.LIFT);
    }
}
