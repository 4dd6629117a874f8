package kz.dauys.quiz;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.dauys.knowledge.Glossary;
import kz.dauys.knowledge.YamlFields;
import kz.dauys.knowledge.YamlFile;
import kz.dauys.knowledge.YamlNode;

/** Reads one file of {@code quizzes/}: templates, named quizzes, or both. */
final class QuizFile {
    private static final Set<String> KEYS = Set.of(
            "name", "title", "description", "grade", "subject", "tags", "elections", "votes", "topics", "measures", "weight",
            "except", "difficulty", "questions", "timer", "order");

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
                new SelectionReader(glossary).read(fields),
                LessonReader.read(fields),
                count(fields.require("questions")),
                node.position());
    }

    private static int count(YamlNode node) {
        if (node.integer() < 1 || node.integer() > 100) {
            throw node.broken("a quiz has 1 to 100 questions, not " + node.text());
        }
        return node.integer();
    }
}
