package kz.dauys.telegram;

import java.util.regex.Pattern;

/** The bot's secret, which must never be printed: neither {@link #toString} nor anything that went through {@link #scrub} shows it. */
public final class Token {
    private static final Pattern SHAPE = Pattern.compile("\\d+:[A-Za-z0-9_-]+");

    private final String secret;

    /** @throws IllegalArgumentException if it has not the shape {@code 123456:letters}; the message does not show it */
    public Token(String secret) {
        this.secret = secret.strip();
        if (!SHAPE.matcher(this.secret).matches()) {
            throw new IllegalArgumentException("the token of a bot looks like 123456:ABC-def; what was given does not");
        }
    }

    /** For building addresses and for the library's client only. */
    String secret() {
        return secret;
    }

    /** The text without the token, however it was put into it. */
    String scrub(String text) {
        String key = secret.substring(secret.indexOf(':') + 1);
        return text.replace(secret, "<token>").replace(secret.replace(":", "%3A"), "<token>").replace(key, "<token>");
    }

    /** What went wrong, along the chain of causes, without the token; for logs. */
    String scrub(Throwable failure) {
        StringBuilder words = new StringBuilder(failure.toString());
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            words.append(" <- ").append(cause);
        }
        return scrub(words.toString());
    }

    @Override
    public String toString() {
        return "<token>";
    }
}
