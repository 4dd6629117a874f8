package kz.dauys.quiz;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.dauys.knowledge.Localized;
import kz.dauys.knowledge.Source;

/** Turns what makers have made into questions with explanation and sources, and lets none pass whose looks give the answer away. */
final class Finish {
    private final Stock stock;
    private final Explanations explanations;

    Finish(Stock stock) {
        this.stock = stock;
        explanations = new Explanations(stock.knowledge());
    }

    Optional<Question> question(Draft draft) {
        return Optional.of(new Question(
                        draft.id(),
                        draft.template(),
                        draft.asked(),
                        draft.stem(),
                        draft.line().options(),
                        draft.line().answer(),
                        draft.explanation().orElseGet(() -> explanations.of(draft.asked())),
                        sources(Stream.concat(Stream.of(draft.asked()), draft.told().stream().map(Asked::of)).toList())))
                .filter(Finish::fair);
    }

    /** A key that its stem tells, or that stands out by its length, makes no question. */
    private static boolean fair(Question question) {
        return !Fairness.tells(question.stem(), question.key())
                && (QuestionRules.inOrder(question)
                        || (Fairness.evenLength(question.key(), question.distractors()) && Fairness.separate(question.options())));
    }

    Optional<Several> several(Template template, String id, List<Asked> basis, Localized stem, List<Option> line) {
        List<Integer> answers = IntStream.range(0, line.size()).filter(place -> line.get(place).why() instanceof Why.Key).boxed().toList();
        return Optional.of(new Several(id, template, basis, stem, line, answers, explanations.ofAll(basis), sources(basis)))
                .filter(item -> Fairness.separate(item.options()))
                .filter(item -> answers.stream().noneMatch(place -> Fairness.tells(stem, line.get(place))));
    }

    Optional<Matching> matching(Template template, String id, List<Asked> basis, Localized stem, List<Localized> left, List<Option> line, List<Integer> answers) {
        return Optional.of(new Matching(id, template, basis, stem, left, line, answers, explanations.ofAll(basis), sources(basis)))
                .filter(item -> line.stream().allMatch(option -> item.left().stream().noneMatch(each -> Fairness.tells(each, option))));
    }

    private List<Source> sources(List<Asked> basis) {
        return basis.stream()
                .flatMap(asked -> Stream.concat(Stream.of(asked), asked.other().map(Asked::of).stream()))
                .flatMap(each -> each.sources(stock.knowledge()).stream())
                .distinct()
                .toList();
    }
}
