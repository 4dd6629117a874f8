package kz.dauys.telegram.server;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Telegram's reading of {@code parse_mode=HTML}, with its words for what it cannot read. */
final class Markup {
    private static final Pattern TOKEN = Pattern.compile("<[^>]*>?|&(?:#\\d+|#x[0-9a-fA-F]+|[a-z]+);?|[^<&]+|&");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z0-9-]*)\\s*([^>]*)>");
    private static final Pattern HREF = Pattern.compile("href=\"([^\"]*)\"");
    private static final Set<String> TAGS =
            Set.of("b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "a", "code", "pre", "blockquote", "tg-spoiler");
    private static final Map<String, String> NAMED = Map.of("&lt;", "<", "&gt;", ">", "&amp;", "&", "&quot;", "\"");

    private final StringBuilder plain = new StringBuilder();
    private final List<Entity> entities = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    private Markup() {}

    /** Plain text and the stretches of it that have a style; offsets in UTF-16 units. */
    record Parsed(String text, List<Entity> entities) {}

    private record Open(String tag, int offset, String address) {}

    static Parsed parse(String html) {
        Markup markup = new Markup();
        Matcher token = TOKEN.matcher(html);
        while (token.find()) {
            markup.token(token.group(), token.start());
        }
        if (!markup.open.isEmpty()) {
            throw broken("Can't find end tag corresponding to start tag \"" + markup.open.peek().tag() + "\"");
        }
        return new Parsed(markup.plain.toString(), List.copyOf(markup.entities));
    }

    private void token(String token, int at) {
        if (token.startsWith("<")) {
            tag(token, at);
        } else if (token.startsWith("&")) {
            plain.append(character(token));
        } else {
            plain.append(token);
        }
    }

    private void tag(String token, int at) {
        Matcher tag = TAG.matcher(token);
        if (!tag.matches()) {
            throw broken("Unclosed start tag at byte offset " + at);
        }
        String name = tag.group(2);
        if (!tag.group(1).isEmpty()) {
            close(name, at);
        } else if (TAGS.contains(name)) {
            open.push(new Open(name, plain.length(), address(name, tag.group(3))));
        } else {
            throw broken("Unsupported start tag \"" + name + "\" at byte offset " + at);
        }
    }

    private void close(String name, int at) {
        if (open.isEmpty()) {
            throw broken("Unexpected end tag at byte offset " + at);
        }
        Open start = open.pop();
        if (!start.tag().equals(name)) {
            throw broken("Unmatched end tag at byte offset " + at + ", expected \"</" + start.tag() + ">\", found \"</" + name + ">\"");
        }
        if (plain.length() > start.offset()) {
            entities.add(new Entity(start.tag(), start.offset(), plain.length() - start.offset(), start.address()));
        }
    }

    private static String address(String name, String attributes) {
        Matcher href = HREF.matcher(attributes);
        return name.equals("a") && href.find() ? unescaped(href.group(1)) : "";
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            plain.append(token.group().startsWith("&") ? character(token.group()) : token.group());
        }
        return plain.toString();
    }

    private static String character(String reference) {
        if (reference.startsWith("&#x")) {
            return Character.toString(Integer.parseInt(reference.replace(";", "").substring(3), 16));
        }
        if (reference.startsWith("&#")) {
            return Character.toString(Integer.parseInt(reference.replace(";", "").substring(2)));
        }
        // As Telegram does: what is no reference that it knows stays as it stands.
        return NAMED.getOrDefault(reference, reference);
    }

    private static Refusal broken(String why) {
        return Refusal.badRequest("can't parse entities: " + why);
    }
}
