package kz.dauys.telegram;

import java.util.List;
import kz.dauys.bot.Command;
import kz.dauys.knowledge.Language;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/** Tells Telegram's apps the commands: one list per language, and the English one for everybody else. */
final class Menu {
    private static final Logger log = LoggerFactory.getLogger(Menu.class);

    private final TelegramClient client;
    private final Token token;

    Menu(TelegramClient client, Token token) {
        this.client = client;
        this.token = token;
    }

    /** Failures are only logged: the bot works without its menu. */
    void publish(List<Command> commands) {
        if (commands.isEmpty()) {
            return;
        }
        try {
            client.execute(list(commands, Language.EN, null));
            for (Language language : Language.values()) {
                client.execute(list(commands, language, language.code()));
            }
        } catch (TelegramApiException | RuntimeException e) {
            log.warn("the command menu was not set: {}", token.scrub(e));
        }
    }

    private static SetMyCommands list(List<Command> commands, Language language, @Nullable String code) {
        List<BotCommand> entries = commands.stream()
                .map(command -> new BotCommand(command.name(), command.description().in(language)))
                .toList();
        return SetMyCommands.builder().commands(entries).languageCode(code).build();
    }
}
