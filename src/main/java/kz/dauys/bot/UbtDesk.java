package kz.dauys.bot;

import kz.dauys.quiz.Exams;
import kz.dauys.quiz.Ledger;
import kz.dauys.quiz.Rulebook;

/** Where exams are kept: the sittings, the answers, and the messages that wait for a press. */
public record UbtDesk(Exams exams, Ledger ledger, Prompts prompts, Rulebook rulebook) {}
