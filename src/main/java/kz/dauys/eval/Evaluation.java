package kz.dauys.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import kz.dauys.answer.AnswerJson;
import kz.dauys.answer.AnswerWriter;
import kz.dauys.answer.Answerer;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Language;

/** The questions of a set with what the bot answered to each. */
public final class Evaluation {
    private final List<Scored> scored;

    private Evaluation(List<Scored> scored) {
        this.scored = List.copyOf(scored);
    }

    /** Asks every question as a stranger would: without a language, and without anything asked before. */
    public static Evaluation of(List<Keyed> questions, Knowledge knowledge, Answerer answerer) {
        AnswerJson json = new AnswerJson(knowledge, new AnswerWriter(knowledge, answerer));
        return new Evaluation(questions.stream()
                .map(question -> Scoring.score(
                        question,
                        Given.of(json.line(question.id(), answerer.answer(question.question(), Optional.empty(), Language.EN)))))
                .toList());
    }

    public Figures overall() {
        return Figures.of(scored);
    }

    public SortedMap<String, Figures> byLanguage() {
        return by(Keyed::lang);
    }

    public SortedMap<String, Figures> byTag() {
        return by(Keyed::tag);
    }

    private SortedMap<String, Figures> by(Function<Keyed, String> key) {
        SortedMap<String, List<Scored>> groups = new TreeMap<>();
        scored.forEach(one -> groups.computeIfAbsent(key.apply(one.question()), ignored -> new ArrayList<>()).add(one));
        SortedMap<String, Figures> figures = new TreeMap<>();
        groups.forEach((name, group) -> figures.put(name, Figures.of(group)));
        return figures;
    }

    /** What was not right: wrong answers first, since they matter most. */
    List<Scored> failures() {
        List<Scored> failures = new ArrayList<>(scored.stream().filter(one -> one.verdict() == Scored.Verdict.WRONG).toList());
        scored.stream().filter(one -> one.verdict() == Scored.Verdict.MISSED).forEach(failures::add);
        return failures;
    }

    /** The report for people. */
    public List<String> report() {
        return EvalReport.lines(this);
    }

    /** The report for programs: one line of JSON. */
    public String json() {
        return EvalJson.of(this);
    }
}
