package kz.dauys.quiz;

import java.nio.file.Path;
import kz.dauys.knowledge.Knowledge;

/** A bank over an invented pack that holds every kind of dispute. */
public final class SmallBank {
    static final Path FOLDER = Path.of("src/test/resources/kz/dauys/quiz/small");

    public static final QuestionBank BANK =
            QuestionBank.load(Knowledge.load(FOLDER.resolve("knowledge")), FOLDER.resolve("quizzes"));

    private SmallBank() {}
}
