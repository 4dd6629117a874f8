package kz.dauys.telegram.server;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A user of Telegram as the Bot API describes one. */
record Person(long id, String name, String language) {
    ObjectNode json() {
        ObjectNode json = Json.object().put("id", id).put("is_bot", false).put("first_name", name);
        return language.isEmpty() ? json : json.put("language_code", language);
    }
}
