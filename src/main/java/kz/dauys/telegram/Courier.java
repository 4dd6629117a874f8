package kz.dauys.telegram;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.Serializable;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.dauys.bot.Reply;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMember;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/** Tries once to send one reply, and reads what Telegram says to it. */
final class Courier {
    private static final Set<String> ADMINS = Set.of("creator", "administrator");

    private final TelegramClient client;
    private final Token token;
    private final Invitations invitations;
    private final Fetcher fetcher;

    Courier(TelegramClient client, Token token, Invitations invitations, Fetcher fetcher) {
        this.client = client;
        this.fetcher = fetcher;
        this.token = token;
        this.invitations = invitations;
    }

    /** {@code plain} sends the words without any markup. */
    Attempt attempt(Reply.Durable reply, boolean plain) {
        if (reply instanceof Reply.Fetch fetch) {
            return fetcher.attempt(fetch);
        }
        long target = target(reply);
        try {
            return execute(invitations.in(reply), plain, target);
        } catch (TelegramApiRequestException e) {
            return refused(e, reply, target);
        } catch (TelegramApiException | RuntimeException e) {
            return failed(e);
        }
    }

    private Attempt execute(Reply.Durable reply, boolean plain, long target) throws TelegramApiException {
        if (reply instanceof Reply.Picture picture) {
            Optional<byte[]> png = picture.png();
            return png.isEmpty()
                    ? new Attempt.Unpictured("it could not be drawn")
                    : arrived(client.execute(Methods.photo(picture, png.get(), plain)), target);
        }
        return arrived(reply instanceof Reply.File file ? client.execute(Methods.document(file)) : client.execute(Methods.of(reply, plain)), target);
    }

    /** The message that is to be changed, or 0. */
    private static long target(Reply.Durable reply) {
        return switch (reply) {
            case Reply.Edit edit -> edit.message();
            case Reply.ClosePoll close -> close.message();
            case Reply.File file -> 0;
            case Reply.Picture picture -> 0;
            case Reply.Fetch fetch -> 0;
            case Reply.Send send -> 0;
            case Reply.Poll poll -> 0;
            case Reply.AskRank ask -> 0;
        };
    }

    private static Attempt arrived(Serializable answer, long target) {
        return switch (answer) {
            case Message message when message.getPoll() != null ->
                new Attempt.Polled(message.getMessageId(), message.getPoll().getId());
            case Message message -> new Attempt.Arrived(message.getMessageId());
            case ChatMember member -> new Attempt.Ranked(ADMINS.contains(member.getStatus()));
            default -> new Attempt.Arrived(target);
        };
    }

    private Attempt refused(TelegramApiRequestException refusal, Reply.Durable reply, long target) {
        String why = String.valueOf(refusal.getApiResponse());
        Integer code = refusal.getErrorCode();
        return switch (code == null ? 0 : code) {
            case 429 -> new Attempt.Slowed(Refusals.wait(refusal));
            case 400 -> Refusals.movedTo(refusal).<Attempt>map(Attempt.Moved::new).orElseGet(() -> bad(why, reply, target));
            case 413 -> reply instanceof Reply.Picture ? new Attempt.Unpictured(why) : failed(refusal);
            case 403 -> new Attempt.Hopeless(why);
            case 0 -> unreadable(refusal, reply, target);
            default -> failed(refusal);
        };
    }

    /** What refuses a picture may take its words: a group's administrators can forbid photos alone. */
    private static Attempt bad(String why, Reply.Durable reply, long target) {
        Attempt attempt = Refusals.bad(why, target);
        return reply instanceof Reply.Picture && attempt instanceof Attempt.Hopeless ? new Attempt.Unpictured(why) : attempt;
    }

    /**
     * JSON that the library cannot map is still Telegram's "done": sending again would double the message. But without what Telegram calls a
     * poll its answers could never be counted.
     */
    private Attempt unreadable(TelegramApiRequestException failure, Reply.Durable reply, long target) {
        return failure.getCause() instanceof JsonMappingException && !(reply instanceof Reply.Poll)
                ? new Attempt.Arrived(target)
                : failed(failure);
    }

    private Attempt failed(Throwable failure) {
        return new Attempt.Failed(token.scrub(failure), !unreached(failure));
    }

    private static boolean unreached(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof ConnectException || cause instanceof UnknownHostException);
    }
}
