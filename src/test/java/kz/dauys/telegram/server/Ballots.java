package kz.dauys.telegram.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Quiz polls, with Telegram's limits. Runs inside the server's monitor. */
final class Ballots {
    private static final int LONGEST_QUESTION = 300;
    private static final int LONGEST_OPTION = 100;
    private static final int LONGEST_EXPLANATION = 200;
    private static final int MOST_OPTIONS = 12;
    private static final int LONGEST_PERIOD = 2_628_000;

    private final InstantSource clock;
    private final Map<Long, Ballot> byMessage = new LinkedHashMap<>();
    private final Set<String> stopped = new HashSet<>();
    private long nextPoll = 5_000;

    Ballots(InstantSource clock) {
        this.clock = clock;
    }

    /** A poll that stands in a chat; {@code votes} is what each voter has chosen. */
    record Ballot(String id, String question, List<String> options, List<Integer> keys, String explanation, Instant until, Map<Long, List<Integer>> votes) {
        ObjectNode json(boolean closed) {
            ObjectNode poll = Json.object().put("id", id).put("question", question).put("total_voter_count", votes.size()).put("is_closed", closed)
                    .put("is_anonymous", false).put("type", "quiz").put("allows_multiple_answers", keys.size() > 1);
            ArrayNode list = poll.putArray("options");
            options.forEach(option -> list.addObject().put("text", option).put("voter_count", 0));
            return poll;
        }

        /** As a person sees it in a dialogue: the key is what his app shows once he has answered. */
        String words() {
            StringBuilder words = new StringBuilder(question);
            for (int place = 0; place < options.size(); place++) {
                words.append('\n').append(keys.contains(place) ? "◉ " : "○ ").append(options.get(place));
            }
            return words.append(explanation.isEmpty() ? "" : "\n💡 " + explanation).toString();
        }
    }

    /** Reads a poll from a call; it stands once {@link #stand} knows its message. */
    Ballot read(Call call) {
        String question = call.text("question");
        require(!question.isBlank() && question.length() <= LONGEST_QUESTION, "poll question must be non-empty and up to 300 characters");
        List<String> options = new ArrayList<>();
        call.tree("options").ifPresent(list -> list.forEach(option -> options.add(option.path("text").asText())));
        require(!options.isEmpty() && options.size() <= MOST_OPTIONS, "poll must have at least 1 option and at most 12");
        options.forEach(option -> require(!option.isBlank() && option.length() <= LONGEST_OPTION, "poll options length must not exceed 100"));
        require(call.text("type").equals("quiz"), "this bot has no licence for polls without a right answer");
        require(call.field("is_anonymous").isPresent() && !call.flag("is_anonymous"), "answers to anonymous polls reach no bot");
        List<Integer> keys = keys(call);
        require(!keys.isEmpty() && keys.stream().allMatch(key -> key >= 0 && key < options.size()), "wrong correct option ID specified");
        require(keys.size() == 1 || call.flag("allows_multiple_answers"), "who may choose one option cannot find several");
        String explanation = call.text("explanation");
        require(explanation.length() <= LONGEST_EXPLANATION && explanation.chars().filter(each -> each == '\n').count() <= 2, "MESSAGE_TOO_LONG");
        long period = call.number("open_period", 0);
        require(period >= 5 && period <= LONGEST_PERIOD, "open_period must be 5 to 2628000");
        return new Ballot(
                String.valueOf(nextPoll++), question, options, keys, explanation, clock.instant().plusSeconds(period), new HashMap<>());
    }

    private static List<Integer> keys(Call call) {
        List<Integer> keys = new ArrayList<>();
        call.tree("correct_option_ids").ifPresent(list -> list.forEach(key -> keys.add(key.asInt(-1))));
        return keys;
    }

    private static void require(boolean fine, String why) {
        if (!fine) {
            throw Refusal.badRequest(why);
        }
    }

    void stand(long message, Ballot ballot) {
        byMessage.put(message, ballot);
    }

    boolean closed(Ballot ballot) {
        return stopped.contains(ballot.id()) || !clock.instant().isBefore(ballot.until());
    }

    Optional<Ballot> of(long message) {
        return Optional.ofNullable(byMessage.get(message));
    }

    JsonNode stop(long message) {
        Ballot ballot = of(message).orElseThrow(() -> Refusal.badRequest("message with poll to stop not found"));
        if (closed(ballot)) {
            throw Refusal.badRequest("poll has already been closed");
        }
        stopped.add(ballot.id());
        return ballot.json(true);
    }

    /** A vote as Telegram takes it; empty where the poll is closed. */
    Optional<Ballot> vote(long message, long voter, List<Integer> options) {
        return of(message).filter(ballot -> !closed(ballot)).map(ballot -> {
            ballot.votes().put(voter, options);
            return ballot;
        });
    }
}
