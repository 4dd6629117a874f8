package kz.dauys.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import kz.dauys.knowledge.Language;

/** Reads one line of a file of keyed questions, and gathers what is wrong with it. */
final class KeyedLine {
    /** A key said twice has no one meaning. */
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    /** Patterns are written for Unicode: \w is a letter of any script, and case does not matter. */
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private final List<String> faults = new ArrayList<>();

    /** What came of reading a line. */
    sealed interface Read {
        record Whole(Keyed question) implements Read {}

        /** What is wrong, one sentence each. */
        record Broken(List<String> faults) implements Read {
            public Broken {
                faults = List.copyOf(faults);
            }
        }
    }

    private KeyedLine() {}

    static Read read(String line) {
        try {
            JsonNode json = MAPPER.readTree(line);
            return json.isObject() ? new KeyedLine().read(json) : new Read.Broken(List.of("this is no JSON object"));
        } catch (JsonProcessingException e) {
            return new Read.Broken(List.of("this is no JSON: " + e.getOriginalMessage()));
        }
    }

    private Read read(JsonNode json) {
        Keyed question = new Keyed(
                needed(json, "id"),
                language(json),
                needed(json, "q"),
                kinds(json),
                patterns(json, "all"),
                patterns(json, "any"),
                patterns(json, "none"),
                disputed(json),
                json.path("tag").asText(""),
                json.path("sample").asText(""));
        return faults.isEmpty() ? new Read.Whole(question) : new Read.Broken(faults);
    }

    private String needed(JsonNode json, String field) {
        JsonNode text = json.path(field);
        if (!text.isTextual() || text.asText().isBlank()) {
            faults.add("\"" + field + "\" is missing, or no text");
        }
        return text.asText();
    }

    private String language(JsonNode json) {
        String code = json.path("lang").asText("");
        if (Language.ofCode(code).isEmpty()) {
            faults.add("\"lang\" is kk, ru or en, not '" + code + "'");
        }
        return code;
    }

    private List<String> kinds(JsonNode json) {
        List<String> kinds = List.of(json.path("kind").asText("").split("\\|", -1));
        kinds.stream().filter(kind -> !Keyed.KINDS.contains(kind)).forEach(kind -> faults.add(
                "\"kind\" is answer, fact, computed, passage, clarify, unknown or any, or several with | between them; not '" + kind + "'"));
        return kinds;
    }

    private List<Pattern> patterns(JsonNode json, String field) {
        JsonNode list = json.path(field);
        if (list.isMissingNode() || list.isNull()) {
            return List.of();
        }
        if (!list.isArray()) {
            faults.add("\"" + field + "\" is a list of patterns");
        }
        List<Pattern> patterns = new ArrayList<>();
        list.forEach(pattern -> pattern(field, pattern).ifPresent(patterns::add));
        return patterns;
    }

    private Optional<Pattern> pattern(String field, JsonNode pattern) {
        try {
            if (pattern.isTextual()) {
                return Optional.of(Pattern.compile(pattern.asText(), FLAGS));
            }
            faults.add("\"" + field + "\" holds something that is no text");
        } catch (PatternSyntaxException e) {
            faults.add("\"" + field + "\" holds a pattern that cannot be read, '" + e.getPattern() + "': " + e.getDescription());
        }
        return Optional.empty();
    }

    private Optional<Boolean> disputed(JsonNode json) {
        JsonNode disputed = json.path("disputed");
        if (json.hasNonNull("disputed") && !disputed.isBoolean()) {
            faults.add("\"disputed\" is true, false or null");
        }
        return json.hasNonNull("disputed") ? Optional.of(disputed.asBoolean()) : Optional.empty();
    }
}
