package kz.dauys.bot;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Texts;
import kz.dauys.knowledge.Wording;
import kz.dauys.quiz.Ledger;

/** A person's own figures, from the ledger. */
final class ScoreDialogue implements Dialogue {
    private final Ledger ledger;
    private final Texts texts = new Texts(ScoreDialogue.class, "quiz");

    ScoreDialogue(Ledger ledger) {
        this.ledger = ledger;
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
        List<Ledger.Tally> tallies = ledger.tallies(visit.person()).stream()
                .sorted(Comparator.comparing(Ledger.Tally::election))
                .toList();
        return List.of(new Reply.Send(visit.chat(), page(visit, tallies), List.of()));
    }

    /** It has no buttons, so whatever is pressed is none of its own. */
    @Override
    public List<Reply> pressed(Visit visit, Press press) {
        return List.of(new Reply.Toast(texts.say(visit.language(), "gone")));
    }

    private Text page(Visit visit, List<Ledger.Tally> tallies) {
        Language language = visit.language();
        int answered = tallies.stream().mapToInt(Ledger.Tally::answered).sum();
        if (answered == 0) {
            return Text.of(texts.say(language, "score.none"));
        }
        int right = tallies.stream().mapToInt(Ledger.Tally::right).sum();
        Text.Builder page = new Text.Builder().bold(texts.say(language, "score.title")).line();
        page.plain(line(visit, "score.total", new Ledger.Tally("", answered, right))).line();
        tallies.forEach(tally -> page.line().plain(line(visit, "score.line", tally)));
        return page.build();
    }

    private String line(Visit visit, String key, Ledger.Tally tally) {
        return texts.say(visit.language(), key, Map.of(
                "title", title(visit, tally.election()),
                "answered", tally.answered(),
                "right", tally.right(),
                "percent", Math.round(100f * tally.right() / tally.answered())));
    }

    /** An election that the pack no longer has keeps its id, so that nobody's answers vanish. */
    private String title(Visit visit, String election) {
        Language language = visit.language();
        return election.isEmpty()
                ? texts.say(language, "score.other")
                : visit.mind().knowledge().glossary().find(Entry.Election.class, election)
                        .map(entry -> Wording.capitalised(entry.name().in(language)))
                        .orElse(election);
    }
}
