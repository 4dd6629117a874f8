package kz.dauys.dialogues;

import java.nio.file.Path;
import java.util.Optional;
import kz.dauys.bot.Mind;
import kz.dauys.bot.Minds;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.quiz.QuestionBank;

/** What the shipped bot knows, loaded once for all tests. */
public final class RealMind {
    static final Knowledge KNOWLEDGE = Knowledge.load(Path.of("knowledge"));
    static final QuestionBank BANK = QuestionBank.load(KNOWLEDGE, Path.of("quizzes"));
    private static final Mind MIND = Mind.of(BANK, Optional.empty());
    public static final Minds MINDS = new Minds(MIND);

    private RealMind() {}
}
