package kz.dauys.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** The calls of the poller, answered as trees: what one update holds cannot spoil the reading of the others. One call at a time. */
final class Api {
    private static final MediaType JSON = MediaType.get("application/json");

    private final Link link;
    private final Http http;
    private final ObjectMapper mapper = new ObjectMapper();
    private final AtomicReference<@Nullable Call> running = new AtomicReference<>();

    Api(Link link, Http http) {
        this.link = link;
        this.http = http;
    }

    ApiAnswer call(String method, ObjectNode fields) {
        return call(method, fields, Duration.ZERO);
    }

    /** Gives up after {@code atMost}; zero means that only the client's own limits count. */
    ApiAnswer call(String method, ObjectNode fields, Duration atMost) {
        Call call = http.polling().newCall(request(method, fields));
        call.timeout().timeout(atMost.toMillis(), TimeUnit.MILLISECONDS);
        running.set(call);
        try (Response response = call.execute()) {
            return answer(response.code(), response.body().string());
        } catch (IOException e) {
            return new ApiAnswer.Lost(link.token().scrub(e));
        } finally {
            running.set(null);
        }
    }

    ObjectNode fields() {
        return mapper.createObjectNode();
    }

    /** Ends the call that is running, if any. */
    void cancel() {
        Call call = running.get();
        if (call != null) {
            call.cancel();
        }
    }

    private Request request(String method, ObjectNode fields) {
        HttpUrl url = new HttpUrl.Builder()
                .scheme(link.api().getScheme())
                .host(link.api().getHost())
                .port(link.port())
                .addPathSegment("bot" + link.token().secret())
                .addPathSegment(method)
                .build();
        return new Request.Builder().url(url).post(RequestBody.create(fields.toString(), JSON)).build();
    }

    private ApiAnswer answer(int status, String body) {
        JsonNode tree;
        try {
            tree = mapper.readTree(body);
        } catch (IOException e) {
            return new ApiAnswer.Lost("HTTP " + status + " without JSON");
        }
        if (tree.path("ok").asBoolean()) {
            return new ApiAnswer.Ok(tree.path("result"));
        }
        if (!tree.has("error_code")) {
            return new ApiAnswer.Lost("HTTP " + status + " without an answer of Telegram");
        }
        long wait = tree.path("parameters").path("retry_after").asLong();
        return new ApiAnswer.Refused(
                tree.path("error_code").asInt(),
                link.token().scrub(tree.path("description").asText()),
                Duration.ofSeconds(wait));
    }
}
