package kz.dauys.answer;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.LanguageRule;

/**
 * Answers questions: from the claims where every word of the question is understood, else from the documents where a passage holds enough of
 * it, else not at all. Safe for use by several threads.
 */
public final class Answerer implements AutoCloseable {
    private static final int NEAREST = 3;
    private static final int MOST_CHOICES = 6;

    private final Lexicon lexicon;
    private final Interpreter interpreter;
    private final Terms terms;
    private final PassageSearch passages;
    private final Abstention abstention = Abstention.standard();
    private final Support support = Support.standard();
    private final boolean documentsAlone;
    private final Questions questions;

    /** @param folder where the passage index is kept; in memory where there is none */
    public Answerer(Knowledge knowledge, Optional<Path> folder) {
        this.interpreter = new Interpreter(knowledge);
        this.passages = new PassageSearch(Passages.of(knowledge.documents()), folder);
        this.lexicon = new Lexicon(knowledge.glossary(), passages::hold);
        this.terms = new Terms(passages::speaks);
        this.documentsAlone = knowledge.glossary().entries().isEmpty();
        this.questions = new Questions(knowledge);
    }

    /**
     * Answers a question.
     *
     * @param language what to answer in; found from the question where it is empty
     * @param usual the person's own language, for questions that do not tell theirs
     */
    public Answered answer(String question, Optional<Language> language, Language usual) {
        return answer(question, language, usual, Optional.empty());
    }

    /** Answers a question that may go on from what was spoken of before: "and in 2007?". */
    public Answered answer(String question, Optional<Language> language, Language usual, Optional<Topic> before) {
        Language asked = LanguageRule.of(question).orElse(usual);
        Language spoken = language.orElse(asked);
        Lexicon.Read read = lexicon.read(question);
        List<Term> wanted = terms.of(read, asked, CapitalWords.of(question));
        List<Hit> hits = passages.find(wanted, asked, Sought.asked(read.tokens(), asked));
        List<Found> nearest = hits.stream().limit(NEAREST).map(Found::of).toList();
        Interpretation alone = alone(question, read);
        Optional<Followed> followed = before.filter(topic -> !answers(alone)).flatMap(topic -> interpreter.goOn(read, topic.frame()));
        Optional<Topic> topic = followed.map(Followed::frame).or(() -> interpreter.frame(read)).map(Topic::new).or(() -> before);
        return switch (followed.map(Followed::interpretation).orElse(alone)) {
            case Interpretation.Understood(String operation, Answer answer) ->
                new Answered(spoken, answer, nearest, answer instanceof Answer.Unknown ? 0.1 : 0.95, topic);
            case Interpretation.WhichElection(List<Query> choices) ->
                new Answered(spoken, new Answer.Clarify(choices(choices, spoken)), nearest, 0.5, topic);
            case Interpretation.Unclear() when gist(question).orElse(null) instanceof Interpretation.Understood(String operation, Answer answer) ->
                new Answered(spoken, answer, nearest, 0.8, topic);
            case Interpretation.Unclear() -> fromPassages(asksTwice(question) ? Optional.empty() : chosen(hits, read, wanted, asked), spoken, nearest, topic);
        };
    }

    /** What the claims make of a question, before any passage is looked for. */
    Interpretation interpretation(String question) {
        return interpreter.interpret(lexicon.read(question));
    }

    /** How the question reads by itself; a figure that is missing may be one that is only weighed. */
    private Interpretation alone(String question, Lexicon.Read read) {
        Interpretation alone = ruled(question, interpreter.interpret(read));
        boolean missing = alone instanceof Interpretation.Understood(String operation, Answer answer) && answer instanceof Answer.Unknown(Answer.Why why) && (why instanceof Answer.Why.NoFigure || why instanceof Answer.Why.NoElection);
        return missing && !documentsAlone ? weighed(question).orElse(alone) : alone;
    }

    /** What a question comes to where not every word of it is explained. */
    private Optional<Interpretation> gist(String question) {
        if (documentsAlone) {
            return Optional.empty();
        }
        Optional<Interpretation> weighed = weighed(question);
        return weighed.isPresent() ? weighed : corrected(question, asked(question));
    }

