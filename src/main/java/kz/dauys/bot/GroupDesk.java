package kz.dauys.bot;

import kz.dauys.quiz.Polls;
import kz.dauys.quiz.Rounds;
import kz.dauys.quiz.Votes;

/** Where the quizzes of groups are kept: the rounds, their polls, the answers, and where a group has gone. */
public record GroupDesk(Rounds rounds, Polls polls, Votes votes, Moves moves) {}
