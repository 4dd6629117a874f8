package kz.dauys.quiz;

import java.time.Instant;
import java.util.List;

/** What the ledger comes to, with the rulings on its questions. A chat's figures include those from its former addresses. */
public interface Scores {
    /** A person's answers, by question. */
    List<Tally> of(long person);

    /** What all people of a chat answered there, by question. */
    List<Tally> in(String chat);

    /** How many people answered something in a chat. */
    int people(String chat);

    /** What those who stand on the chat's board have answered there since a moment; those who have not answered are left out. */
    List<Member> board(String chat, Instant since);

    /** Answers and right answers to one question. */
    record Tally(String question, String election, int answered, int right) {}

    /** Somebody who wants to stand on the board, under the name that he chose. */
    record Member(long person, String name, int answered, int right) {}
}
