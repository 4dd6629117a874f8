package kz.dauys.telegram.server;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BotApiServerTest {
    private final ManualClock clock = new ManualClock();
    private final BotApiServer server = BotApiServer.start(clock);
    private final HttpClient http = HttpClient.newHttpClient();
    private final User dana = server.user("Dana");

    @AfterEach
    void stop() {
        server.close();
        http.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock = """
            sendMessage      | {"chat_id":1001,"text":"<b>a"}              | HTML | 400 Bad Request: can't parse entities: Can't find end tag corresponding to start tag "b"
            sendMessage      | {"chat_id":1001,"text":"a</b>"}             | HTML | 400 Bad Request: can't parse entities: Unexpected end tag at byte offset 1
            sendMessage      | {"chat_id":1001,"text":"<b><i>a</b></i>"}   | HTML | 400 Bad Request: can't parse entities: Unmatched end tag at byte offset 7, expected "</i>", found "</b>"
            sendMessage      | {"chat_id":1001,"text":"<h1>a</h1>"}        | HTML | 400 Bad Request: can't parse entities: Unsupported start tag "h1" at byte offset 0
            sendMessage      | {"chat_id":1001,"text":" "}                 |      | 400 Bad Request: message text is empty
            sendMessage      | {"chat_id":7,"text":"a"}                    |      | 400 Bad Request: chat not found
            sendMessage      | {"text":"a"}                                |      | 400 Bad Request: chat_id is empty
            editMessageText  | {"chat_id":1001,"message_id":9,"text":"a"}  |      | 400 Bad Request: message to edit not found
            answerCallbackQuery | {"callback_query_id":"x"}                |      | 400 Bad Request: query is too old and response timeout expired or query ID is invalid
            answerInlineQuery | {"inline_query_id":"x","results":[]}       |      | 400 Bad Request: query is too old and response timeout expired or query ID is invalid
            setMyCommands    | {"commands":[{"command":"Ask","description":"d"}]} | | 400 Bad Request: BOT_COMMAND_INVALID
            fly              | {}                                          |      | 404 Not Found
            """)
    void whatTelegramRefusesIsRefusedInItsWords(String method, String body, String mode, String expected) throws Exception {
        String full = mode == null ? body : body.replace("{\"chat_id", "{\"parse_mode\":\"" + mode + "\",\"chat_id");
        assertEquals(expected, refusal(post(method, "application/json; charset=utf-8", full)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock = """
            {"type":"photo","id":"1"}                                   | 400 Bad Request: RESULT_TYPE_INVALID
            {"type":"article","id":"","title":"t"}                      | 400 Bad Request: RESULT_ID_INVALID
            {"type":"article","id":"ққққққққққққққққққққққққққққққққққ","title":"t"} | 400 Bad Request: RESULT_ID_INVALID
            {"type":"article","id":"1","title":" "}                     | 400 Bad Request: ARTICLE_TITLE_EMPTY
            {"type":"article","id":"1","title":"t"}                     | 400 Bad Request: message text is empty
            {"type":"article","id":"1","title":"t","input_message_content":{"message_text":"LONG"}} | 400 Bad Request: MESSAGE_TOO_LONG
            {"type":"article","id":"1","title":"t","input_message_content":{"message_text":"<b>","parse_mode":"HTML"}} | 400 Bad Request: can't parse entities: Can't find end tag corresponding to start tag "b"
            {"type":"article","id":"1","title":"t","input_message_content":{"message_text":"a"}},{"type":"article","id":"1","title":"t","input_message_content":{"message_text":"a"}} | 400 Bad Request: RESULT_ID_DUPLICATE
            """)
    void anOfferThatTelegramRefusesIsRefused(String results, String expected) throws Exception {
        Typing typing = dana.types("turnout");
        assertEquals(expected, refusal(offer(typing, results.replace("LONG", "x".repeat(4097)))));
    }

    private JsonNode offer(Typing typing, String results) throws Exception {
        return post("answerInlineQuery", "application/json", "{\"inline_query_id\":\"" + typing.id() + "\",\"results\":[" + results + "]}");
    }

    @Test
    void anInlineQueryIsAnsweredOnceAndWithinHalfAMinute() throws Exception {
        Typing typing = dana.types("turnout");
        assertEquals(true, offer(typing, "").path("ok").asBoolean());
        assertEquals("400 Bad Request: query is too old and response timeout expired or query ID is invalid", refusal(offer(typing, "")));
        Typing late = dana.types("turnout");
        clock.advance(Duration.ofSeconds(31));
        assertEquals("400 Bad Request: query is too old and response timeout expired or query ID is invalid", refusal(offer(late, "")));
    }

    @Test
    void aWrongTokenIsUnauthorized() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.url() + "/bot1:x/getMe")).build();
        assertEquals(401, http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode());
    }

    @Test
    void formsStringIdsAndAnyCaseOfAMethodAreUnderstood() throws Exception {
        post("SENDMESSAGE", "application/x-www-form-urlencoded", "chat_id=%s&parse_mode=HTML&text=%%3Cb%%3EHi%%3C%%2Fb%%3E+%%26amp%%3B".formatted(dana.id()));
        Shown shown = dana.awaitMessages(1).getFirst();
        assertEquals("Hi &", shown.text());
        assertEquals("[Hi]", shown.styled("b").toString());
    }

    @Test
    void multipartUploadsArrive() throws Exception {
        byte[] png = png(20, 400);
        JsonNode answer = sendPhoto(png);
        assertEquals(true, answer.path("ok").asBoolean());
        assertEquals(400, answer.path("result").path("photo").path(0).path("height").asInt());
        Shown shown = dana.awaitMessages(1).getFirst();
        assertEquals("photo", shown.kind());
        assertArrayEquals(png, dana.photo(shown));
    }

    @Test
    void aPhotoIsAPictureOfASizeThatTelegramTakes() throws Exception {
        assertEquals("400 Bad Request: IMAGE_PROCESS_FAILED", refusal(sendPhoto("PNG".getBytes(StandardCharsets.UTF_8))));
        assertEquals("400 Bad Request: PHOTO_INVALID_DIMENSIONS", refusal(sendPhoto(png(20, 401))));
        assertEquals("400 Bad Request: PHOTO_INVALID_DIMENSIONS", refusal(sendPhoto(png(5000, 5001))));
        assertEquals("413 Request Entity Too Large", refusal(sendPhoto(new byte[(10 << 20) + 1])));
        assertEquals("400 Bad Request: there is no photo in the request", refusal(sendPhoto(new byte[0])));
        assertEquals(
                "400 Bad Request: there is no photo in the request",
                refusal(post("sendPhoto", "application/json", "{\"chat_id\":" + dana.id() + ",\"photo\":\"attach://p\"}")));
    }

    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY), "png", out);
        return out.toByteArray();
    }

    private JsonNode sendPhoto(byte[] content) throws Exception {
        String body = "--X\r\nContent-Disposition: form-data; name=\"chat_id\"\r\n\r\n" + dana.id()
                + "\r\n--X\r\nContent-Disposition: form-data; name=\"p\"; filename=\"p\"\r\n\r\n"
                + new String(content, StandardCharsets.ISO_8859_1)
                + "\r\n--X\r\nContent-Disposition: form-data; name=\"photo\"\r\n\r\nattach://p\r\n--X--\r\n";
        return post("sendPhoto", "multipart/form-data; boundary=X", body, StandardCharsets.ISO_8859_1);
    }

    @Test
    void aPhotoHoldsNoTextToEdit() throws Exception {
        long photo = sendPhoto(png(20, 20)).path("result").path("message_id").asLong();
        String edit = "{\"chat_id\":%d,\"message_id\":%d,\"text\":\"a\"}".formatted(dana.id(), photo);
        assertEquals("400 Bad Request: there is no text in the message to edit", refusal(post("editMessageText", "application/json", edit)));
    }

    @Test
    void limitsCountAfterEntityParsing() throws Exception {
        assertEquals(true, send("&amp;".repeat(4096)).path("ok").asBoolean());
        assertEquals("400 Bad Request: message is too long", refusal(send("&amp;".repeat(4097))));
    }

    @Test
    void updatesComeUntilTheyAreConfirmedAndExpire() throws Exception {
        dana.says("one");
        dana.says("two");
        JsonNode first = updates("limit=1");
        assertEquals("one", first.path(0).path("message").path("text").asText());
        assertEquals(2, updates("").size());
        assertEquals(1, updates("offset=" + (first.path(0).path("update_id").asLong() + 1)).size());
        clock.advance(Duration.ofHours(25));
        assertEquals(0, updates("").size());
    }

    @Test
    void pressesExpireAfter150SecondsAndAreAnsweredOnce() throws Exception {
        post("sendMessage", "application/json", """
                {"chat_id":1001,"text":"?","reply_markup":{"inline_keyboard":[[{"text":"Yes","callback_data":"y"}]]}}""");
        Press press = dana.presses(dana.awaitMessages(1).getFirst(), "Yes");
        assertEquals(1, updates("").size());
        String answer = "callback_query_id=" + press.id() + "&text=ok";
        assertEquals(true, post("answerCallbackQuery", "application/x-www-form-urlencoded", answer).path("ok").asBoolean());
        assertEquals(400, post("answerCallbackQuery", "application/x-www-form-urlencoded", answer).path("error_code").asInt());
        assertEquals("ok", press.awaitAnswer());
        clock.advance(Duration.ofSeconds(151));
        assertEquals(0, updates("").size());
    }

    @Test
    void aSecondPollerEndsTheFirst() throws Exception {
        CompletableFuture<JsonNode> first = CompletableFuture.supplyAsync(() -> postQuietly("timeout=50"));
        server.await("the first polls", () -> server.calls("getUpdates") == 1);
        server.holds(() -> false, Duration.ofMillis(50));
        post("getUpdates", "application/x-www-form-urlencoded", "timeout=0");
        assertEquals(409, first.get().path("error_code").asInt());
    }

    @Test
    void aWebhookForbidsPolling() throws Exception {
        server.setWebhook("https://elsewhere.example/hook");
        assertEquals(409, post("getUpdates", "application/x-www-form-urlencoded", "").path("error_code").asInt());
    }

    @Test
    void faultsComeAsAskedFor() throws Exception {
        server.faults().next("sendMessage", new Fault.TooMany(7)).next("sendMessage", new Fault.DropBefore())
                .next("sendMessage", new Fault.DropAfter());
        assertEquals(7, send("a").path("parameters").path("retry_after").asInt());
        assertThrows(IOException.class, () -> send("b"));
        assertThrows(IOException.class, () -> send("c"));
        assertEquals("c", dana.awaitMessages(1).getFirst().text());
    }

    @Test
    void ratesAreKeptWhenSwitchedOn() throws Exception {
        server.limitRates();
        for (int i = 0; i < 5; i++) {
            send("a");
        }
        assertEquals("429 Too Many Requests: retry after 5", refusal(send("a")));
        clock.advance(Duration.ofSeconds(5));
        assertEquals(true, send("a").path("ok").asBoolean());
    }

    private JsonNode send(String html) throws IOException, InterruptedException {
        String body = Json.object().put("chat_id", dana.id()).put("parse_mode", "HTML").put("text", html).toString();
        return post("sendMessage", "application/json", body);
    }

    private JsonNode updates(String form) throws IOException, InterruptedException {
        return post("getUpdates", "application/x-www-form-urlencoded", form).path("result");
    }

    private JsonNode postQuietly(String form) {
        try {
            return post("getUpdates", "application/x-www-form-urlencoded", form);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private JsonNode post(String method, String type, String body) throws IOException, InterruptedException {
        return post(method, type, body, StandardCharsets.UTF_8);
    }

    private JsonNode post(String method, String type, String body, Charset charset) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.url() + "/bot" + BotApiServer.TOKEN + "/" + method))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body, charset))
                .build();
        return Json.parse(http.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    private static String refusal(JsonNode answer) {
        return answer.path("error_code").asInt() + " " + answer.path("description").asText();
    }
}
