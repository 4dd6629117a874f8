package kz.dauys.bot;

import kz.dauys.quiz.Reports;
import kz.dauys.quiz.Rulebook;

/** Where doubts about keys are kept, and what was decided about them. */
public record FlagDesk(Reports reports, Rulebook rulebook) {}
