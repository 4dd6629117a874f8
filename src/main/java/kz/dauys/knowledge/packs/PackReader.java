package kz.dauys.knowledge.packs;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import kz.dauys.knowledge.BrokenDataException;

/** Brings the files of a pack from a zip or a folder into a draft. Nothing of what it reads is trusted. */
final class PackReader {
    private static final String NO_PACK =
            "this is no knowledge pack: expected sources.yaml, glossary.yaml, facts/, norms/ or documents/, at the top or below one folder";

    private PackReader() {}

    static void read(Path source, Draft draft) throws IOException {
        if (Files.isDirectory(source)) {
            folder(source.toRealPath(), draft);
        } else if (Files.isRegularFile(source)) {
            zip(source, draft);
        } else {
            throw new BrokenDataException(source, "there is no such file or folder");
        }
    }

    private static void folder(Path source, Draft draft) throws IOException {
        List<String> names = Folder.names(source, draft);
        Layout layout = layout(names, draft);
        for (String name : names.stream().filter(layout::takes).toList()) {
            try (InputStream content = Files.newInputStream(source.resolve(name))) {
                draft.add(layout.inside(name), content);
            }
        }
    }

    private static void zip(Path source, Draft draft) throws IOException {
        try (ZipFile zip = open(source)) {
            ZipLinks.refuse(source);
            List<? extends ZipEntry> entries = zip.stream().filter(entry -> !name(entry).endsWith("/")).toList();
            draft.expect(zip.size());
            Set<String> names = new HashSet<>();
            zip.stream().forEach(entry -> check(entry, names, draft));
            Layout layout = layout(names, draft);
            for (ZipEntry entry : entries.stream().filter(entry -> layout.takes(name(entry))).toList()) {
                unpack(zip, entry, layout.inside(name(entry)), draft);
            }
        } catch (ZipException | EOFException e) {
            throw draft.broken("this zip file is damaged or of an unknown kind (" + e.getMessage() + ")");
        }
    }

    private static void unpack(ZipFile zip, ZipEntry entry, String name, Draft draft) throws IOException {
        try (CheckedInputStream content = new CheckedInputStream(zip.getInputStream(entry), new CRC32())) {
            draft.add(name, content);
            if (content.getChecksum().getValue() != entry.getCrc()) {
                throw new ZipException("the checksum of " + name + " is wrong");
            }
        }
    }

    /** Older Windows writes Cyrillic names of files in the code page of DOS. */
    private static ZipFile open(Path source) throws IOException {
        try {
            return new ZipFile(source.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            return new ZipFile(source.toFile(), Charset.isSupported("IBM866") ? Charset.forName("IBM866") : StandardCharsets.ISO_8859_1);
        }
    }

    /** Some programs on Windows write backslashes between folders. */
    private static String name(ZipEntry entry) {
        return entry.getName().replace('\\', '/');
    }

    private static void check(ZipEntry entry, Set<String> names, Draft draft) {
        String name = name(entry);
        if (!Layout.isSafe(name.replaceFirst("/$", ""))) {
            throw draft.broken("'" + name + "' leads out of the pack, or cannot be the name of a file");
        }
        if (!name.endsWith("/") && !names.add(name)) {
            throw draft.broken("'" + name + "' stands in it twice");
        }
    }

    private static Layout layout(Iterable<String> names, Draft draft) {
        Set<String> all = new HashSet<>();
        names.forEach(all::add);
        return Layout.of(all).orElseThrow(() -> draft.broken(NO_PACK));
    }
}
