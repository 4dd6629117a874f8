package kz.dauys.store;

import java.time.Instant;
import java.util.List;
import kz.dauys.bot.Address;
import kz.dauys.bot.Reply;
import kz.dauys.bot.Text;
import kz.dauys.quiz.Ledger;

/** Values that the tests of this package start from. */
final class Samples {
    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    static final Address CHAT = new Address("telegram", "77");

    private Samples() {}

    static Reply.Send send(String words) {
        return new Reply.Send(CHAT, Text.of(words), List.of());
    }

    static Ledger.Answered answered(long person, String question, String election, boolean right) {
        return new Ledger.Answered(person, CHAT.toString(), 1, question, election, "kk", "Otan", right, NOW);
    }
}
