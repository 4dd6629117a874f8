package kz.dauys.telegram;

import java.time.Duration;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** Telegram's wordings of a refused message. */
final class Refusals {
    private static final Duration USUAL_WAIT = Duration.ofSeconds(1);

    private Refusals() {}

    /** What a "bad request" about a message means; {@code target} is the message that was to be edited, or 0. */
    static Attempt bad(String why, long target) {
        if (why.contains("message is not modified")) {
            return new Attempt.Arrived(target);
        }
        if (why.contains("poll has already been closed")) {
            return new Attempt.Arrived(target);
        }
        return why.contains("can't parse entities") ? new Attempt.Unparsable(why) : new Attempt.Hopeless(why);
    }

    /** The number under which a group goes on, where that is why the message was refused. */
    static Optional<Long> movedTo(TelegramApiRequestException refusal) {
        return Optional.ofNullable(refusal.getParameters()).map(ResponseParameters::getMigrateToChatId);
    }

    /** How long a 429 asks to wait. */
    static Duration wait(TelegramApiRequestException refusal) {
        boolean named = refusal.getParameters() != null && refusal.getParameters().getRetryAfter() != null;
        return named ? Duration.ofSeconds(refusal.getParameters().getRetryAfter()) : USUAL_WAIT;
    }
}
