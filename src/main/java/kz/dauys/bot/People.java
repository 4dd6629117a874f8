package kz.dauys.bot;

import java.time.Instant;
import java.util.Optional;
import kz.dauys.knowledge.Language;

/** Who is who, and what a person has chosen. */
public interface People {
    /** The internal id behind an address, made at the first meeting. */
    long idOf(Address person, Instant at);

    /** The language that the person chose by hand; empty until then. */
    Optional<Language> language(long person);

    void choose(long person, Language language, Instant at);
}
