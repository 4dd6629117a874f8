package kz.dauys.dialogues;

import java.nio.file.Path;
import java.util.Optional;
import kz.dauys.answer.AnswerWriter;
import kz.dauys.answer.Answerer;
import kz.dauys.bot.Bot;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.quiz.QuestionBank;

/** What the shipped bot knows, loaded once for all tests. */
public final class RealMind {
    static final Knowledge KNOWLEDGE = Knowledge.load(Path.of("knowledge"));
    static final QuestionBank BANK = QuestionBank.load(KNOWLEDGE, Path.of("quizzes"));
    private static final Answerer ANSWERER = new Answerer(KNOWLEDGE, Optional.empty());
    public static final Bot.Mind MIND = new Bot.Mind(KNOWLEDGE, ANSWERER, new AnswerWriter(KNOWLEDGE, ANSWERER), BANK);

    private RealMind() {}
}
