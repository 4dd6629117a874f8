package kz.dauys.bot;

import java.util.List;
import java.util.Set;
import kz.dauys.knowledge.Texts;
import kz.dauys.quiz.Rulebook;

/** What an administrator of the bot decides about a key: it is void, another option is right too, it is right again, it is sound. */
final class KeyDialogue implements Dialogue {
    private final KeyDecisions decisions;
    private final Set<Address> admins;
    private final Texts texts = new Texts(KeyDialogue.class, "flag");

    KeyDialogue(Rulebook rulebook, Set<Address> admins) {
        this.decisions = new KeyDecisions(rulebook);
        this.admins = Set.copyOf(admins);
    }

    @Override
    public List<String> commands() {
        return List.of("key");
    }

    @Override
    public boolean listed() {
        return false;
    }

    @Override
    public boolean serves(Visit visit) {
        return admins.contains(visit.origin().person());
    }

    @Override
    public String prefix() {
        return "key";
    }

    @Override
    public List<Reply> command(Visit visit, String command, String rest) {
        return List.of(new Reply.Send(visit.chat(), Text.of(decisions.decide(visit.mind().bank(), rest, visit.language(), visit.at())), List.of()));
    }

    /** It has no buttons, so whatever is pressed is none of its own. */
    @Override
    public List<Reply> pressed(Visit visit, Press press) {
        return List.of(new Reply.Toast(texts.say(visit.language(), "gone")));
    }
}
