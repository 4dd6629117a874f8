package kz.dauys.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;

/** What came of a call. */
sealed interface ApiAnswer {
    record Ok(JsonNode result) implements ApiAnswer {}

    /** Telegram said no; {@code retryAfter} is zero where it named no time. */
    record Refused(int code, String description, Duration retryAfter) implements ApiAnswer {}

    /** No answer that can be read: a fault on the way, or a proxy's page. {@code why} is free of the token. */
    record Lost(String why) implements ApiAnswer {}
}
