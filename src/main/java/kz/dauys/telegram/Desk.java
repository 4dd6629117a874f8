package kz.dauys.telegram;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.dauys.bot.Reception.Decision;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands batches in, and has done at once what must not wait for the outbox. */
final class Desk {
    private static final Logger log = LoggerFactory.getLogger(Desk.class);
    /** Long enough for any repeat, and over before Telegram starts ids anew. */
    private static final Duration KEPT = Duration.ofDays(2);

    private static final Duration SWEEP = Duration.ofHours(1);

    private final Core core;
    private final Prompter prompter;
    private final Runnable committed;
    private final Closing closing;
    private final Backoff backoff;
    private Instant swept = Instant.MIN;

    /** {@code committed} runs after each batch. */
    Desk(Core core, Prompter prompter, Runnable committed, Closing closing, Backoff backoff) {
        this.core = core;
        this.prompter = prompter;
        this.committed = committed;
        this.closing = closing;
        this.backoff = backoff;
    }

    /** Returns once the batch is committed; false if that failed until the adapter was closed, and nothing may be confirmed. */
    boolean take(List<Incoming> batch, Instant at) {
        boolean taken = batch.isEmpty() || attempt(batch, at);
        while (!taken && closing.pause(backoff.next())) {
            taken = attempt(batch, at);
        }
        if (taken) {
            backoff.reset();
            sweep(at);
        }
        return taken;
    }

    private boolean attempt(List<Incoming> batch, Instant at) {
        try {
            List<Decision> decisions =
                    core.reception().receive(Updates.TRANSPORT, batch.stream().map(Incoming::arrival).toList(), at);
            notePoison(batch, decisions, at);
            committed.run();
            answer(batch, decisions);
            return true;
        } catch (RuntimeException | Error e) {
            // The store cannot write: a full disk, a lock, no memory. The batch stays with Telegram, unconfirmed, and is tried again.
            log.error("a batch of {} updates could not be committed", batch.size(), e);
            return false;
        }
    }

    private void notePoison(List<Incoming> batch, List<Decision> decisions, Instant at) {
        Map<Long, Decision> fresh = decisions.stream().collect(Collectors.toMap(Decision::update, Function.identity()));
        batch.stream().filter(one -> fresh.containsKey(one.update())).forEach(one -> one.poison().ifPresent(why -> {
            log.error("update {} cannot be read and is stepped over: {}", one.update(), why);
            core.transactions().run(() -> {
                core.inbox().failed(Updates.TRANSPORT, one.update(), why, at);
                return at;
            });
        }));
    }

    private void answer(List<Incoming> batch, List<Decision> decisions) {
        Map<Long, Decision> fresh = decisions.stream().collect(Collectors.toMap(Decision::update, Function.identity()));
        batch.forEach(one -> prompter.answer(one, fresh.get(one.update())));
    }

    private void sweep(Instant now) {
        if (swept.plus(SWEEP).isAfter(now)) {
            return;
        }
        swept = now;
        try {
            core.transactions().run(() -> core.inbox().forgetBefore(now.minus(KEPT)));
        } catch (RuntimeException | Error e) {
            log.warn("old update ids could not be forgotten", e);
        }
    }
}
