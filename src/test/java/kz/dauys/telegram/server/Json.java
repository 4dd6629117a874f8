package kz.dauys.telegram.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;

/** Making and reading JSON trees. */
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    static JsonNode yes() {
        return JsonNodeFactory.instance.booleanNode(true);
    }

    static JsonNode parse(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw Refusal.badRequest("can't parse JSON");
        }
    }

    static byte[] bytes(JsonNode node) {
        return node.toString().getBytes(StandardCharsets.UTF_8);
    }

    static ObjectNode ok(JsonNode result) {
        ObjectNode answer = object().put("ok", true);
        answer.set("result", result);
        return answer;
    }

    static ObjectNode no(Refusal refusal) {
        ObjectNode answer = object().put("ok", false).put("error_code", refusal.code()).put("description", refusal.description());
        refusal.retryAfter().ifPresent(seconds -> answer.putObject("parameters").put("retry_after", seconds));
        refusal.movedTo().ifPresent(chat -> answer.putObject("parameters").put("migrate_to_chat_id", chat));
        return answer;
    }
}
