package kz.dauys.quiz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.dauys.knowledge.BrokenDataException;
import kz.dauys.knowledge.Glossary;
import kz.dauys.knowledge.Position;

/** Reads all of {@code quizzes/}. */
final class QuizFolder {
    private QuizFolder() {}

    static QuizFile.Content read(Path folder, Glossary glossary) {
        List<Template> templates = new ArrayList<>();
        List<NamedQuiz> quizzes = new ArrayList<>();
        List<ExamForm> exams = new ArrayList<>();
        for (Path file : files(folder)) {
            QuizFile.Content content = QuizFile.read(file, glossary);
            templates.addAll(content.templates());
            quizzes.addAll(content.quizzes());
            exams.addAll(content.exams());
        }
        Map<String, Position> seen = new HashMap<>();
        templates.forEach(template -> once(seen, "template " + template.id(), template.line()));
        quizzes.forEach(quiz -> once(seen, "quiz " + quiz.name(), quiz.line()));
        return new QuizFile.Content(templates, quizzes, exams);
    }

    private static void once(Map<String, Position> seen, String what, Position line) {
        Position earlier = seen.put(what, line);
        if (earlier != null) {
            throw new BrokenDataException(line, "the " + what + " stands already at " + earlier);
        }
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new BrokenDataException(folder, "there is no such quizzes folder");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
