package kz.dauys.bot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Texts;
import kz.dauys.quiz.Board;
import kz.dauys.quiz.QuestionNumber;
import kz.dauys.quiz.Round;
import kz.dauys.quiz.Run;
import kz.dauys.quiz.Votes;

/** How the messages of a group's quiz read. */
final class RoundPages {
    /** More lines are a wall of text; who stands below learns his own by the button. */
    private static final int LINES = 30;
    /** A first name may be as long as a line, and as odd as people are. */
    private static final int NAME = 32;

    private static final int SOURCES = 3;

    private final Texts texts = new Texts(RoundPages.class, "round");

    String say(Language language, String key) {
        return texts.say(language, key);
    }

    String say(Language language, String key, Map<String, Object> arguments) {
        return texts.say(language, key, arguments);
    }

    /** What is going to be played, and that nobody is asked for his vote. */
    Text lobby(Round round) {
        Language language = round.language();
        return new Text.Builder()
                .bold(say(language, "lobby.title", Map.of("title", round.title())))
                .line()
                .plain(say(language, "lobby.facts", Map.of("count", round.questions().size(), "seconds", round.seconds())))
                .line()
                .line()
                .italic(header(round))
                .line()
                .line()
                .plain(say(language, round.phase() == Round.Phase.GATHERING ? "lobby.how" : "lobby.begun"))
                .line()
                .plain(say(language, "lobby.ready", Map.of("count", round.ready().size())))
                .build();
    }

    private String header(Round round) {
        long own = round.questions().stream().filter(Run.Shown::own).count();
        return own == 0
                ? say(round.language(), "header")
                : say(round.language(), "header.own", Map.of("own", own, "count", round.questions().size()));
    }

    /** The question with its number, and that several options are right, where these fit. */
    String question(Round round) {
        String stem = round.question().stem();
        String numbered = fitting((round.position() + 1) + "/" + round.questions().size() + ". " + stem, stem);
        return round.question().several() ? fitting(numbered + "\n" + say(round.language(), "several"), numbered) : numbered;
    }

    private static String fitting(String whole, String otherwise) {
        return whole.length() <= Reply.Poll.LONGEST_QUESTION ? whole : otherwise;
    }

    /** Where a round stands, for who wants to begin another one. */
    Text running(Round round) {
        String key = switch (round.phase()) {
            case GATHERING -> "open.gathering";
            case PAUSED -> "open.paused";
            case ASKING, OVER -> "open.asking";
        };
        return Text.of(say(round.language(), key, place(round)));
    }

    Text pause(Round round) {
        return Text.of(say(round.language(), "pause", place(round)));
    }

    Map<String, Object> place(Round round) {
        return Map.of("title", round.title(), "number", round.position() + 1, "count", round.questions().size());
    }

    /** @param asked how many questions were asked */
    Text board(Round round, Board board, int asked) {
        Language language = round.language();
        Text.Builder page = new Text.Builder().bold(say(language, "board.title", Map.of("title", round.title()))).line();
        if (asked < round.questions().size()) {
            page.plain(say(language, "board.asked", Map.of("asked", asked, "count", round.questions().size()))).line();
        }
        if (board.lines().isEmpty()) {
            return page.line().plain(say(language, "board.none")).build();
        }
        board.lines().stream().limit(LINES).forEach(line -> page.line().plain(line(round, board, line, asked)));
        int more = board.lines().size() - LINES;
        if (more > 0) {
            page.line().plain(say(language, "board.more", Map.of("count", more)));
        }
        return page.line().line().italic(say(language, "board.order")).build();
    }

    private String line(Round round, Board board, Board.Line line, int asked) {
        String name = round.names().getOrDefault(line.person(), "").replaceAll("[\\s\\p{Cntrl}\\p{Cf}]+", " ").strip();
        String shown = name.isEmpty() ? say(round.language(), "board.somebody") : shortened(name);
        Map<String, Object> arguments = Map.of(
                "place", board.place(line), "name", shown, "right", line.right(), "count", asked, "time", seconds(round.language(), line.millis()));
        return say(round.language(), line.right() == 0 ? "board.line.none" : "board.line", arguments);
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= NAME ? name : name.substring(0, name.offsetByCodePoints(0, NAME - 1)) + "…";
    }

    private static String seconds(Language language, long millis) {
        String number = BigDecimal.valueOf(millis, 3).setScale(1, RoundingMode.HALF_UP).toPlainString();
        return language == Language.EN ? number : number.replace('.', ',');
    }

    /** One person's result, as short as a toast must be. */
    String mine(Language language, Board board, Board.Line line, List<Votes.Counted> votes) {
        String wrong = votes.stream()
                .filter(vote -> vote.person() == line.person() && !vote.right())
                .map(vote -> String.valueOf(vote.place() + 1))
                .collect(Collectors.joining(", "));
        Map<String, Object> arguments = Map.of("place", board.place(line), "right", line.right(), "answered", line.answered(), "wrong", wrong);
        String words = say(language, wrong.isEmpty() ? "mine.all" : "mine", arguments);
        return words.length() <= Reply.Toast.LIMIT ? words : say(language, "mine.all", arguments);
    }

    /** The questions that were asked, with their keys and who says so. */
    Text review(Round round, int asked) {
        Language language = round.language();
        Text.Builder page = new Text.Builder().bold(say(language, "review.title", Map.of("title", round.title())));
        for (int place = 0; place < asked; place++) {
            Run.Shown shown = round.questions().get(place);
            page.line().line().plain((place + 1) + ". " + shown.stem()).line().bold("✓ " + shown.words(shown.answers()));
            if (shown.own()) {
                page.line().italic(say(language, "own"));
            } else {
                page.line().italic(shown.sources().stream().limit(SOURCES).collect(Collectors.joining("; ")));
                page.line().plain(say(language, "review.more", Map.of("number", QuestionNumber.of(shown.id()))));
            }
        }
        return page.build();
    }
}
