package kz.dauys.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The poller's line to Telegram: it repeats a call until it works, says in the log what is wrong, and knows when it never will. */
final class Line {
    private static final Logger log = LoggerFactory.getLogger(Line.class);

    private final Api api;
    private final Patience patience;
    private final Closing closing;
    private final CompletableFuture<Ending> ended;
    private final Backoff backoff;

    Line(Api api, Patience patience, Closing closing, CompletableFuture<Ending> ended) {
        this.api = api;
        this.patience = patience;
        this.closing = closing;
        this.ended = ended;
        this.backoff = patience.backoff();
    }

    /** The result; empty once the adapter is closed or cannot work any more. */
    Optional<JsonNode> insist(String method, ObjectNode fields) {
        while (!closing.begun() && !ended.isDone()) {
            switch (api.call(method, fields)) {
                case ApiAnswer.Ok(JsonNode result) -> {
                    recovered();
                    return Optional.of(result);
                }
                case ApiAnswer.Refused refused -> refused(method, refused);
                case ApiAnswer.Lost(String why) -> retry(method, why, backoff.next());
            }
        }
        return Optional.empty();
    }

    void end(String why) {
        log.error("Telegram is not served: {}", why);
        ended.complete(new Ending.Refused(why));
    }

    private void recovered() {
        if (backoff.failing()) {
            log.info("Telegram answers again");
            backoff.reset();
        }
    }

    private void refused(String method, ApiAnswer.Refused no) {
        switch (no.code()) {
            // 404 is what Telegram says to a token of the wrong shape.
            case 401, 404 -> end("Telegram does not know the token; get the right one from @BotFather");
            case 409 -> retry(method, conflict(no.description()), longer(patience.conflict(), backoff.next()));
            default -> retry(method, no.code() + " " + no.description(), longer(no.retryAfter(), backoff.next()));
        }
    }

    private static String conflict(String description) {
        return description.contains("webhook")
                ? "somebody has set a webhook for this bot, so it gets no updates here"
                : "another instance fetches this bot's updates with the same token; stop one of them";
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private void retry(String method, String why, Duration wait) {
        if (!closing.begun()) {
            log.warn("{} failed: {}; again in {} ms", method, why, wait.toMillis());
            closing.pause(wait);
        }
    }
}
