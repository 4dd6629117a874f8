package kz.dauys.bot;

import kz.dauys.quiz.Members;
import kz.dauys.quiz.Scores;

/** Where the figures of people and chats come from, and who stands on the boards. */
public record ScoreDesk(Scores scores, Members members) {}
