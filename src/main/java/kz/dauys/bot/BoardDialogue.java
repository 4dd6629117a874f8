package kz.dauys.bot;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Texts;
import kz.dauys.quiz.Scores;

/** The weekly board of a group. Nobody stands on it who has not asked for it, and nobody under a name that he has not chosen. */
final class BoardDialogue implements Dialogue {
    static final String PREFIX = "b";

    /** The country has had one time since 2024. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");
    /** No signs that would make a link, a mention or a command of a name. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N} '’-]{0,23}");

    private static final int LINES = 20;

    private final ScoreDesk desk;
    private final Prompts prompts;
    private final Texts texts = new Texts(BoardDialogue.class, "score");

    BoardDialogue(ScoreDesk desk, Prompts prompts) {
        this.desk = desk;
        this.prompts = prompts;
    }

    @Override
    public List<String> commands() {
        return List.of("board");
    }

    /** A board is of use in groups only, and the menus are one for all chats. */
    @Override
    public boolean listed() {
        return false;
    }

    @Override
    public String prefix() {
        return PREFIX;
    }

    @Override
    public List<Reply> command(Visit visit, String command, String rest) {
        if (visit.origin().chat().kind() != Chat.Kind.GROUP) {
            return List.of(say(visit, "board.alone", Map.of()));
        }
        return List.of(rest.isEmpty() ? board(visit) : join(visit, rest.replaceAll("\\s+", " ")));
    }

    private Reply join(Visit visit, String name) {
        String chat = visit.chat().toString();
        if (!NAME.matcher(name).matches()) {
            return say(visit, "board.name", Map.of());
        }
        Optional<Long> other = desk.members().called(chat, name).filter(person -> person != visit.person());
        if (other.isPresent()) {
            return say(visit, "board.taken", Map.of("name", name));
        }
        desk.members().join(chat, visit.person(), name, visit.at());
        return say(visit, "board.joined", Map.of("name", name));
    }

    private Reply say(Visit visit, String key, Map<String, Object> arguments) {
        return new Reply.Send(visit.chat(), Text.of(texts.say(visit.language(), key, arguments)), List.of());
    }

    private Reply board(Visit visit) {
        Language language = visit.language();
        Text.Builder page = new Text.Builder().bold(texts.say(language, "board.title"));
        List<Scores.Member> members = desk.scores().board(visit.chat().toString(), monday(visit.at()));
        if (members.isEmpty()) {
            page.line().plain(texts.say(language, "board.none"));
        }
        members.stream().limit(LINES).forEach(member -> page.line().plain(texts.say(language, "board.line", Map.of(
                "place", place(members, member),
                "name", member.name(),
                "right", member.right(),
                "answered", member.answered(),
                "percent", Math.round(100f * member.right() / member.answered())))));
        page.line().line().italic(texts.say(language, "board.how"));
        long row = prompts.open(PREFIX, visit.chat(), visit.person(), "board", visit.at());
        return new Reply.Send(visit.chat(), page.build(), List.of(List.of(Button.of(texts.say(language, "board.leave"), PREFIX, row, 0))));
    }

    /** Who is equal in both shares a place. */
    private static int place(List<Scores.Member> members, Scores.Member member) {
        return 1 + (int) members.stream()
                .filter(other -> other.right() > member.right() || (other.right() == member.right() && other.answered() < member.answered()))
                .count();
    }

    private static Instant monday(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).atStartOfDay(ZONE).toInstant();
    }

    /** Anybody may press, for himself. */
    @Override
    public List<Reply> pressed(Visit visit, Press press) {
        boolean here = prompts.find(press.row())
                .filter(found -> found.dialogue().equals(PREFIX) && found.chat().equals(visit.chat()))
                .isPresent();
        String key = !here ? "gone" : desk.members().leave(visit.chat().toString(), visit.person()) ? "board.left" : "board.not-on";
        return List.of(new Reply.Toast(texts.say(visit.language(), key)));
    }
}
