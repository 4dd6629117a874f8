package kz.dauys.store;

import java.time.Instant;
import java.util.List;
import kz.dauys.bot.Address;
import kz.dauys.bot.Moves;

/** What goes on in a chat follows it to its new address. The ledger is never changed: where it stood before is noted beside it. */
final class SqlMoves implements Moves {
    private static final List<String> OPEN = List.of(
            "UPDATE prompt SET chat = :later WHERE chat = :former AND closed_at IS NULL",
            "UPDATE quiz_run SET chat = :later WHERE chat = :former AND ended_at IS NULL",
            "UPDATE quiz_round SET chat = :later WHERE chat = :former",
            "UPDATE board_member SET chat = :later WHERE chat = :former",
            "UPDATE quiz_poll SET chat = :later WHERE chat = :former");

    private final Session session;

    SqlMoves(Session session) {
        this.session = session;
    }

    @Override
    public void moved(Address former, Address later, Instant at) {
        OPEN.forEach(update -> session.with(handle ->
                handle.createUpdate(update).bind("former", former.toString()).bind("later", later.toString()).execute()));
        session.with(handle -> handle.execute(
                "INSERT INTO chat_move (former, later, at) VALUES (?, ?, ?) ON CONFLICT (former) DO NOTHING",
                former.toString(), later.toString(), at.toEpochMilli()));
    }
}
