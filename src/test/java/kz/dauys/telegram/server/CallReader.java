package kz.dauys.telegram.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Reads a call from an HTTP request: parameters in the address, as JSON, as a form, or as multipart. */
final class CallReader {
    private final Map<String, JsonNode> fields = new HashMap<>();
    private final Map<String, byte[]> files = new HashMap<>();

    private CallReader() {}

    static Call read(HttpExchange exchange, String method) throws IOException {
        CallReader reader = new CallReader();
        reader.form(Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), ""));
        String type = Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Content-Type"), "");
        reader.body(type, exchange.getRequestBody().readAllBytes());
        return new Call(method.toLowerCase(Locale.ROOT), reader.fields, reader.files);
    }

    private void body(String type, byte[] bytes) {
        String kind = type.toLowerCase(Locale.ROOT);
        if (bytes.length == 0) {
            return;
        }
        if (kind.startsWith("application/json")) {
            json(new String(bytes, StandardCharsets.UTF_8));
        } else if (kind.startsWith("multipart/form-data")) {
            Multipart.parts(type, bytes).forEach(this::part);
        } else {
            form(new String(bytes, StandardCharsets.UTF_8));
        }
    }

    private void json(String text) {
        JsonNode tree = Json.parse(text);
        tree.fieldNames().forEachRemaining(name -> fields.put(name, tree.get(name)));
    }

    private void part(Multipart.Part part) {
        if (part.file()) {
            files.put(part.name(), part.bytes());
        } else {
            fields.put(part.name(), TextNode.valueOf(new String(part.bytes(), StandardCharsets.UTF_8)));
        }
    }

    private void form(String encoded) {
        for (String pair : encoded.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.put(decoded(pair.substring(0, equals)), TextNode.valueOf(decoded(pair.substring(equals + 1))));
            }
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
