package kz.dauys.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/** Reads the lists and thresholds that ship beside the classes. */
final class Data {
    private Data() {}

    static Properties read(String name) {
        Properties properties = new Properties();
        try (InputStream in = Data.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + name);
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
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
