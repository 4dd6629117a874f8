package kz.dauys.telegram.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The command menus, by scope and language. */
final class Menus {
    private static final int MOST = 100;
    private static final int LONGEST_DESCRIPTION = 256;
    private static final Pattern NAME = Pattern.compile("[a-z0-9_]{1,32}");

    private final Map<String, JsonNode> menus = new HashMap<>();

    JsonNode set(Call call) {
        JsonNode commands = call.tree("commands").orElseThrow(() -> Refusal.badRequest("can't parse commands list JSON object"));
        if (commands.size() > MOST) {
            throw Refusal.badRequest("BOT_COMMANDS_TOO_MUCH");
        }
        commands.forEach(Menus::check);
        menus.put(key(call), commands);
        return Json.yes();
    }

    JsonNode get(Call call) {
        return menus.getOrDefault(key(call), Json.array());
    }

    JsonNode of(String language) {
        return menus.getOrDefault("default " + language, Json.array());
    }

    private static void check(JsonNode command) {
        if (!NAME.matcher(command.path("command").asText()).matches()) {
            throw Refusal.badRequest("BOT_COMMAND_INVALID");
        }
        String description = command.path("description").asText();
        if (description.isBlank() || description.length() > LONGEST_DESCRIPTION) {
            throw Refusal.badRequest("BOT_COMMAND_DESCRIPTION_INVALID");
        }
    }

    private static String key(Call call) {
        String scope = call.tree("scope").map(node -> node.path("type").asText()).orElse("default");
        String language = call.text("language_code");
        if (!language.isEmpty() && !language.matches("[a-z]{2}")) {
            throw Refusal.badRequest("LANGUAGE_CODE_INVALID");
        }
        return scope + " " + language;
    }
}
