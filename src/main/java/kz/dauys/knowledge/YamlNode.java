package kz.dauys.knowledge;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A place in a YAML file, read as what the caller expects to find there. Whatever does not fit is refused with file, line and what was
 * expected: the readers of these messages are teachers.
 */
public final class YamlNode {
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");

    private final Path file;
    private final int line;
    private final YamlContent content;

    YamlNode(Path file, int line, YamlContent content) {
        this.file = file;
        this.line = line;
        this.content = content;
    }

    public Position position() {
        return new Position(file, line);
    }

    /** An exception that points here. */
    public BrokenDataException broken(String reason) {
        return new BrokenDataException(position(), reason);
    }

    /** The entries of a mapping; keys outside {@code known} and doubled keys are refused. */
    public YamlFields fields(String... known) {
        return fields(Set.of(known));
    }

    public YamlFields fields(Set<String> known) {
        if (!(content instanceof YamlContent.Fields(List<YamlContent.Field> fields))) {
            throw broken("expected entries of the form 'key: value'");
        }
        Map<String, YamlNode> entries = new HashMap<>();
        for (YamlContent.Field field : fields) {
            String key = field.key().text();
            if (!known.contains(key)) {
                throw field.key().broken("unknown key '" + key + "', expected one of " + sorted(known));
            }
            if (entries.put(key, field.value()) != null) {
                throw field.key().broken("the key '" + key + "' stands here twice");
            }
        }
        return new YamlFields(this, entries);
    }

    /** A mapping with one entry, such as {@code {cnn-2004: table}}. */
    public Map.Entry<String, YamlNode> singleField() {
        if (!(content instanceof YamlContent.Fields(List<YamlContent.Field> fields)) || fields.size() != 1) {
            throw broken("expected one entry of the form 'key: value'");
        }
        YamlContent.Field field = fields.getFirst();
        return Map.entry(field.key().text(), field.value());
    }

    public boolean isText() {
        return content instanceof YamlContent.Text;
    }

    public boolean isList() {
        return content instanceof YamlContent.Items;
    }

    public List<YamlNode> items() {
        if (!(content instanceof YamlContent.Items(List<YamlNode> items))) {
            throw broken("expected a list");
        }
        return items;
    }

    public List<String> texts() {
        return items().stream().map(YamlNode::text).toList();
    }

    public String text() {
        if (!(content instanceof YamlContent.Text(String text)) || text.isEmpty()) {
            throw broken("expected a text");
        }
        return text;
    }

    public int integer() {
        String text = text();
        if (!WHOLE.matcher(text).matches()) {
            throw broken("expected a whole number such as 42, not '" + text + "'");
        }
        return Integer.parseInt(text);
    }

    public BigDecimal number() {
        String text = text();
        if (!NUMBER.matcher(text).matches()) {
            throw broken("expected a number such as 4893204 or 56.49 (a point before decimals, nothing between thousands), not '" + text
                    + "'");
        }
        return new BigDecimal(text);
    }

    public LocalDate date() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeException e) {
            throw broken("expected a day that exists, written as 2004-09-19, not '" + text() + "'");
        }
    }

    public boolean yes() {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw broken("expected true or false, not '" + text() + "'");
        };
    }

    /** One of the words of {@code type}, written in lower case. */
    public <E extends Enum<E>> E oneOf(Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (word(constant).equals(text())) {
                return constant;
            }
        }
        String words = Arrays.stream(type.getEnumConstants()).map(YamlNode::word).collect(Collectors.joining(", "));
        throw broken("expected one of " + words + ", not '" + text() + "'");
    }

    /** A text in all three languages. */
    public Localized localized() {
        YamlFields fields = fields("kk", "ru", "en");
        return new Localized(fields.require("kk").text(), fields.require("ru").text(), fields.require("en").text());
    }

    /** How data files write a constant. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String sorted(Set<String> words) {
        return words.stream().sorted().collect(Collectors.joining(", "));
    }
}
