package kz.dauys.bot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.dauys.knowledge.Texts;
import kz.dauys.quiz.Item;
import kz.dauys.quiz.Round;
import kz.dauys.quiz.Rounds;

/** Why the key of a question is the key: everything that a pupil, a teacher or a parent may want to check. */
final class QuestionDialogue implements Dialogue {
    private final Rounds rounds;
    private final Texts texts = new Texts(QuestionDialogue.class, "question");
    private final QuestionPages pages = new QuestionPages(texts);

    QuestionDialogue(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public List<String> commands() {
        return List.of("question");
    }

    @Override
    public String prefix() {
        return "item";
    }

    @Override
    public List<Reply> command(Visit visit, String command, String rest) {
        return List.of(new Reply.Send(visit.chat(), page(visit, rest), List.of()));
    }

    private Text page(Visit visit, String id) {
        Optional<Item> item = visit.mind().bank().all().filter(each -> each.id().equals(id)).findFirst();
        if (item.isEmpty()) {
            return Text.of(texts.say(visit.language(), id.isEmpty() ? "which" : "unknown", Map.of("id", id)));
        }
        return open(visit, id)
                ? Text.of(texts.say(visit.language(), "open"))
                : pages.page(visit.mind().bank().dossier(item.get()), visit.language());
    }

    /** Whether the chat is just being asked this. */
    private boolean open(Visit visit, String id) {
        return rounds.in(visit.chat().toString())
                .map(Rounds.Stored::round)
                .filter(round -> round.phase() == Round.Phase.ASKING && round.question().id().equals(id))
                .isPresent();
    }

    /** It has no buttons, so whatever is pressed is none of its own. */
    @Override
    public List<Reply> pressed(Visit visit, Press press) {
        return List.of(new Reply.Toast(texts.say(visit.language(), "gone")));
    }
}
