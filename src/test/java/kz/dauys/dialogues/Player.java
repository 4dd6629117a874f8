package kz.dauys.dialogues;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.dauys.telegram.server.Press;

/**
 * Acts out a dialogue. Its lines, one an action; whatever begins with a space is what the bot did, which the player writes anew:
 *
 * <pre>
 * Aigul speaks kk                  the language of her Telegram
 * Aigul: a text                    in her chat with the bot; "Aigul in 9B: a text" in a group
 * Aigul in 9B replies: a text      to the newest message of the bot
 * Aigul presses [a label]          on the newest message that has it; "of 2" on the bot's second message, though the button be gone
 * Aigul answers rightly            the open question of a quiz; or wrongly
 * Aigul in 9B votes rightly        in the newest poll; or wrongly, or in part, or takes back
 * 9B votes without a face          as an anonymous administrator
 * 9B without a face: a text
 * 30 seconds pass
 * 9B makes Aigul an administrator
 * Aigul sends a sticker
 * Aigul sends the file a.txt: its lines, \n between them
 * Aigul forwards a quiz: Which? | one | *two     or a poll; the asterisk where Telegram tells the key
 * Aigul sends 10000 letters
 * Aigul invites the bot to 9B
 * 9B lets the bot hear everything  as a group does whose administrator it is
 * </pre>
 */
final class Player {
    private static final String WHO = "(?<who>\\w+)(?: in (?<group>\\w+))?";

    private final Scene scene;
    private final Cast cast;
    private final Map<Pattern, Function<MatchResult, Optional<Press>>> actions = new LinkedHashMap<>();

    Player(Scene scene) {
        this.scene = scene;
        cast = new Cast(scene.server);
        Actor actor = new Actor(cast);
        action(WHO + " speaks (?<rest>\\w+)", actor::speaks);
        action("(?<who>\\w+) sends the file (?<name>\\S+): (?<rest>.*)", actor::sendsFile);
        action("(?<who>\\w+) forwards a (?<kind>quiz|poll): (?<question>[^|]*) \\| (?<rest>.*)", actor::forwards);
        action(WHO + "(?<replies> replies)?: (?<rest>.*)", actor::says);
        action(WHO + " presses \\[(?<rest>.*)](?: of (?<number>\\d+))?", actor::presses);
        action(WHO + " answers (?<rest>rightly|wrongly)", actor::answers);
        action(WHO + " votes (?<rest>rightly|wrongly|in part)", actor::votes);
        action(WHO + " (?<rest>takes back)", actor::votes);
        action("(?<rest>\\w+) votes without a face", actor::votesMasked);
        action("(?<who>\\w+) without a face: (?<rest>.*)", actor::saysMasked);
        action("(?<who>\\w+) makes (?<rest>\\w+) an administrator", actor::promotes);
        action("(?<rest>\\d+) seconds pass", this::passes);
        action(WHO + " sends (?:a sticker|(?<number>\\d+) letters)", actor::sends);
        action(WHO + " invites the bot to (?<rest>\\w+)", actor::invites);
        action("(?<rest>\\w+) lets the bot hear everything", actor::lets);
    }

    private void action(String pattern, Function<MatchResult, Optional<Press>> action) {
        actions.put(Pattern.compile(pattern), action);
    }

    /** The dialogue with what the bot does now in place of what it once did. */
    List<String> play(List<String> lines) {
        List<String> played = new ArrayList<>();
        for (String line : lines) {
            if (!line.startsWith(" ")) {
                played.add(line);
                played.addAll(line.isEmpty() || line.startsWith("#") ? List.of() : seen(act(line), line));
            }
        }
        return played;
    }

    private Optional<Press> passes(MatchResult match) {
        scene.pass(Duration.ofSeconds(Long.parseLong(match.group("rest"))));
        return Optional.empty();
    }

    private Optional<Press> act(String line) {
        for (Map.Entry<Pattern, Function<MatchResult, Optional<Press>>> action : actions.entrySet()) {
            Matcher match = action.getKey().matcher(line);
            if (match.matches()) {
                return action.getValue().apply(match);
            }
        }
        throw new AssertionError("no such action: " + line);
    }

    private List<String> seen(Optional<Press> press, String line) {
        scene.settle();
        List<String> lines = new ArrayList<>();
        press.map(Press::awaitAnswer).filter(words -> !words.isEmpty()).ifPresent(words -> lines.add("  Toast: " + words));
        cast.chats().values().forEach(chat -> lines.addAll(chat.news()));
        boolean setting = line.contains(" speaks ") || line.contains(" lets ") || line.contains(" votes ") || line.contains(" makes ");
        return lines.isEmpty() && !setting ? List.of("  Nothing.") : lines;
    }
}
