package kz.dauys.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;

/** Reads the lists and thresholds that ship beside the classes. */
final class Data {
    private static final Pattern COMMENT = Pattern.compile("#.*");

    private Data() {}

    static Properties read(String name) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /** The lines that say something, without what stands behind a number sign. */
    static List<String> lines(String name) {
        return text(name).lines().map(line -> COMMENT.matcher(line).replaceFirst("").strip()).filter(line -> !line.isEmpty()).toList();
    }

    private static String text(String name) {
        try (InputStream in = Data.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static double number(Properties properties, String name) {
        return Double.parseDouble(properties.getProperty(name));
    }

    /** What stands between the commas. */
    static List<String> list(Properties properties, String name) {
        return Arrays.stream(properties.getProperty(name, "").split(",", -1)).map(String::strip).filter(each -> !each.isEmpty()).toList();
    }
}
