package kz.dauys.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import kz.dauys.bot.Bytes;
import kz.dauys.bot.Reply;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Tries once to fetch a file that a person sent. The library's own download is not used: it goes to the public host whatever the bot is told
 * to talk to, and knows no limit of size.
 */
final class Fetcher {
    private final Link link;
    private final Http http;
    private final ObjectMapper mapper = new ObjectMapper();

    Fetcher(Link link, Http http) {
        this.link = link;
        this.http = http;
    }

    Attempt attempt(Reply.Fetch fetch) {
        HttpUrl question = address("").addPathSegment("getFile").addQueryParameter("file_id", fetch.file()).build();
        try (Response response = http.sending().newCall(new Request.Builder().url(question).build()).execute()) {
            JsonNode answer = mapper.readTree(response.body().string());
            if (answer.path("ok").asBoolean()) {
                return download(answer.path("result").path("file_path").asText(), fetch.most());
            }
            return refused(answer);
        } catch (JsonProcessingException e) {
            return new Attempt.Failed("getFile was answered without JSON", true);
        } catch (IOException e) {
            return new Attempt.Failed(link.token().scrub(e), true);
        }
    }

    private Attempt refused(JsonNode answer) {
        String why = link.token().scrub(answer.path("description").asText());
        return switch (answer.path("error_code").asInt()) {
            case 429 -> new Attempt.Slowed(Duration.ofSeconds(answer.path("parameters").path("retry_after").asLong()));
            case 400, 403, 404 -> new Attempt.Hopeless(why);
            default -> new Attempt.Failed(why, true);
        };
    }

    private Attempt download(String path, int most) throws IOException {
        HttpUrl.Builder file = address("file");
        for (String part : path.split("/", -1)) {
            file.addPathSegment(part);
        }
        try (Response response = http.sending().newCall(new Request.Builder().url(file.build()).build()).execute();
                InputStream content = response.body().byteStream()) {
            if (response.code() == 404) {
                return new Attempt.Hopeless("the file is no longer there");
            }
            if (!response.isSuccessful()) {
                return new Attempt.Failed("HTTP " + response.code() + " for a file", true);
            }
            // One byte more than is taken shows that the file is too large; its reader says so.
            return new Attempt.Fetched(Bytes.of(content.readNBytes(most + 1)));
        }
    }

    /** Files have an address of their own, with the token in it too. */
    private HttpUrl.Builder address(String room) {
        HttpUrl.Builder url = new HttpUrl.Builder().scheme(link.api().getScheme()).host(link.api().getHost()).port(link.port());
        if (!room.isEmpty()) {
            url.addPathSegment(room);
        }
        return url.addPathSegment("bot" + link.token().secret());
    }
}
