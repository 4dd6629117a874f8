package kz.dauys.knowledge.extract;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;

/**
 * Keeps what was read out of files, by what the files hold: PDFs are slow to read, and texts not for nothing. An entry ends with a digest of itself, so a damaged one
 * is as good as none; a folder that cannot be written makes reading slow and does not end it.
 */
public final class ExtractCache {
    /** Raised whenever the rules of reading change, so that older entries are not used. */
    private static final int VERSION = 1;

    private static final int DIGEST = 32;

    private final Optional<Path> folder;

    /**
     * A cache in a folder.
     *
     * @param folder empty for no cache
     */
    public ExtractCache(Optional<Path> folder) {
        this.folder = folder;
    }

    /** The extract of {@code bytes}, read as {@code kind}: kept, or read now. */
    public Extract get(byte[] bytes, FileKind kind, Supplier<Extract> read) {
        if (folder.isEmpty()) {
            return read.get();
        }
        String name = HexFormat.of().formatHex(digest(bytes)) + "-" + kind.name().toLowerCase(Locale.ROOT) + "-" + VERSION;
        Path entry = folder.get().resolve(name);
        return kept(entry).orElseGet(() -> {
            Extract extract = read.get();
            keep(entry, extract);
            return extract;
        });
    }

    private static Optional<Extract> kept(Path entry) {
        try {
            byte[] bytes = Files.readAllBytes(entry);
            int end = Math.max(0, bytes.length - DIGEST);
            boolean sound = Arrays.equals(digest(Arrays.copyOf(bytes, end)), Arrays.copyOfRange(bytes, end, bytes.length));
            return sound ? Optional.of(read(new DataInputStream(new ByteArrayInputStream(bytes)))) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Extract read(DataInputStream in) throws IOException {
        String title = text(in);
        String language = text(in);
        List<Block> blocks = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            Block.Kind kind = Block.Kind.valueOf(text(in));
            blocks.add(new Block(kind, text(in), in.readInt(), in.readInt()));
        }
        return new Extract(title, language, blocks);
    }

    private static void keep(Path entry, Extract extract) {
        try {
            Path folder = Files.createDirectories(entry.resolveSibling("."));
            Path draft = Files.createTempFile(folder, "draft-", "");
            Files.write(draft, written(extract));
            Files.move(draft, entry, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // A logger takes long to start, and hardly ever is there anything to say.
            LoggerFactory.getLogger(ExtractCache.class).info("What was read cannot be kept in {} ({}).", entry, e.getMessage());
        }
    }

    private static byte[] written(Extract extract) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        text(out, extract.title());
        text(out, extract.language());
        out.writeInt(extract.blocks().size());
        for (Block block : extract.blocks()) {
            text(out, block.kind().name());
            text(out, block.text());
            out.writeInt(block.page());
            out.writeInt(block.line());
        }
        out.write(digest(bytes.toByteArray()));
        return bytes.toByteArray();
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
