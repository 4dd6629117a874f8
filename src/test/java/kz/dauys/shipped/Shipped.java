package kz.dauys.shipped;

import java.nio.file.Path;
import java.util.Optional;
import kz.dauys.answer.Answerer;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.quiz.QuestionBank;

/** The pack of the repository and what is made of it. Each part is made when a test first wants it, and none is ever closed. */
public final class Shipped {
    private Shipped() {}

    public static Knowledge knowledge() {
        return Pack.KNOWLEDGE;
    }

    /** Answers from an index in memory. */
    public static Answerer answerer() {
        return Answering.ANSWERER;
    }

    public static QuestionBank bank() {
        return Quizzes.BANK;
    }

    private static final class Pack {
        static final Knowledge KNOWLEDGE = Knowledge.load(Path.of("knowledge"));
    }

    private static final class Answering {
        static final Answerer ANSWERER = new Answerer(Pack.KNOWLEDGE, Optional.empty());
    }

    private static final class Quizzes {
        static final QuestionBank BANK = QuestionBank.load(Pack.KNOWLEDGE, Path.of("quizzes"));
    }
}
