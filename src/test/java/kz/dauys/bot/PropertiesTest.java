package kz.dauys.bot;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.dauys.knowledge.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything is said in three languages, with the same things filled in. */
class PropertiesTest {
    private static final Path FOLDER = Path.of("src/main/resources/kz/dauys");

    /** Words by which questions and passages are understood; what one language needs, another may not. */
    private static final List<String> LEXICON = List.of("answer/cues_", "answer/irregular_", "answer/synonyms_");

    @Test
    void everyFileBelongsToAFamilyOfThree() throws IOException {
        List<String> files = names();
        assertFalse(files.isEmpty());
        for (String file : files) {
            assertTrue(file.matches("[a-z]+/[a-z-]+_(kk|ru|en)\\.properties"), file);
        }
        for (String family : families().toList()) {
            assertEquals(3, files.stream().filter(file -> file.startsWith(family + "_")).count(), family);
        }
    }

    @ParameterizedTest
    @MethodSource("families")
    void theThreeFilesOfAFamilySayTheSameThings(String family) {
        Map<String, Set<String>> kazakh = arguments(family, Language.KK);
        assertEquals(kazakh, arguments(family, Language.RU));
        assertEquals(kazakh, arguments(family, Language.EN));
    }

    @ParameterizedTest
    @MethodSource("families")
    void noTextIsBlankAndNoKeyStandsTwice(String family) throws IOException {
        for (Language language : Language.values()) {
            Properties texts = read(family, language);
            texts.forEach((key, text) -> assertFalse(text.toString().isBlank(), () -> file(family, language) + ": " + key));
            assertEquals(texts.size(), keysAsWritten(file(family, language)), () -> file(family, language) + " holds a key twice");
        }
    }

    static Stream<String> families() throws IOException {
        return names().stream().map(name -> name.replaceFirst("_[a-z]+\\.properties$", "")).distinct();
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.map(file -> FOLDER.relativize(file).toString())
                    .filter(name -> name.endsWith(".properties") && name.contains("_") && LEXICON.stream().noneMatch(name::startsWith))
                    .sorted()
                    .toList();
        }
    }

    /** The names of the places in every pattern; that they can be had proves that the pattern parses. */
    private static Map<String, Set<String>> arguments(String family, Language language) {
        Map<String, Set<String>> arguments = new HashMap<>();
        Locale locale = Locale.forLanguageTag(language.code());
        read(family, language).forEach((key, pattern) -> {
            MessageFormat format = assertDoesNotThrow(
                    () -> new MessageFormat(pattern.toString(), locale), () -> file(family, language) + ": " + key);
            arguments.put(key.toString(), new TreeSet<>(format.getArgumentNames()));
        });
        return arguments;
    }

    private static Path file(String family, Language language) {
        return FOLDER.resolve(family + "_" + language.code() + ".properties");
    }

    private static Properties read(String family, Language language) {
        Properties properties = new Properties();
        assertDoesNotThrow(() -> {
            try (Reader reader = Files.newBufferedReader(file(family, language))) {
                properties.load(reader);
            }
        });
        return properties;
    }

    /** Properties silently keep the last of two equal keys, so they are counted in the text; a line that goes on ends in a backslash. */
    private static int keysAsWritten(Path file) throws IOException {
        String joined = Files.readString(file).replaceAll("\\\\\\R\\s*", "");
        return (int) joined.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.startsWith("!")).count();
    }
}
