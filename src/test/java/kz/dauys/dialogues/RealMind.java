package kz.dauys.dialogues;

import kz.dauys.answer.AnswerWriter;
import kz.dauys.bot.Mind;
import kz.dauys.bot.Minds;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.quiz.QuestionBank;
import kz.dauys.shipped.Shipped;

/** What the shipped bot knows. */
public final class RealMind {
    static final Knowledge KNOWLEDGE = Shipped.knowledge();
    static final QuestionBank BANK = Shipped.bank();
    private static final Mind MIND = new Mind(KNOWLEDGE, Shipped.answerer(), new AnswerWriter(KNOWLEDGE, Shipped.answerer()), BANK);
    public static final Minds MINDS = new Minds(MIND);

    private RealMind() {}
}
