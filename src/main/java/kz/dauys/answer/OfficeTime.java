package kz.dauys.answer;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Of what time a question asks who held an office, where it names none: of now, or of when somebody began. */
final class OfficeTime {
    private static final Set<String> BECAME = Set.of("became", "become", "стал", "стала", "становился");

    /** What asks for one of several holders, or for something else of them. */
    private static final Set<Cue> NOT_NOW = EnumSet.of(
            Cue.BEFORE, Cue.AFTER, Cue.FIRST, Cue.SECOND, Cue.THIRD, Cue.EVERY, Cue.ELECTED, Cue.MOST, Cue.LEAST, Cue.MORE, Cue.FEWER, Cue.WHY, Cue.WHEN, Cue.COUNT, Cue.NEXT, Cue.PREVIOUS, Cue.NARROW);

    /** Words of the past. */
    private static final Set<String> PAST = Set.of(
            "was", "were", "became", "had", "did", "headed", "chaired", "led", "ran", "presided", "был", "была", "были", "стал", "стала", "возглавил", "возглавлял", "руководил", "болды", "болган", "баскарды", "баскарган", "сайланды", "тогда", "then", "кезинде", "онда");

    private static final Set<String> UNTIL = Set.of("until", "till", "до", "дейин");

    /** A question of so few words has nothing more to say. */
    private static final int FEW = 10;

    private OfficeTime() {}

    /** Whether nothing tells that it asks of another time than now: "who is the speaker?" */
    static boolean isPresent(Lexicon.Read read) {
        List<String> words = read.tokens().stream().map(Token::key).toList();
        boolean past = words.stream().anyMatch(PAST::contains) || read.spans().stream().anyMatch(span -> !span.names() && !span.cues().contains(Cue.GLUE) && span.says(NOT_NOW));
        return !past && words.stream().noneMatch(word -> word.matches("(?:19|20)\\d\\d")) && words.size() <= FEW;
    }

    /** "Until when": of who is still in office no text tells it. */
    static boolean isEnd(Lexicon.Read read) {
        return read.tokens().stream().anyMatch(token -> UNTIL.contains(token.key()));
    }

    /** «Кто стал»: whoever began then, and not who had held the office before. */
    static boolean isBeginning(Lexicon.Read read) {
        return read.tokens().stream().anyMatch(token -> BECAME.contains(token.key()));
    }
}
