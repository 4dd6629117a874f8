package kz.dauys.telegram.server;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A stretch of a message in one style: the HTML tag it came from, its place in UTF-16 units, and the address of a link or "". */
public record Entity(String tag, int offset, int length, String address) {
    ObjectNode json() {
        ObjectNode json = Json.object().put("type", type()).put("offset", offset).put("length", length);
        return address.isEmpty() ? json : json.put("url", address);
    }

    private String type() {
        return switch (tag) {
            case "b", "strong" -> "bold";
            case "i", "em" -> "italic";
            case "u", "ins" -> "underline";
            case "s", "strike", "del" -> "strikethrough";
            case "a" -> "text_link";
            case "tg-spoiler" -> "spoiler";
            default -> tag;
        };
    }
}
