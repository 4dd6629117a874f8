package kz.dauys.knowledge;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the day up to which a glossary knows, without reading it whole as YAML. */
final class AsOf {
    private static final Pattern LINE = Pattern.compile("(?m)^as_of:\\s*[\"']?(\\d{4}-\\d{2}-\\d{2})");

    private AsOf() {}

    static Optional<LocalDate> of(Path glossary) {
        if (!Files.isRegularFile(glossary)) {
            return Optional.empty();
        }
        Matcher line = LINE.matcher(TextFile.read(glossary));
        try {
            return line.find() ? Optional.of(LocalDate.parse(line.group(1))) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
