package kz.dauys.answer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.dauys.knowledge.Claim;

/** How a question was read, for who wants to know why it was answered as it was; printed by {@code ask --explain}. */
public record Explained(List<String> lines) {
    private static final int SHOWN = 4;

    public Explained {
        lines = List.copyOf(lines);
    }

    static Explained of(
            Lexicon.Read read, Interpretation interpretation, List<RuleBook.Fit> rules, List<String> notions, List<Term> wanted, List<Hit> hits, Optional<Hit> chosen) {
        String concepts = read.spans().stream()
                .map(span -> "\"" + words(read, span) + "\" " + span.concepts().stream().map(Explained::concept).sorted().toList())
                .collect(Collectors.joining("; "));
        String open = read.unexplained().stream().map(Token::text).collect(Collectors.joining(", "));
        return new Explained(List.of(
                "concepts: " + concepts,
                "not explained: " + (open.isEmpty() ? "-" : open),
                "understood as: " + understood(interpretation),
                "rules weighed: " + rules.stream().limit(SHOWN).map(fit -> fit.rule().id() + " " + rounded(fit.agreement()) + " " + rounded(fit.wording())).toList(),
                "said of rules: " + String.join("; ", notions),
                "asked of the documents: " + wanted.stream().map(term -> term.kind() + " " + term.ways().getFirst().stems()).toList(),
                "passages weighed: " + hits.stream().limit(SHOWN).map(hit -> passage(hit) + (chosen.filter(hit::equals).isPresent() ? " *" : "")).toList()));
    }

    /** Where a passage stands, the shares of the question that it and its sentence hold, and what the sentence lacks. */
    private static String passage(Hit hit) {
        List<String> unsaid = hit.unsaid().stream().map(term -> term.ways().getFirst().stems().getFirst()).toList();
        return hit.passage().sources(hit.sentence()) + " \"" + hit.quote() + "\" holds " + rounded(hit.coverage()) + ", says " + rounded(hit.said()) + ", lacks " + unsaid;
    }

    private static String rounded(double share) {
        return String.format(Locale.ROOT, "%.2f", share);
    }

    private static String words(Lexicon.Read read, Span span) {
        return read.tokens().subList(span.from(), span.to()).stream().map(Token::text).collect(Collectors.joining(" "));
    }

    private static String concept(Concept concept) {
        return switch (concept) {
            case Concept.Named(var entry) -> entry.getClass().getSimpleName().toLowerCase(Locale.ROOT) + " " + entry.id();
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
                operation + ": " + answer.getClass().getSimpleName() + " " + answer.claims().stream().limit(8).map(Claim::id).toList();
            case Interpretation.WhichElection(List<Query> choices) -> "open which vote: " + choices.stream().map(Query::election).distinct().toList();
            case Interpretation.Unclear() -> "no reading that explains every word; left to the documents";
        };
    }
}
