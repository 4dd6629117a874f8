package kz.dauys.answer;

import java.util.List;
import java.util.stream.Collectors;

/** How a question was read, for who wants to know why it was answered as it was; printed by {@code ask --explain}. */
public record Explained(List<String> lines) {
    public Explained {
        lines = List.copyOf(lines);
    }

    static Explained of(Lexicon.Read read, Interpretation interpretation, List<Term> wanted) {
        String concepts = read.spans().stream()
                .map(span -> "\"" + words(read, span) + "\" " + span.concepts().stream().map(Explained::concept).sorted().toList())
                .collect(Collectors.joining("; "));
        String open = read.unexplained().stream().map(Token::text).collect(Collectors.joining(", "));
        return new Explained(List.of(
                "concepts: " + concepts,
                "not explained: " + (open.isEmpty() ? "-" : open),
                "understood as: " + understood(interpretation),
                "asked of the documents: " + wanted.stream().map(term -> term.kind() + " " + term.ways().getFirst().stems()).toList()));
    }

    private static String words(Lexicon.Read read, Span span) {
        return read.tokens().subList(span.from(), span.to()).stream().map(Token::text).collect(Collectors.joining(" "));
    }

    private static String concept(Concept concept) {
        return switch (concept) {
            case Concept.Named(var entry) -> entry.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT) + " " + entry.id();
            case Concept.Says(Cue cue) -> cue.name();
            case Concept.Years(int from, int to) -> from + "-" + to;
            case Concept.Day(var day) -> day.toString();
            case Concept.Publisher(String part) -> "publisher " + part;
            case Concept.Month(int month) -> "month " + month;
        };
    }

    private static String understood(Interpretation interpretation) {
        return switch (interpretation) {
            case Interpretation.Understood(String operation, Answer answer) ->
                operation + ": " + answer.getClass().getSimpleName() + " " + answer.claims().stream().limit(8).map(kz.dauys.knowledge.Claim::id).toList();
            case Interpretation.WhichElection(List<Query> choices) -> "open which vote: " + choices.stream().map(Query::election).distinct().toList();
            case Interpretation.Unclear() -> "no reading that explains every word; left to the documents";
        };
    }
}
