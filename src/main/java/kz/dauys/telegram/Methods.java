package kz.dauys.telegram;

import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.util.List;
import kz.dauys.bot.Button;
import kz.dauys.bot.Reply;
import kz.dauys.bot.Text;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChatMember;
import org.telegram.telegrambots.meta.api.methods.polls.SendPoll;
import org.telegram.telegrambots.meta.api.methods.polls.StopPoll;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.polls.input.InputPollOption;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** Writes replies as calls of the Bot API. */
final class Methods {
    private static final LinkPreviewOptions NO_PREVIEW = LinkPreviewOptions.builder().isDisabled(true).build();

    private Methods() {}

    /** {@code plain} sends the words without any markup. */
    static BotApiMethod<? extends Serializable> of(Reply.Durable reply, boolean plain) {
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
            case Reply.Poll poll -> SendPoll.builder()
                    .chatId(poll.chat().id())
                    .question(poll.question())
                    .options(poll.options().stream().map(Methods::option).toList())
                    .type("quiz")
                    .correctOptionIds(poll.answers())
                    .allowMultipleAnswers(poll.answers().size() > 1 ? true : null)
                    .isAnonymous(false)
                    .openPeriod(poll.seconds())
                    .explanation(poll.explanation().isBlank() ? null : poll.explanation())
                    .replyMarkup(keyboard(poll.buttons()))
                    .build();
            case Reply.Picture picture -> throw new IllegalArgumentException("a picture is uploaded, not said: " + picture);
            case Reply.File file -> throw new IllegalArgumentException("a file is uploaded, not said: " + file);
            case Reply.Fetch fetch -> throw new IllegalArgumentException("a file is fetched, not said: " + fetch);
            case Reply.ClosePoll close ->
                StopPoll.builder().chatId(close.chat().id()).messageId(Math.toIntExact(close.message())).build();
            case Reply.AskRank ask ->
                GetChatMember.builder().chatId(ask.chat().id()).userId(Long.parseLong(ask.person().id())).build();
        };
    }

    /** The upload of a file. */
    static SendDocument document(Reply.File file) {
        return SendDocument.builder()
                .chatId(file.chat().id())
                .document(new InputFile(new ByteArrayInputStream(file.content()), file.name()))
                .caption(file.caption())
                .build();
    }

    /** The upload of a picture. {@code plain} sends the words without any markup. */
    static SendPhoto photo(Reply.Picture picture, byte[] png, boolean plain) {
        return SendPhoto.builder()
                .chatId(picture.chat().id())
                .photo(new InputFile(new ByteArrayInputStream(png), "dauys.png"))
                .caption(words(picture.caption(), plain))
                .parseMode(plain ? null : ParseMode.HTML)
                .replyMarkup(keyboard(picture.buttons()))
                .build();
    }

    private static InputPollOption option(String text) {
        return InputPollOption.builder().text(text).build();
    }

    private static String words(Text text, boolean plain) {
        return plain ? text.plain() : Html.of(text);
    }

    private static @Nullable InlineKeyboardMarkup keyboard(List<List<Button>> rows) {
        if (rows.isEmpty()) {
            return null;
        }
        return new InlineKeyboardMarkup(rows.stream().map(Methods::row).toList());
    }

    private static InlineKeyboardRow row(List<Button> buttons) {
        return new InlineKeyboardRow(buttons.stream().map(Methods::button).toList());
    }

    private static InlineKeyboardButton button(Button button) {
        return InlineKeyboardButton.builder().text(button.label()).callbackData(button.data()).build();
    }
}
