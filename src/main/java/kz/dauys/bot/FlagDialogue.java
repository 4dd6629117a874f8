package kz.dauys.bot;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kz.dauys.knowledge.Texts;
import kz.dauys.quiz.Reports;

/** Doubts about a key: a press on the flag is enough, a line of words may follow. */
final class FlagDialogue implements Dialogue {
    private static final Duration REMEMBERED = Duration.ofDays(1);
    private static final int LONGEST = 300;

    private final Reports reports;
    private final Prompts prompts;
    private final Texts texts = new Texts(FlagDialogue.class, "flag");

    FlagDialogue(Reports reports, Prompts prompts) {
        this.reports = reports;
        this.prompts = prompts;
    }

    @Override
    public List<String> commands() {
        return List.of("wrong");
    }

    /** It is told to those who have pressed the flag; for others it does nothing. */
    @Override
    public boolean listed() {
        return false;
    }

    @Override
    public String prefix() {
        return Flags.PREFIX;
    }

    @Override
    public List<Reply> command(Visit visit, String command, String rest) {
        String words = rest.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        String key = words.isEmpty() ? "how" : words.length() > LONGEST ? "long"
                : reports.note(visit.person(), words, visit.at().minus(REMEMBERED)) ? "noted" : "how";
        return List.of(new Reply.Send(visit.chat(), Text.of(texts.say(visit.language(), key)), List.of()));
    }

    @Override
    public List<Reply> pressed(Visit visit, Press press) {
        Optional<String> question = prompts.find(press.row())
                .filter(found -> found.dialogue().equals(Flags.PREFIX) && found.chat().equals(visit.chat()))
                .map(Prompts.Prompt::state);
        String key = question
                .map(id -> reports.report(id, visit.person(), visit.language().code(), visit.at()) ? "thanks" : "again")
                .orElse("gone");
        return List.of(new Reply.Toast(texts.say(visit.language(), key)));
    }
}
