package kz.dauys.telegram.server;

import java.util.List;

/**
 * What a bot offered to a person who typed behind its name.
 *
 * @param cacheTime seconds for which Telegram may offer the same to who types the same
 * @param personal whether only to this person
 */
public record Offer(List<Article> articles, long cacheTime, boolean personal) {
    /** One entry of the list, and the message that it would become. */
    public record Article(String title, String description, String text, List<Entity> entities) {}

    /** The titles, in order. */
    public List<String> titles() {
        return articles.stream().map(Article::title).toList();
    }
}
