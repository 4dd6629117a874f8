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
    static final String PREFIX = "item";

    /** The choices: the page as a file to print, and the page itself. */
    static final int PRINT = 0;

    static final int WHY = 1;

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
        return visit.mind().bank().item(rest).map(item -> page(visit, item)).orElseGet(() -> say(visit, rest.isEmpty() ? "which" : "unknown", rest));
    }

    private List<Reply> page(Visit visit, Item item) {
        if (open(visit, item.id())) {
            return say(visit, "open", item.id());
        }
        long row = prompts.open(PREFIX, visit.chat(), visit.person(), item.id(), visit.at());
        List<List<Button>> print = List.of(List.of(Button.of(texts.say(visit.language(), "print"), PREFIX, row, PRINT)));
        return List.of(new Reply.Send(visit.chat(), pages.page(visit.mind().bank().dossier(item), visit.language()), print));
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

    /** Anybody in the chat may press. */
    @Override
    public List<Reply> pressed(Visit visit, Press press) {
        Optional<Item> item = prompts.find(press.row())
                .filter(found -> found.dialogue().equals(PREFIX) && found.chat().equals(visit.chat()))
                .flatMap(found -> visit.mind().bank().item(found.state()));
        return item.map(found -> press.choice() == WHY ? page(visit, found) : print(visit, found))
                .orElseGet(() -> List.of(new Reply.Toast(texts.say(visit.language(), "gone"))));
    }

    private List<Reply> print(Visit visit, Item item) {
        byte[] page = new KeyPage(visit.language()).write(visit.mind().bank().dossier(item)).getBytes(StandardCharsets.UTF_8);
        return List.of(Reply.File.of(visit.chat(), "question.html", page, texts.say(visit.language(), "printed")));
    }
}
