package kz.dauys.telegram;

import java.util.List;
import kz.dauys.bot.Command;
import kz.dauys.bot.Inbox;
import kz.dauys.bot.Outbox;
import kz.dauys.bot.Reception;
import kz.dauys.bot.Transactions;

/** What stands behind the adapter; {@code menu} is the list of commands that Telegram's apps show. */
public record Core(Reception reception, Inbox inbox, Outbox outbox, Transactions transactions, List<Command> menu) {
    public Core {
        menu = List.copyOf(menu);
    }
}
