package kz.dauys.bot;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.dauys.export.KeyPage;
import kz.dauys.knowledge.Texts;
import kz.dauys.quiz.Item;
import kz.dauys.quiz.Round;
import kz.dauys.quiz.Rounds;

/** Why the key of a question is the key: everything that a pupil, a teacher or a parent may want to check. */
final class QuestionDialogue implements Dialogue {
    private static final String PREFIX = "item";

    private final Rounds rounds;
    private final Prompts prompts;
    private final Texts texts = new Texts(QuestionDialogue.class, "question");
    private final QuestionPages pages = new QuestionPages(texts);

    QuestionDialogue(Rounds rounds, Prompts prompts) {
        this.rounds = rounds;
        this.prompts = prompts;
    }

    @Override
    public List<String> commands() {
        return List.of("question");
    }

    @Override
    public String prefix() {
        return PREFIX;
    }

    @Override
    public List<Reply> command(Visit visit, String command, String rest) {
        Optional<Item> item = item(visit, rest);
        if (item.isEmpty()) {
            return say(visit, rest.isEmpty() ? "which" : "unknown", rest);
        }
        if (open(visit, rest)) {
            return say(visit, "open", rest);
        }
        long row = prompts.open(PREFIX, visit.chat(), visit.person(), rest, visit.at());
        List<List<Button>> print = List.of(List.of(Button.of(texts.say(visit.language(), "print"), PREFIX, row, 0)));
        return List.of(new Reply.Send(visit.chat(), pages.page(visit.mind().bank().dossier(item.get()), visit.language()), print));
    }

    private static Optional<Item> item(Visit visit, String id) {
        return visit.mind().bank().all().filter(each -> each.id().equals(id)).findFirst();
    }

    private List<Reply> say(Visit visit, String key, String id) {
        return List.of(new Reply.Send(visit.chat(), Text.of(texts.say(visit.language(), key, Map.of("id", id))), List.of()));
    }

    /** Whether the chat is just being asked this. */
    private boolean open(Visit visit, String id) {
        return rounds.in(visit.chat().toString())
                .map(Rounds.Stored::round)
                .filter(round -> round.phase() == Round.Phase.ASKING && round.question().id().equals(id))
                .isPresent();
    }

    /** The page as a file to print, for anybody in the chat. */
    @Override
    public List<Reply> pressed(Visit visit, Press press) {
        Optional<Item> item = prompts.find(press.row())
                .filter(found -> found.dialogue().equals(PREFIX) && found.chat().equals(visit.chat()))
                .flatMap(found -> item(visit, found.state()));
        if (item.isEmpty()) {
            return List.of(new Reply.Toast(texts.say(visit.language(), "gone")));
        }
        byte[] page = new KeyPage(visit.language()).write(visit.mind().bank().dossier(item.get())).getBytes(StandardCharsets.UTF_8);
        return List.of(Reply.File.of(visit.chat(), "question.html", page, texts.say(visit.language(), "printed")));
    }
}
