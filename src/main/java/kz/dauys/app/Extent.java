package kz.dauys.app;

import java.util.List;
import java.util.Optional;
import kz.dauys.quiz.Item;
import kz.dauys.quiz.NamedQuiz;
import kz.dauys.quiz.Question;
import kz.dauys.quiz.QuestionBank;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How much of a quiz is exported. Paper gets what the quiz plays; other programs get all that it may draw, unless a seed is given. */
final class Extent {
    private static final String PAPER = "html";
    private static final long FIRST = 1;

    @Option(names = "--all", description = "All that the quiz may draw, also for paper.")
    private boolean all;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "As many questions as the quiz plays, in its order; another number draws others (default for paper: 1).")
    private @Nullable Long seed;

    @Option(names = "--variant", paramLabel = "a|b", description = "For paper: b turns questions and options, for who sits beside.")
    private @Nullable String variant;

    /** What is to be written, and as which variant of it. */
    record Chosen(Optional<NamedQuiz> quiz, List<? extends Item> items, Optional<Drawn> drawn) {}

    /** Questions that a quiz has drawn, as variant A or B where variants are wanted. */
    record Drawn(List<Question> questions, Optional<Boolean> variantB) {}

    Chosen of(QuestionBank bank, Optional<NamedQuiz> quiz, String format) {
        if (all && seed != null) {
            throw new Refusal("--all takes every question, and --seed draws some: give one of them.");
        }
        boolean draws = quiz.isPresent() && !all && (seed != null || format.equals(PAPER));
        if (seed != null && quiz.isEmpty()) {
            throw new Refusal("--seed draws from one quiz: name it by --quiz NAME.");
        }
        if (variant != null && !(draws && format.equals(PAPER))) {
            throw new Refusal("--variant is for a quiz on paper: --format html --quiz NAME, without --all.");
        }
        if (!draws) {
            return new Chosen(quiz, quiz.<List<? extends Item>>map(bank::pool).orElseGet(() -> bank.all().toList()), Optional.empty());
        }
        List<Question> questions = bank.draw(quiz.orElseThrow(), seed == null ? FIRST : seed);
        return new Chosen(quiz, questions, Optional.of(new Drawn(questions, variantB())));
    }

    private Optional<Boolean> variantB() {
        return Optional.ofNullable(variant).map(letter -> switch (letter) {
            case "a" -> false;
            case "b" -> true;
            default -> throw new Refusal("--variant is a or b, not " + letter);
        });
    }
}
