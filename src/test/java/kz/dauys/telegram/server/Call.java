package kz.dauys.telegram.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/**
 * One call of a method.
 *
 * @param method in lower case
 * @param fields the parameters, whichever form they came in
 * @param files uploaded files by the name of their part
 */
record Call(String method, Map<String, JsonNode> fields, Map<String, byte[]> files) {
    Optional<JsonNode> field(String name) {
        return Optional.ofNullable(fields.get(name)).filter(node -> !node.isNull());
    }

    String text(String name) {
        return field(name).map(JsonNode::asText).orElse("");
    }

    long number(String name, long otherwise) {
        Optional<String> given = field(name).map(JsonNode::asText).filter(text -> !text.isEmpty());
        try {
            return given.map(Long::parseLong).orElse(otherwise);
        } catch (NumberFormatException e) {
            throw Refusal.badRequest(name + " must be a number");
        }
    }

    boolean flag(String name) {
        return field(name).map(JsonNode::asText).filter(text -> text.equalsIgnoreCase("true") || text.equals("1")).isPresent();
    }

    /** An object or array: given as such, or as a string that holds JSON. */
    Optional<JsonNode> tree(String name) {
        return field(name).map(node -> node.isTextual() ? Json.parse(node.asText()) : node);
    }
}
