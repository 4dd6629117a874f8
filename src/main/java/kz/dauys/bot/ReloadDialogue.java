package kz.dauys.bot;

import java.util.List;

/** {@code /reload}: admins have knowledge and quizzes loaded anew. For everybody else there is no such command. */
final class ReloadDialogue implements Dialogue {
    private final Keepers keepers;
    private final ReloadPages pages = new ReloadPages();

    ReloadDialogue(Keepers keepers) {
        this.keepers = keepers;
    }

    @Override
    public List<String> commands() {
        return List.of("reload");
    }

    @Override
    public boolean listed() {
        return false;
    }

    @Override
    public boolean serves(Visit visit) {
        return keepers.admins().contains(visit.origin().person());
    }

    @Override
    public String prefix() {
        return "reload";
    }

    @Override
    public List<Reply> command(Visit visit, String command, String rest) {
        keepers.reloads().order(new Reloads.Order(visit.chat(), visit.language()));
        return List.of(new Reply.Send(visit.chat(), pages.loading(visit.language()), List.of()));
    }

    /** It has no buttons, so whatever is pressed is none of its own. */
    @Override
    public List<Reply> pressed(Visit visit, Press press) {
        return List.of();
    }
}
