package kz.dauys.bot;

import java.time.Instant;
import java.util.List;
import kz.dauys.knowledge.Language;
import kz.dauys.quiz.Sets;

/** Whom to tell when the facts under a saved set change, and what he was told. */
public interface Notices {
    /** Whoever owns the set reads in this chat, in this language; told again it takes the place of what was there. */
    void follow(long set, Address chat, Language language);

    /** The sets with a greater id that somebody follows, by their ids. */
    List<Followed> after(long set, int limit);

    /** Notes what the owner was told last; empty where there is nothing left to tell. */
    void told(long set, String state, Instant at);

    /**
     * A set that its owner follows.
     *
     * @param told the state of the facts that he was told of last; empty if none
     */
    record Followed(Sets.Stored set, Address chat, Language language, String told) {}
}
