package kz.dauys.eval;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;

/** An evaluation as programs read it. All fields are always there; {@code disputed} of a key that does not care is null. */
final class EvalJson {
    private EvalJson() {}

    static String of(Evaluation evaluation) {
        ObjectNode root = new ObjectMapper().createObjectNode();
        figures(evaluation.overall(), root.putObject("overall"));
        group(evaluation.byLanguage(), root.putObject("by_lang"));
        group(evaluation.byTag(), root.putObject("by_tag"));
        ArrayNode failures = root.putArray("failures");
        evaluation.failures().forEach(failure -> failure(failure, failures.addObject()));
        return root.toString();
    }

    private static void group(SortedMap<String, Figures> figures, ObjectNode json) {
        figures.forEach((name, each) -> figures(each, json.putObject(name)));
    }

    private static void figures(Figures figures, ObjectNode json) {
        json.put("questions", figures.questions())
                .put("right", figures.right())
                .put("wrong", figures.wrong())
                .put("answerable", figures.answerable())
                .put("answered", figures.answered())
                .put("right_share", figures.rightShare())
                .put("answered_share", figures.answeredShare());
    }

    private static void failure(Scored failure, ObjectNode json) {
        Keyed question = failure.question();
        json.put("id", question.id()).put("lang", question.lang()).put("tag", question.tag()).put("q", question.question());
        json.put("verdict", failure.verdict().name().toLowerCase(Locale.ROOT));
        expected(question, json.putObject("expected"));
        Given given = failure.given();
        json.putObject("answered")
                .put("kind", given.kind())
                .put("disputed", given.disputed())
                .put("cited", given.cited())
                .put("text", given.text());
    }

    private static void expected(Keyed question, ObjectNode json) {
        json.put("kind", String.join("|", question.kinds()));
        patterns(question.all(), json.putArray("all"));
        patterns(question.any(), json.putArray("any"));
        patterns(question.none(), json.putArray("none"));
        Optional<Boolean> disputed = question.disputed();
        if (disputed.isPresent()) {
            json.put("disputed", disputed.get());
        } else {
            json.putNull("disputed");
        }
        json.put("sample", question.sample());
    }

    private static void patterns(List<Pattern> patterns, ArrayNode json) {
        patterns.forEach(pattern -> json.add(pattern.pattern()));
    }
}