    /** What is told differently or to be checked; nothing where an answer to the whole question is known already. */
    private Optional<Interpretation> weighed(String question) {
        Set<String> names = Parts.sentences(question).stream().flatMap(sentence -> CapitalWords.of(sentence).stream()).collect(Collectors.toSet());
        return interpreter.disputed(lexicon.statement(question), names).or(() -> Doubts.of(question, lexicon).flatMap(interpreter::claimed));
    }

    /** The answer behind what is wrong in what the question takes for granted. */
    private Optional<Interpretation> corrected(String question, Optional<Interpretation> asked) {
        // What only orders to say something takes nothing for granted.
        boolean asks = question.strip().endsWith("?") || Parts.of(question).stream().anyMatch(part -> Gist.asks(lexicon.read(part.text())));
        if (!asks) {
            return asked;
        }
        List<Answer> wrong = Parts.of(question).stream()
                .flatMap(part -> Doubts.granted(part.text(), lexicon).stream())
                .filter(read -> Doubts.takesForGranted(read))
                .flatMap(read -> interpreter.corrected(read).stream())
                .toList();
        if (wrong.isEmpty()) {
            return asked;
        }
        Stream<Answer> answer = asked.stream()
                .flatMap(each -> each instanceof Interpretation.Understood(String operation, Answer found) ? Stream.of(found) : Stream.empty())
                .filter(found -> !wrong.stream().flatMap(each -> each.answering().stream()).toList().containsAll(found.answering()));
        return Optional.of(new Interpretation.Understood("correct", Answer.several(Stream.concat(wrong.stream(), answer).toList())));
    }

    private Optional<Interpretation> asked(String question) {
        return interpreter.gist(parts(question), CapitalWords.of(question));
    }

    private List<Gist.Part> parts(String question) {
        return Parts.of(question).stream()
                .map(part -> new Gist.Part(lexicon.read(part.text()), part.more(), part.text().strip().endsWith("?")))
                .toList();
    }

    /** The rule that the question asks for, where it asks for one and not for what is understood already. */
    private Interpretation ruled(String question, Interpretation alone) {
        return documentsAlone ? alone : interpreter.ruled(parts(question), LanguageRule.of(question), CapitalWords.of(question), alone);
    }

    private Optional<Hit> chosen(List<Hit> hits, Lexicon.Read read, List<Term> wanted, Language language) {
        return documentsAlone ? support.choose(hits) : abstention.choose(hits, read, wanted, language);
    }

    /** One passage seldom answers two questions; of documents alone the nearest is shown all the same. */
    private boolean asksTwice(String question) {
        return !documentsAlone && Parts.of(question).stream().anyMatch(Parts.Part::more);
    }

    private static boolean answers(Interpretation interpretation) {
        return interpretation.told().isPresent();
    }

    private static Answered fromPassages(Optional<Hit> chosen, Language language, List<Found> nearest, Optional<Topic> topic) {
        return chosen
                .map(hit -> new Answered(language, new Answer.Passage(Found.of(hit)), nearest, hit.coverage() * 0.9, topic))
                .orElseGet(() -> new Answered(language, new Answer.Unknown(new Answer.Why.NotFound()), nearest, 0.1, topic));
    }

    private List<Answer.Choice> choices(List<Query> queries, Language language) {
        Map<String, Answer.Choice> byElection = new LinkedHashMap<>();
        // The newest votes are the likeliest to be meant.
        for (Query query : queries.reversed()) {
            byElection.putIfAbsent(query.election(), questions.choice(query, language));
        }
        return byElection.values().stream().limit(MOST_CHOICES).toList();
    }

    /** How the question is read. */
    public Explained explain(String question, Language usual) {
        Lexicon.Read read = lexicon.read(question);
        Language asked = LanguageRule.of(question).orElse(usual);
        List<Term> wanted = terms.of(read, asked, CapitalWords.of(question));
        List<Hit> hits = passages.find(wanted, asked, Sought.asked(read.tokens(), asked));
        Interpretation alone = alone(question, read);
        Interpretation understood = alone instanceof Interpretation.Unclear ? gist(question).orElse(alone) : alone;
        return Explained.of(read, understood, interpreter.rules(read), interpreter.notions(read, asked), wanted, hits, chosen(hits, read, wanted, asked));
    }

    /** The query in words. */
    String question(Query query, Language language) {
        return questions.question(query, language);
    }

    /** A few questions that this pack answers, for who asked one that it does not. */
    public List<String> examples(Language language) {
        return questions.examples(language);
    }

    @Override
    public void close() {
        passages.close();
    }
}
