package kz.dauys.telegram;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import kz.dauys.bot.Reply.Toast;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/** Answers presses, without waiting: until then the button turns. An answer that fails is not worth a second try. */
final class Toasts {
    private static final Logger log = LoggerFactory.getLogger(Toasts.class);

    private final TelegramClient client;
    private final Token token;

    Toasts(TelegramClient client, Token token) {
        this.client = client;
        this.token = token;
    }

    void answer(String query, List<Toast> toasts) {
        String words = toasts.stream().map(Toast::words).collect(Collectors.joining("\n"));
        AnswerCallbackQuery answer = AnswerCallbackQuery.builder().callbackQueryId(query).text(shortened(words)).build();
        try {
            CompletableFuture<Boolean> unused = client.executeAsync(answer).exceptionally(this::missed);
        } catch (TelegramApiException | RuntimeException e) {
            missed(e);
        }
    }

    private Boolean missed(Throwable failure) {
        log.debug("a press was not answered: {}", token.scrub(failure));
        return false;
    }

    private static String shortened(String words) {
        if (words.length() <= Toast.LIMIT) {
            return words;
        }
        int end = Character.isHighSurrogate(words.charAt(Toast.LIMIT - 1)) ? Toast.LIMIT - 1 : Toast.LIMIT;
        return words.substring(0, end);
    }
}
