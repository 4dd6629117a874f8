package kz.dauys.telegram;

/**
 * How fast to send. Edits count like messages, answers to presses do not count.
 *
 * @param perSecond messages a second over all chats
 * @param chatPerSecond messages a second in one private chat, in the long run
 * @param chatBurst how many may go to one private chat at once after a silence; Telegram bears short bursts
 * @param groupPerMinute messages a minute in one group
 */
public record Limits(double perSecond, double chatPerSecond, int chatBurst, double groupPerMinute) {
    /**
     * What Telegram publishes: about 30 a second in all, 1 a second per chat, 20 a minute per group. In all a little less, since what
     * leaves evenly arrives in bunches, and a refusal costs a whole second.
     */
    public static final Limits TELEGRAM = new Limits(28, 1, 3, 20);

    public Limits {
        if (perSecond <= 0 || chatPerSecond <= 0 || chatBurst < 1 || groupPerMinute < 2) {
            throw new IllegalArgumentException("rates are above zero, a burst is at least 1, a group gets at least 2 a minute");
        }
    }
}
