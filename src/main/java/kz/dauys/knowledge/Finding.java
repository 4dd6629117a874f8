package kz.dauys.knowledge;

import java.util.List;
import java.util.Optional;

/** Something that the audit has to say about the pack. */
public sealed interface Finding {
    /** Figures or dates that do not fit together; {@code subject} is a party or {@link Claim#WHOLE}. */
    record Failed(String check, String election, String subject, String detail, Optional<Position> line) implements Finding {}

    /** A failure that the data explain. Users see it as a dispute. */
    record Explained(Failed failure, Explanation explanation) implements Finding {}

    /** An explanation of something that does not fail, or no longer. */
    record Stale(Explanation explanation) implements Finding {}

    /** A name that several entries bear in one language, so that nobody can tell which is meant. */
    record Collision(String name, Language language, List<String> entries) implements Finding {
        public Collision {
            entries = List.copyOf(entries);
        }
    }

    /** Something about the pack that must be mended and that no reason can explain. */
    record Wrong(String check, String detail, Optional<Position> line) implements Finding {}

    /** A source that nothing cites. */
    record Uncited(String source) implements Finding {}

    /** Sources differ, and the pack does not say which of them is right. */
    record OpenDispute(Claim claim) implements Finding {}

    /** Whether the pack must not be used as it is. */
    default boolean fails() {
        return switch (this) {
            case Failed failed -> true;
            case Stale stale -> true;
            case Collision collision -> true;
            case Wrong wrong -> true;
            case Explained explained -> false;
            case Uncited uncited -> false;
            case OpenDispute open -> false;
        };
    }

    /** The kind of finding in one word, as the audit prints it. */
    default String word() {
        return switch (this) {
            case Failed failed -> "failed";
            case Explained explained -> "explained";
            case Stale stale -> "stale";
            case Collision collision -> "ambiguous";
            case Wrong wrong -> "wrong";
            case Uncited uncited -> "uncited";
            case OpenDispute open -> "open";
        };
    }

    /** Where in the data it stands, if that is known. */
    default Optional<Position> position() {
        return switch (this) {
            case Failed failed -> failed.line();
            case Explained explained -> explained.failure().line();
            case Stale(Explanation explanation) -> Optional.of(explanation.line());
            case OpenDispute(Claim claim) -> Optional.of(claim.line());
            case Wrong wrong -> wrong.line();
            case Collision collision -> Optional.empty();
            case Uncited uncited -> Optional.empty();
        };
    }

    /** One line for the person who keeps the data. */
    default String text() {
        return switch (this) {
            case Failed(String check, String election, String subject, String detail, Optional<Position> line) ->
                election + ", " + (subject.equals(Claim.WHOLE) ? check : check + "/" + subject) + ": " + detail;
            case Explained(Failed failure, Explanation explanation) ->
                failure.text() + " (" + explanation.reason().en() + ")";
            case Stale(Explanation explanation) ->
                explanation.election() + ", " + explanation.check() + ": explained, but nothing fails";
            case Collision(String name, Language language, List<String> entries) ->
                "'" + name + "' in " + language.code() + " names " + String.join(" and ", entries);
            case Wrong(String check, String detail, Optional<Position> line) -> check + ": " + detail;
            case Uncited(String source) -> "nothing cites " + source;
            case OpenDispute(Claim claim) -> claim.id() + ": no value is accepted";
        };
    }
}
