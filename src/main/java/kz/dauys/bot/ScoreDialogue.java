package kz.dauys.bot;

import java.util.List;
import kz.dauys.knowledge.Texts;
import kz.dauys.quiz.Scores;

/** What the ledger says: of a person in his own chat; in a group of all together, since what one of them knows is nobody else's business. */
final class ScoreDialogue implements Dialogue {
    private final Scores scores;
    private final Texts texts = new Texts(ScoreDialogue.class, "score");
    private final ScorePages pages = new ScorePages(texts);

    ScoreDialogue(Scores scores) {
        this.scores = scores;
    }

    @Override
    public List<String> commands() {
        return List.of("score");
    }

    @Override
    public String prefix() {
        return "score";
    }

    @Override
    public List<Reply> command(Visit visit, String command, String rest) {
        return List.of(
                visit.origin().chat().kind() == Chat.Kind.GROUP
                        ? pages.group(visit, scores.in(visit.chat().toString()), scores.people(visit.chat().toString()))
                        : pages.own(visit, scores.of(visit.person())));
    }

    /** It has no buttons, so whatever is pressed is none of its own. */
    @Override
    public List<Reply> pressed(Visit visit, Press press) {
        return List.of(new Reply.Toast(texts.say(visit.language(), "gone")));
    }
}
