package kz.dauys.bot;

import kz.dauys.quiz.Ledger;
import kz.dauys.quiz.Runs;

/** Where quizzes are kept: the runs, the answers, and the messages that wait for a press. */
public record QuizDesk(Runs runs, Ledger ledger, Prompts prompts) {}
