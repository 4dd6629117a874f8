package kz.dauys.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text as a person reads it, with the few styles that every transport can show. It holds no markup, so nothing in it needs escaping
 * before the transport writes its own.
 */
public record Text(List<Span> spans) {
    public Text {
        spans = List.copyOf(spans);
    }

    /** A stretch of text in one style. */
    public sealed interface Span {
        String text();

        /** The same style around other words. */
        default Span around(String words) {
            return switch (this) {
                case Plain plain -> new Plain(words);
                case Bold bold -> new Bold(words);
                case Italic italic -> new Italic(words);
                case Link link -> new Link(words, link.address());
            };
        }

        /** As it is. */
        record Plain(String text) implements Span {}

        /** What the eye should find first. */
        record Bold(String text) implements Span {}

        /** An aside, such as a source line. */
        record Italic(String text) implements Span {}

        /** A label that leads to an address. */
        record Link(String text, String address) implements Span {
            /** What the address of an invitation begins with; the goal of a deep link follows, and only the transport knows the bot's own address. */
            public static final String START = "start:";

            /** The goal, where the link is an invitation to this bot: the transport shows its address in full, to be copied. */
            public Optional<String> goal() {
                return address.startsWith(START) ? Optional.of(address.substring(START.length())) : Optional.empty();
            }
        }
    }

    public static Text of(String plain) {
        return new Text(List.of(new Span.Plain(plain)));
    }

    /** The words alone, without any style. */
    public String plain() {
        StringBuilder words = new StringBuilder();
        spans.forEach(span -> words.append(span.text()));
        return words.toString();
    }

    /** The stretch from {@code from} to before {@code to}, in UTF-16 units of {@link #plain}, with its styles. */
    Text slice(int from, int to) {
        List<Span> slice = new ArrayList<>();
        int start = 0;
        for (Span span : spans) {
            int end = start + span.text().length();
            if (start < to && end > from) {
                slice.add(span.around(span.text().substring(Math.max(from - start, 0), Math.min(to, end) - start)));
            }
            start = end;
        }
        return new Text(slice);
    }

    /** Collects spans in order. */
    public static final class Builder {
        private final List<Span> spans = new ArrayList<>();

        public Builder plain(String text) {
            spans.add(new Span.Plain(text));
            return this;
        }

        public Builder bold(String text) {
            spans.add(new Span.Bold(text));
            return this;
        }

        public Builder italic(String text) {
            spans.add(new Span.Italic(text));
            return this;
        }

        public Builder link(String text, String address) {
            spans.add(new Span.Link(text, address));
            return this;
        }

        /** A deep link into this bot, to be given to others. */
        public Builder invitation(String goal) {
            return link(Span.Link.START + goal, Span.Link.START + goal);
        }

        /** Ends a line; two in a row end a paragraph. */
        public Builder line() {
            return plain("\n");
        }

        public Builder add(Text text) {
            spans.addAll(text.spans());
            return this;
        }

        public Text build() {
            return new Text(spans);
        }
    }
}
