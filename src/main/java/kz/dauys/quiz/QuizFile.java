package kz.dauys.quiz;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Glossary;
import kz.dauys.knowledge.YamlFields;
import kz.dauys.knowledge.YamlFile;
import kz.dauys.knowledge.YamlNode;

/** Reads one file of {@code quizzes/}: templates, named quizzes, or both. */
final class QuizFile {
    private static final Set<String> KEYS = Set.of(
            "name", "title", "description", "grade", "subject", "tags", "elections", "votes", "topics", "measures", "weight",
            "difficulty", "questions", "timer", "order");

    private final Glossary glossary;
    private final List<NamedQuiz> quizzes = new ArrayList<>();
    private final List<Template> templates = new ArrayList<>();

    private QuizFile(Glossary glossary) {
        this.glossary = glossary;
    }

    /** What stands in one or more files. */
    record Content(List<Template> templates, List<NamedQuiz> quizzes, List<ExamForm> exams) {
        Content {
            templates = List.copyOf(templates);
            quizzes = List.copyOf(quizzes);
            exams = List.copyOf(exams);
        }
    }

    static Content read(Path file, Glossary glossary) {
        YamlFields top = YamlFile.read(file, "templates", "quizzes", "exams");
        QuizFile reader = new QuizFile(glossary);
        TemplateReader templates = new TemplateReader(glossary);
        top.items("templates").forEach(item -> reader.templates.add(templates.read(item)));
        top.items("quizzes").forEach(item -> reader.quizzes.add(reader.quiz(item)));
        return new Content(reader.templates, reader.quizzes, top.items("exams").stream().map(ExamReader::read).toList());
    }

    private NamedQuiz quiz(YamlNode node) {
        YamlFields fields = node.fields(KEYS);
        YamlNode name = fields.require("name");
        if (!name.text().matches("[a-z0-9-]{1,40}")) {
            throw name.broken("a quiz's name has 1 to 40 of a-z, 0-9 and hyphens, since it stands in links; not '" + name.text() + "'");
        }
        Spoken title = Spoken.of(fields.require("title"));
        Spoken description = Spoken.of(fields.require("description"));
        if (!title.languages().equals(description.languages())) {
            throw node.broken("the title is in " + title + ", the description in " + description
                    + ": give both in the same languages, so that the quiz can be offered in each of them");
        }
        return new NamedQuiz(
                name.text(),
                title.text(),
                description.text(),
                title.languages(),
                selection(fields),
                LessonReader.read(fields),
                count(fields.require("questions")),
                node.position());
    }

    private NamedQuiz.Selection selection(YamlFields fields) {
        Set<String> elections = known(fields, "elections", Entry.Election.class);
        elections.addAll(held(fields));
        return new NamedQuiz.Selection(
                elections,
                words(fields, "topics"),
                known(fields, "measures", Entry.Measure.class),
                fields.optional("weight").map(word -> word.oneOf(Claim.Weight.class)).orElse(Claim.Weight.CORE),
                fields.optional("difficulty").map(QuizFile::difficulty).orElse(NamedQuiz.Difficulty.ANY));
    }

    private static NamedQuiz.Difficulty difficulty(YamlNode node) {
        List<YamlNode> bounds = node.items();
        if (bounds.size() == 2) {
            BigDecimal from = bounds.getFirst().number();
            BigDecimal to = bounds.getLast().number();
            if (from.signum() >= 0 && from.compareTo(to) <= 0 && to.compareTo(BigDecimal.ONE) <= 0) {
                return new NamedQuiz.Difficulty(from, to);
            }
        }
        throw node.broken("a difficulty is two shares between 0 and 1, the lower one first, such as [0, 0.4]");
    }

    /** All votes of the kinds that {@code votes} names. */
    private Set<String> held(YamlFields fields) {
        Set<String> held = new LinkedHashSet<>();
        for (YamlNode node : fields.items("votes")) {
            Entry.Vote kind = node.oneOf(Entry.Vote.class);
            List<String> ids = glossary.all(Entry.Election.class).stream()
                    .filter(election -> election.kind() == kind)
                    .map(Entry.Election::id)
                    .toList();
            if (ids.isEmpty() && !glossary.entries().isEmpty()) {
                throw node.broken("the glossary has no vote of the kind '" + node.text() + "'");
            }
            held.addAll(ids);
        }
        return held;
    }

    private static int count(YamlNode node) {
        if (node.integer() < 1 || node.integer() > 100) {
            throw node.broken("a quiz has 1 to 100 questions, not " + node.text());
        }
        return node.integer();
    }

    private static Set<String> words(YamlFields fields, String key) {
        Set<String> words = new LinkedHashSet<>();
        fields.items(key).forEach(item -> words.add(item.text()));
        return words;
    }

    private Set<String> known(YamlFields fields, String key, Class<? extends Entry> kind) {
        fields.items(key).forEach(id -> Known.check(glossary, kind, id));
        return words(fields, key);
    }
}
