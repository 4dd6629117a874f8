package kz.dauys.store;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import kz.dauys.bot.Reply;
import kz.dauys.bot.Text;
import org.jspecify.annotations.Nullable;

/**
 * Replies as they stand in the outbox: the record's components by name, and its case in {@code type}. A row outlives the program that
 * wrote it, so a name in here is never given another meaning.
 */
final class ReplyJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addMixIn(Reply.Durable.class, Replies.class)
            .addMixIn(Reply.Poll.class, Polls.class)
            .addMixIn(Text.Span.class, Spans.class)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Reply.Send.class, name = "send"),
        @JsonSubTypes.Type(value = Reply.Edit.class, name = "edit"),
        @JsonSubTypes.Type(value = Reply.Poll.class, name = "poll"),
        @JsonSubTypes.Type(value = Reply.Picture.class, name = "picture"),
        @JsonSubTypes.Type(value = Reply.File.class, name = "file"),
        @JsonSubTypes.Type(value = Reply.Fetch.class, name = "fetch"),
        @JsonSubTypes.Type(value = Reply.ClosePoll.class, name = "close-poll"),
        @JsonSubTypes.Type(value = Reply.AskRank.class, name = "ask-rank")
    })
    private interface Replies {}

    /** A poll once had one right option, as {@code answer}; such a row is still read. */
    @SuppressWarnings("UnusedMethod") // Nobody calls it: Jackson reads what stands on it.
    private interface Polls {
        @JsonAlias("answer")
        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<Integer> answers();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Text.Span.Plain.class, name = "plain"),
        @JsonSubTypes.Type(value = Text.Span.Bold.class, name = "bold"),
        @JsonSubTypes.Type(value = Text.Span.Italic.class, name = "italic"),
        @JsonSubTypes.Type(value = Text.Span.Link.class, name = "link")
    })
    private interface Spans {}

    private ReplyJson() {}

    static String write(Reply.Durable reply) {
        try {
            return MAPPER.writeValueAsString(reply);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a reply of this kind cannot be kept: " + reply, e);
        }
    }

    /** What {@code json} says, or why it cannot be read. */
    static Read read(String json) {
        try {
            Reply.@Nullable Durable reply = MAPPER.readValue(json, Reply.Durable.class);
            return reply == null ? new Read.Broken("null") : new Read.Whole(reply);
        } catch (JsonProcessingException e) {
            return new Read.Broken(e.getOriginalMessage());
        }
    }

    /** What became of reading a row. */
    sealed interface Read {
        record Whole(Reply.Durable reply) implements Read {}

        record Broken(String why) implements Read {}
    }
}
