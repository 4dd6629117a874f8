package kz.dauys.answer;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.LanguageRule;

/**
 * Answers questions: from the claims where every word of the question is understood, else from the documents where a passage holds enough of
 * it, else not at all. Safe for use by several threads.
 */
public final class Answerer implements AutoCloseable {
    private static final int MOST_OFFERS = 3;
    private static final int NEAREST = 3;
    private static final int MOST_CHOICES = 6;

    private final Lexicon lexicon;
    private final Interpreter interpreter;
    private final Terms terms;
    private final PassageSearch passages;
    private final Parallels parallels;
    private final SourceWord sourceWord;
    private final Abstention abstention = Abstention.standard();
    private final Support support = Support.standard();
    private final boolean documentsAlone;
    private final Questions questions;
    private final Offers offers;

    /** @param folder where the passage index is kept; in memory where there is none */
    public Answerer(Knowledge knowledge, Optional<Path> folder) {
        List<Passage> cut = Passages.of(knowledge.documents());
        this.passages = new PassageSearch(cut, folder);
        this.parallels = new Parallels(cut);
        this.lexicon = new Lexicon(knowledge.glossary(), passages::hold);
        this.interpreter = new Interpreter(knowledge, lexicon);
        this.terms = new Terms(passages::speaks);
        this.sourceWord = new SourceWord(knowledge, passages, terms);
        this.documentsAlone = knowledge.glossary().entries().isEmpty();
        this.questions = new Questions(knowledge);
        this.offers = new Offers(knowledge);
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
    public Answered answer(String text, Optional<Language> language, Language usual, Optional<Topic> before) {
        String question = Parts.withoutTask(documentsAlone ? text : Dressing.without(text));
        Language asked = LanguageRule.of(question, usual);
        Language spoken = language.orElse(asked);
        Readings readings = new Readings(lexicon);
        Lexicon.Read read = readings.read(question);
        Set<String> names = CapitalWords.of(question);
        List<Term> wanted = terms.of(read, asked, names);
        List<Hit> hits = passages.find(wanted, asked, Sought.asked(read.tokens(), asked));
        List<Found> nearest = hits.stream().limit(NEAREST).map(Found::of).toList();
        Optional<Understanding> understanding = understanding(question, readings, names);
        Interpretation alone = understanding.map(Understanding::alone).orElseGet(Interpretation.Unclear::new);
        Optional<Followed> followed = before.filter(topic -> alone.told().isEmpty()).flatMap(topic -> interpreter.goOn(read, topic.frame()));
        Optional<Topic> topic = followed.map(Followed::frame).or(() -> interpreter.frame(read)).map(Topic::new).or(() -> before);
        return switch (followed.map(Followed::interpretation).orElse(alone)) {
            case Interpretation.Understood(String operation, Answer answer) ->
                new Answered(spoken, answer, nearest, answer instanceof Answer.Unknown ? 0.1 : 0.95, answer instanceof Answer.Unknown ? offers.of(read) : Offered.NOTHING, topic);
            case Interpretation.WhichElection(List<Query> choices) ->
                new Answered(spoken, new Answer.Clarify(choices(choices, spoken)), nearest, 0.5, Offered.NOTHING, topic);
            case Interpretation.Unclear() when understanding.flatMap(Understanding::gist).orElse(alone) instanceof Interpretation.Understood(String operation, Answer answer) ->
                new Answered(spoken, answer, nearest, 0.8, Offered.NOTHING, topic);
            case Interpretation.Unclear() -> {
                boolean twice = understanding.filter(each -> each.asksTwice() || each.untold()).isPresent() || (!documentsAlone && interpreter.asksOfNoVote(read));
                Supplier<Set<String>> aside = () -> Asides.words(question, readings, asked);
                yield fromPassages(twice ? Optional.empty() : chosen(hits, read, wanted, asked).or(() -> said(read, asked, names)).filter(hit -> !misses(hit, aside)).map(hit -> parallels.in(spoken, hit)), spoken, nearest, () -> offers.of(read), topic);
            }
        };
    }

    /** What the claims make of a question, before any passage is looked for. */
    Interpretation interpretation(String question) {
        return interpreter.interpret(lexicon.read(question));
    }

    /** What the claims and the rules make of it; of documents alone every question is one to find in them. */
    private Optional<Understanding> understanding(String question, Readings readings, Set<String> names) {
        return documentsAlone ? Optional.empty() : Optional.of(new Understanding(question, readings, names, interpreter));
    }

    /** Whether a text lacks a word of an aside, which is only looked for where it lacks any word. */
    private static boolean misses(Hit hit, Supplier<Set<String>> aside) {
        List<String> missing = hit.missing().stream().filter(term -> term.kind() == Term.Kind.CONTENT).map(term -> term.ways().getFirst().stems().getFirst()).toList();
        return !missing.isEmpty() && missing.stream().anyMatch(aside.get()::contains);
    }

    private Optional<Hit> chosen(List<Hit> hits, Lexicon.Read read, List<Term> wanted, Language language) {
        return documentsAlone ? support.choose(hits) : abstention.choose(hits, read, wanted, language);
    }

    /** What the source says whose word is asked for. */
    private Optional<Hit> said(Lexicon.Read read, Language language, Set<String> names) {
        return documentsAlone ? Optional.empty() : sourceWord.look(read, language, names);
    }

    private static Answered fromPassages(Optional<Hit> chosen, Language language, List<Found> nearest, Supplier<Offered> offered, Optional<Topic> topic) {
        return chosen
                .map(hit -> new Answered(language, new Answer.Passage(Found.of(hit)), nearest, hit.coverage() * 0.9, Offered.NOTHING, topic))
                .orElseGet(() -> new Answered(language, new Answer.Unknown(new Answer.Why.NotFound()), nearest, 0.1, offered.get(), topic));
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
    public Explained explain(String text, Language usual) {
        String question = Parts.withoutTask(documentsAlone ? text : Dressing.without(text));
        Readings readings = new Readings(lexicon);
        Lexicon.Read read = readings.read(question);
        Language asked = LanguageRule.of(question, usual);
        Set<String> names = CapitalWords.of(question);
        List<Term> wanted = terms.of(read, asked, names);
        List<Hit> hits = passages.find(wanted, asked, Sought.asked(read.tokens(), asked));
        Optional<Understanding> understanding = understanding(question, readings, names);
        Interpretation alone = understanding.map(Understanding::alone).orElseGet(Interpretation.Unclear::new);
        Interpretation understood = alone instanceof Interpretation.Unclear ? understanding.flatMap(Understanding::gist).orElse(alone) : alone;
        return Explained.of(read, understood, interpreter.rules(read), interpreter.notions(read, asked), wanted, hits, chosen(hits, read, wanted, asked));
    }

    /** The query in words. */
    String question(Query query, Language language) {
        return questions.question(query, language);
    }

    /** What can be asked instead of a question that has no answer: of what it names, else what most people ask. */
    public List<String> instead(Answered answered) {
        List<String> near = answered.offered().queries().stream().map(query -> questions.question(query, answered.language())).toList();
        return near.size() > 1 ? near : Stream.concat(near.stream(), examples(answered.language()).stream()).distinct().limit(MOST_OFFERS).toList();
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
