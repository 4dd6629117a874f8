package kz.dauys.dialogues;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import kz.dauys.telegram.server.Group;
import kz.dauys.telegram.server.Press;
import kz.dauys.telegram.server.Shown;
import kz.dauys.telegram.server.User;
import org.jspecify.annotations.Nullable;

/** Does what people do in a dialogue; gives the press if it was one. */
final class Actor {
    private final Cast cast;

    Actor(Cast cast) {
        this.cast = cast;
    }

    Optional<Press> speaks(MatchResult match) {
        cast.meet(match.group("who"), match.group("rest"));
        return Optional.empty();
    }

    Optional<Press> says(MatchResult match) {
        @Nullable String group = match.group("group");
        if (group == null) {
            cast.person(match.group("who")).says(match.group("rest").replace("\\n", "\n"));
        } else if (match.group("replies") == null) {
            cast.group(group).says(cast.person(match.group("who")), match.group("rest"));
        } else {
            cast.group(group).replies(cast.person(match.group("who")), cast.chat(group).last(), match.group("rest"));
        }
        return Optional.empty();
    }

    Optional<Press> sends(MatchResult match) {
        @Nullable String number = match.group("number");
        if (number == null) {
            cast.person(match.group("who")).sendsSticker();
        } else {
            cast.person(match.group("who")).says("қ".repeat(Integer.parseInt(number)));
        }
        return Optional.empty();
    }

    /** The lines of a text file stand behind its name. */
    Optional<Press> sendsFile(MatchResult match) {
        byte[] content = match.group("rest").replace("\\n", "\n").getBytes(StandardCharsets.UTF_8);
        cast.person(match.group("who")).sendsFile(match.group("name"), content);
        return Optional.empty();
    }

    /** Options are divided by strokes, and the right one of a closed poll has an asterisk. */
    Optional<Press> forwards(MatchResult match) {
        List<String> options = List.of(match.group("rest").split(" \\| "));
        Optional<Integer> key = IntStream.range(0, options.size()).filter(i -> options.get(i).startsWith("*")).boxed().findFirst();
        List<String> words = options.stream().map(option -> option.replaceFirst("^\\*", "")).toList();
        cast.person(match.group("who")).forwardsPoll(match.group("question"), words, match.group("kind").equals("quiz"), key);
        return Optional.empty();
    }

    Optional<Press> invites(MatchResult match) {
        cast.group(match.group("rest")).invitesBot(cast.person(match.group("who")));
        return Optional.empty();
    }

    Optional<Press> votes(MatchResult match) {
        Group group = cast.group(match.group("group"));
        Shown poll = cast.chat(match.group("group")).lastPoll();
        List<Integer> keys = group.keys(poll);
        User voter = cast.person(match.group("who"));
        boolean taken = switch (match.group("rest")) {
            case "rightly" -> group.votes(voter, poll, keys.toArray(Integer[]::new));
            case "in part" -> group.votes(voter, poll, keys.getFirst());
            case "wrongly" -> group.votes(voter, poll, keys.getFirst() == 0 ? 1 : 0);
            default -> group.votes(voter, poll);
        };
        if (!taken) {
            throw new AssertionError("the poll is closed: " + poll.text());
        }
        return Optional.empty();
    }

    Optional<Press> votesMasked(MatchResult match) {
        String group = match.group("rest");
        cast.group(group).votesMasked(cast.chat(group).lastPoll(), 0);
        return Optional.empty();
    }

    Optional<Press> saysMasked(MatchResult match) {
        cast.group(match.group("who")).saysMasked(match.group("rest"));
        return Optional.empty();
    }

    Optional<Press> promotes(MatchResult match) {
        cast.group(match.group("who")).promotes(cast.person(match.group("rest")));
        return Optional.empty();
    }

    Optional<Press> lets(MatchResult match) {
        cast.group(match.group("rest")).hearsEverything();
        return Optional.empty();
    }

    Optional<Press> presses(MatchResult match) {
        @Nullable String number = match.group("number");
        String label = match.group("rest");
        Shown message = number == null ? chat(match).with(label) : chat(match).with(label, Integer.parseInt(number));
        return Optional.of(press(match, message, label));
    }

    Optional<Press> answers(MatchResult match) {
        Shown question = chat(match).last();
        return Optional.of(press(match, question, Key.button(question, match.group("rest").equals("rightly"))));
    }

    private Press press(MatchResult match, Shown message, String label) {
        @Nullable String group = match.group("group");
        return group == null
                ? cast.person(match.group("who")).presses(message, label)
                : cast.group(group).presses(cast.person(match.group("who")), message, label);
    }

    private Chat chat(MatchResult match) {
        @Nullable String group = match.group("group");
        return cast.chat(group == null ? match.group("who") : group);
    }
}
