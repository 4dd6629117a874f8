package kz.dauys.quiz;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Cut;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Localized;

/** Every question that can be asked, and the quizzes that are drawn from them. Immutable: a reload makes another one. */
public final class QuestionBank {
    private final Knowledge knowledge;
    private final List<Template> templates;
    private final List<NamedQuiz> quizzes;
    private final List<ExamForm> exams;
    private final List<Question> questions;
    private final List<Item> items;
    private final List<Block> blocks;
    private final Map<String, Question> byId = new HashMap<>();
    private final Map<String, Block> blocksById = new HashMap<>();
    private final Briefs briefs;
    private final Sequence sequence;
    private final Dossiers dossiers;
    private final Catalogue catalogue;

    private QuestionBank(Knowledge knowledge, QuizFile.Content content) {
        this.knowledge = knowledge;
        templates = content.templates();
        quizzes = content.quizzes();
        exams = content.exams();
        Generator generator = new Generator(knowledge);
        questions = templates.stream().flatMap(template -> generator.questions(template).stream()).filter(new Fresh()::isNew).toList();
        items = templates.stream().flatMap(template -> generator.items(template).stream()).filter(new Fresh()::isNew).toList();
        blocks = Stream.concat(templates.stream().flatMap(template -> generator.blocks(template).stream()), generator.texts(questions).stream()).toList();
        sequence = new Sequence(knowledge.glossary());
        dossiers = new Dossiers(knowledge);
        briefs = new Briefs(knowledge);
        blocks.forEach(block -> block.questions().forEach(question -> blocksById.put(question.id(), block)));
        questions.forEach(question -> byId.put(question.id(), question));
        catalogue = new Catalogue(all());
    }

    /**
     * Reads the quizzes folder and makes all its questions.
     *
     * @throws kz.dauys.knowledge.BrokenDataException with file, line and reason
     */
    public static QuestionBank load(Knowledge knowledge, Path quizzes) {
        return new QuestionBank(knowledge, QuizFolder.read(quizzes, knowledge.glossary()));
    }

    /** The pack that the questions were made from. */
    public Knowledge knowledge() {
        return knowledge;
    }

    /** All questions with one right option, by template in the order of the files, then by claim. */
    public List<Question> questions() {
        return questions;
    }

    /** What has more than one right option, in the same order. */
    public List<Item> items() {
        return items;
    }

    /** Tables and texts with their questions, which are not among {@link #questions()}. */
    public List<Block> blocks() {
        return blocks;
    }

    /** The table or text that a question needs; empty for one that stands alone. */
    public Optional<Block> block(Item item) {
        return Optional.ofNullable(blocksById.get(item.id()));
    }

    /** The explanation with its sources, short enough for a poll. */
    public Localized brief(Item item) {
        return briefs.of(item);
    }

    /** What speaks for the key of a question, and against its other options. */
    public Dossier dossier(Item item) {
        return dossiers.of(item);
    }

    /** Everything that is asked. */
    public Stream<Item> all() {
        return Stream.of(questions, items, blocks.stream().flatMap(block -> block.questions().stream()).toList()).flatMap(List::stream);
    }

    /** What is asked under this id, or under this short number ({@link QuestionNumber}). */
    public Optional<Item> item(String word) {
        return catalogue.find(word);
    }

    public Optional<Question> question(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public List<Template> templates() {
        return templates;
    }

    /** The named quizzes, in the order of the files. */
    public List<NamedQuiz> quizzes() {
        return quizzes;
    }

    public Optional<NamedQuiz> quiz(String name) {
        return quizzes.stream().filter(quiz -> quiz.name().equals(name)).findFirst();
    }

    /** The named quizzes that are complete in the language, and have something to ask. */
    public List<NamedQuiz> offered(Language language) {
        return quizzes.stream().filter(quiz -> quiz.languages().contains(language) && !pool(quiz).isEmpty()).toList();
    }

    /** All questions that the quiz may draw. */
    public List<Question> pool(NamedQuiz quiz) {
        return questions.stream().filter(quiz.selection()::takes).toList();
    }

    /**
     * Draws for a chat or a person that was asked before: no question again until the pool is used up.
     *
     * @param timesAsked how often each question was asked there
     * @param withheld what is not to be asked at all
     */
    public List<Question> draw(NamedQuiz quiz, Map<String, Integer> timesAsked, Set<String> withheld, long seed) {
        List<Question> pool = pool(quiz).stream().filter(question -> !withheld.contains(question.id())).toList();
        return sequence.of(new Unasked(timesAsked).draw(pool, quiz.questions(), seed), quiz.lesson().order());
    }

    /** The form of the exam of this name. */
    public Optional<ExamForm> exam(String name) {
        return exams.stream().filter(form -> form.name().equals(name)).findFirst();
    }

    /**
     * A sitting of an exam; empty where the bank has too few questions for its form.
     *
     * @param timesAnswered how often the person has answered each question: those come last
     * @param withheld what is not to be asked at all
     */
    public Optional<List<Exam.Task>> tasks(
            ExamForm form, Language language, Map<String, Integer> timesAnswered, Set<String> withheld, long seed) {
        return Optional.of(new Sitting(this, timesAnswered, withheld, seed).tasks(form, language)).filter(all -> all.size() == form.tasks());
    }

    /** A question as polls show it, with an explanation that fits. */
    public Run.Shown poll(Question question, Language language) {
        return Run.Shown.of(question, language).explained(brief(question).in(language));
    }

    /** A prepared question as polls show it: with the short explanation of the bank, else with as much of its own as fits. */
    public Run.Shown poll(Run.Shown prepared, Language language) {
        String own = prepared.explanation();
        String words = own.length() <= Briefs.LONGEST
                ? own
                : question(prepared.id()).map(question -> brief(question).in(language)).orElseGet(() -> Cut.marked(own, Briefs.LONGEST));
        return prepared.explained(words.replaceAll("\\s*\\n\\s*", " "));
    }

    /** Draws the quiz's questions; the same seed draws the same ones. */
    public List<Question> draw(NamedQuiz quiz, long seed) {
        return sequence.of(new Drawing(pool(quiz), quiz.questions()).with(seed), quiz.lesson().order());
    }

    /**
     * One more question for a set.
     *
     * @param quiz where it is drawn from; empty for all that a class may be asked
     * @param others the ids of the questions that it must go with
     * @param passed the ids of questions that are not wanted
     * @param below only a question that fewer are expected to fail
     */
    public Optional<Question> another(Optional<NamedQuiz> quiz, List<String> others, List<String> passed, double below, long seed) {
        List<Question> from = quiz.map(this::pool)
                .orElseGet(() -> questions.stream().filter(each -> each.asked().claim().weight() != Claim.Weight.DETAIL).toList());
        List<Question> together = others.stream().flatMap(id -> question(id).stream()).toList();
        return new Another(from, together).with(seed, passed, each -> each.template().difficulty() < below);
    }
}
