package kz.dauys.telegram.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Files that people sent to the bot. */
final class Uploads {
    private static final String FOLDER = "documents/";

    private final Map<String, byte[]> files = new ConcurrentHashMap<>();

    /** Takes a file, and gives how a message tells of it. */
    ObjectNode add(String name, byte[] content) {
        String id = "file-" + files.size();
        files.put(id, content);
        return Json.object().put("file_id", id).put("file_unique_id", "u" + id).put("file_name", name).put("file_size", content.length);
    }

    /** Where the file can be fetched. */
    JsonNode find(Call call) {
        String id = call.text("file_id");
        byte[] content = files.get(id);
        if (content == null) {
            throw Refusal.badRequest("wrong file_id or the file is temporarily unavailable");
        }
        return Json.object().put("file_id", id).put("file_unique_id", "u" + id).put("file_size", content.length).put("file_path", FOLDER + id);
    }

    Optional<byte[]> at(String path) {
        return path.startsWith(FOLDER) ? Optional.ofNullable(files.get(path.substring(FOLDER.length()))) : Optional.empty();
    }
}
