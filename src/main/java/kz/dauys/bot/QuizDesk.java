package kz.dauys.bot;

import kz.dauys.quiz.Ledger;
import kz.dauys.quiz.Rulebook;
import kz.dauys.quiz.Runs;

/** Where quizzes are kept: the runs, the answers, the messages that wait for a press, and what was decided about questions. */
public record QuizDesk(Runs runs, Ledger ledger, Prompts prompts, Rulebook rulebook) {}
