package kz.dauys.telegram;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.Serializable;
import java.util.List;
import kz.dauys.bot.Button;
import kz.dauys.bot.Reply;
import kz.dauys.bot.Text;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/** Tries once to send one reply, and reads what Telegram says to it. */
final class Courier {
    private static final LinkPreviewOptions NO_PREVIEW = LinkPreviewOptions.builder().isDisabled(true).build();

    private final TelegramClient client;
    private final Token token;

    Courier(TelegramClient client, Token token) {
        this.client = client;
        this.token = token;
    }

    /** {@code plain} sends the words without any markup. */
    Attempt attempt(Reply.Durable reply, boolean plain) {
        long target = reply instanceof Reply.Edit edit ? edit.message() : 0;
        try {
            Serializable answer = client.execute(method(reply, plain));
            return new Attempt.Arrived(answer instanceof Message message ? message.getMessageId() : target);
        } catch (TelegramApiRequestException e) {
            return refused(e, target);
        } catch (TelegramApiException | RuntimeException e) {
            return new Attempt.Failed(token.scrub(e));
        }
    }

    private static BotApiMethod<? extends Serializable> method(Reply.Durable reply, boolean plain) {
        return switch (reply) {
            case Reply.Send send -> SendMessage.builder()
                    .chatId(send.chat().id())
                    .text(words(send.text(), plain))
                    .parseMode(plain ? null : ParseMode.HTML)
                    .linkPreviewOptions(NO_PREVIEW)
                    .replyMarkup(keyboard(send.buttons()))
                    .build();
            case Reply.Edit edit -> EditMessageText.builder()
                    .chatId(edit.chat().id())
                    .messageId(Math.toIntExact(edit.message()))
                    .text(words(edit.text(), plain))
                    .parseMode(plain ? null : ParseMode.HTML)
                    .linkPreviewOptions(NO_PREVIEW)
                    .replyMarkup(keyboard(edit.buttons()))
                    .build();
        };
    }

    private static String words(Text text, boolean plain) {
        return plain ? text.plain() : Html.of(text);
    }

    private static @Nullable InlineKeyboardMarkup keyboard(List<List<Button>> rows) {
        if (rows.isEmpty()) {
            return null;
        }
        return new InlineKeyboardMarkup(rows.stream().map(Courier::row).toList());
    }

    private static InlineKeyboardRow row(List<Button> buttons) {
        return new InlineKeyboardRow(buttons.stream().map(Courier::button).toList());
    }

    private static InlineKeyboardButton button(Button button) {
        return InlineKeyboardButton.builder().text(button.label()).callbackData(button.data()).build();
    }

    private Attempt refused(TelegramApiRequestException refusal, long target) {
        String why = String.valueOf(refusal.getApiResponse());
        Integer code = refusal.getErrorCode();
        return switch (code == null ? 0 : code) {
            case 429 -> new Attempt.Slowed(Refusals.wait(refusal));
            case 400 -> Refusals.bad(why, target);
            case 403 -> new Attempt.Hopeless(why);
            case 0 -> unreadable(refusal, target);
            default -> new Attempt.Failed(token.scrub(refusal));
        };
    }

    /** JSON that the library cannot map is still Telegram's "done": sending again would double the message. */
    private Attempt unreadable(TelegramApiRequestException failure, long target) {
        return failure.getCause() instanceof JsonMappingException
                ? new Attempt.Arrived(target)
                : new Attempt.Failed(token.scrub(failure));
    }
}
