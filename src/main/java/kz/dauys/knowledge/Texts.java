package kz.dauys.knowledge;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The bot's own sentences: one UTF-8 properties file per family and language, in ICU's message form, which knows the plurals of all
 * three languages. Every key must stand in all three files; a test holds that.
 */
public final class Texts {
    private final Class<?> home;
    private final String family;
    private final Map<Language, Properties> bundles = new EnumMap<>(Language.class);
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    /** Reads {@code <family>_kk.properties} and its two siblings, which lie beside the class {@code home}. */
    public Texts(Class<?> home, String family) {
        this.home = home;
        this.family = family;
        for (Language language : Language.values()) {
            bundles.put(language, read(language));
        }
    }

    /** The sentence of {@code key}; {@code arguments} fill its named places. */
    public String say(Language language, String key, Map<String, Object> arguments) {
        // A shared MessageFormat is not safe for two threads at once, so each use formats with a copy.
        MessageFormat format = formats.computeIfAbsent(
                        language.code() + " " + key, ignored -> new MessageFormat(pattern(language, key), locale(language)))
                .clone();
        return format.format(arguments);
    }

    public String say(Language language, String key) {
        return say(language, key, Map.of());
    }

    private String pattern(Language language, String key) {
        String pattern = properties(language).getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text " + key + " in " + family + "_" + language.code());
        }
        return pattern;
    }

    /** All keys of one language. */
    public Set<String> keys(Language language) {
        return properties(language).stringPropertyNames();
    }

    private Properties properties(Language language) {
        return Objects.requireNonNull(bundles.get(language));
    }

    private Properties read(Language language) {
        String name = family + "_" + language.code() + ".properties";
        Properties properties = new Properties();
        try (InputStream in = home.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no texts " + name);
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static Locale locale(Language language) {
        return Locale.forLanguageTag(language.code());
    }
}
