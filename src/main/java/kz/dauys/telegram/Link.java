package kz.dauys.telegram;

import java.net.URI;

/**
 * How to reach Telegram.
 *
 * @param api scheme, host and port of a Bot API server, without a path
 * @param takeOver whether to delete a webhook that someone else has set; else the start is refused
 * @param inline whether to answer who types behind the bot's name in other chats
 */
public record Link(URI api, Token token, boolean takeOver, boolean inline, Patience patience, Limits limits) {
    /** Telegram's own server. */
    public static final URI PUBLIC = URI.create("https://api.telegram.org");

    public Link {
        String scheme = String.valueOf(api.getScheme());
        String path = String.valueOf(api.getPath());
        if (!scheme.matches("https?") || api.getHost() == null || !path.matches("/?")) {
            throw new IllegalArgumentException("the address of a Bot API server is http(s)://host[:port], not " + token.scrub(api.toString()));
        }
    }

    /** Without inline mode, as a bot is at first. */
    public Link(URI api, Token token, boolean takeOver, Patience patience, Limits limits) {
        this(api, token, takeOver, false, patience, limits);
    }

    /** The same, answering inline queries or not. */
    public Link inline(boolean on) {
        return new Link(api, token, takeOver, on, patience, limits);
    }

    /** With the waits and rates for Telegram itself. */
    public static Link to(URI api, Token token, boolean takeOver) {
        return new Link(api, token, takeOver, Patience.USUAL, Limits.TELEGRAM);
    }

    int port() {
        int usual = "https".equals(api.getScheme()) ? 443 : 80;
        return api.getPort() < 0 ? usual : api.getPort();
    }
}
