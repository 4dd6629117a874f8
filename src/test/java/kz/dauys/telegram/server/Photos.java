package kz.dauys.telegram.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Photos that the bot has sent, held to Telegram's limits. Guarded by the server's monitor. */
final class Photos {
    private static final String ATTACHED = "attach://";
    private static final int MOST_BYTES = 10 << 20;
    /** Width and height together. */
    private static final int MOST_PIXELS = 10_000;

    private static final int STEEPEST = 20;

    private final Map<Long, byte[]> sent = new HashMap<>();

    /** What the call brings along: only an upload, since the bot knows no photo of others. */
    record Photo(ByteBuffer content, int width, int height) {}

    Photo read(Call call) {
        String field = call.text("photo");
        byte[] content = call.files().get(field.startsWith(ATTACHED) ? field.substring(ATTACHED.length()) : "photo");
        if (content == null || content.length == 0) {
            throw Refusal.badRequest("there is no photo in the request");
        }
        if (content.length > MOST_BYTES) {
            throw new Refusal(413, "Request Entity Too Large");
        }
        BufferedImage image = image(content).orElseThrow(() -> Refusal.badRequest("IMAGE_PROCESS_FAILED"));
        int width = image.getWidth();
        int height = image.getHeight();
        if (width + height > MOST_PIXELS || Math.max(width, height) > STEEPEST * Math.min(width, height)) {
            throw Refusal.badRequest("PHOTO_INVALID_DIMENSIONS");
        }
        return new Photo(ByteBuffer.wrap(content), width, height);
    }

    private static Optional<BufferedImage> image(byte[] content) {
        try {
            return Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(content)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The photo stands in a chat under this message, whose JSON tells of it. */
    void stand(ObjectNode message, Photo photo) {
        long id = message.path("message_id").asLong();
        sent.put(id, photo.content().array());
        message.putArray("photo").addObject().put("file_id", "photo-" + id).put("file_unique_id", "uphoto-" + id)
                .put("width", photo.width()).put("height", photo.height()).put("file_size", photo.content().capacity());
    }

    Optional<byte[]> of(long message) {
        return Optional.ofNullable(sent.get(message));
    }
}
