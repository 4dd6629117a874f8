package kz.dauys.answer;

import java.util.function.Predicate;

/** Words beside what a question asks about: a strange one near it says of what, and makes it another question. */
final class Beside {
    private Beside() {}

    /**
     * Whether a word that nothing explains stands near a stretch.
     *
     * @param about which stretches are meant
     * @param before how many words before such a stretch are near
     * @param behind how many words behind it are near
     */
    static boolean strange(Lexicon.Read read, Predicate<Span> about, int before, int behind) {
        return read.spans().stream()
                .filter(about)
                .anyMatch(span -> strange(read, span.from() - before, span.from()) || strange(read, span.to(), span.to() + behind));
    }

    private static boolean strange(Lexicon.Read read, int from, int to) {
        return read.tokens().subList(Math.max(0, from), Math.min(read.tokens().size(), to)).stream().anyMatch(token -> !token.number() && read.unexplained().contains(token));
    }
}
