package kz.dauys.quiz;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Localized;
import kz.dauys.knowledge.Source;
import kz.dauys.knowledge.Validity;

/**
 * Everything that speaks for the key of a question, fit to be shown to whoever doubts it.
 *
 * @param rules when the rules that it rests on are or were in force; none for questions about votes alone
 * @param asOf the last day that the sources know about
 */
public record Dossier(Item item, List<Reason> options, List<Proof> proofs, List<Period> rules, LocalDate asOf) {
    public Dossier {
        options = List.copyOf(options);
        proofs = List.copyOf(proofs);
        rules = List.copyOf(rules);
    }

    /** An option and why it is right or wrong. */
    public record Reason(Localized option, boolean right, Localized why) {}

    /**
     * What one source says.
     *
     * @param value what it gives for the claim
     * @param held whether that is the value that the question holds right
     * @param quotes sentences in which the pack's own documents report it from there: not the source's own words
     */
    public record Proof(Localized about, Source source, String locator, Localized value, boolean held, List<Quote> quotes) {
        public Proof {
            quotes = List.copyOf(quotes);
        }

        /** A sentence in this language, or else in any. */
        public Optional<Quote> quote(Language language) {
            return quotes.stream().filter(quote -> quote.language() == language).findFirst().or(() -> quotes.stream().findFirst());
        }
    }

    /** A sentence, in the language that it is written in. */
    public record Quote(String text, Language language) {}

    /** A rule and the time of its wording. */
    public record Period(Localized rule, Validity validity) {}
}
