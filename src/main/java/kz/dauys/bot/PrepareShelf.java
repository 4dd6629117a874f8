package kz.dauys.bot;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import kz.dauys.export.PrintedTest;
import kz.dauys.export.Sheet;
import kz.dauys.knowledge.Language;
import kz.dauys.quiz.Change;
import kz.dauys.quiz.Preparation;
import kz.dauys.quiz.QuizSet;
import kz.dauys.quiz.SetCodec;
import kz.dauys.quiz.Sets;

/** Sets that are saved: their links, their pages to print, and copies of them. */
final class PrepareShelf {
    /** What the deep link for colleagues begins with. */
    static final String SHARE = "share_";

    private static final int CHANGES = 10;

    private final PrepareDesk desk;
    private final PreparePages pages;
    private final LongSupplier seeds;

    PrepareShelf(PrepareDesk desk, PreparePages pages, LongSupplier seeds) {
        this.desk = desk;
        this.pages = pages;
        this.seeds = seeds;
    }

    /** Freezes what was prepared. */
    Reply save(Visit visit, Preparation preparation) {
        Sets.Codes codes = new Sets.Codes(code(), code());
        long id = desk.sets().save(visit.person(), codes, SetCodec.write(preparation.set()), visit.at());
        desk.sets().prepared(visit.person());
        return show(visit, desk.sets().find(id).orElseThrow());
    }

    private String code() {
        return Long.toUnsignedString(seeds.getAsLong(), Character.MAX_RADIX);
    }

    /** What can be done with a set. */
    Reply show(Visit visit, Sets.Stored stored) {
        Language language = visit.language();
        QuizSet set = SetCodec.set(stored.content());
        desk.notices().follow(stored.id(), visit.chat(), language);
        Text.Builder page = new Text.Builder().bold("📁 " + set.title(language)).line().italic(pages.summary(set, language));
        pages.gaps(page, set, language);
        page.line().line().plain(pages.say(language, "link.play")).line().invitation(SetPlay.GOAL + stored.codes().play());
        page.line().line().plain(pages.say(language, "link.b")).line().invitation(SetPlay.GOAL + stored.codes().play() + SetPlay.B);
        page.line().line().plain(pages.say(language, "link.share")).line().invitation(SHARE + stored.codes().share());
        changes(page, set, visit);
        long row = desk.open(visit, new PrepareStep.Saved(stored.id()));
        return new Reply.Send(visit.chat(), page.build(), List.of(
                List.of(button(visit, "button.print-a", row, PrepareStep.Saved.PRINT_A), button(visit, "button.print-b", row, PrepareStep.Saved.PRINT_B)),
                List.of(button(visit, "button.try", row, PrepareStep.Saved.TRY), button(visit, "button.copy", row, PrepareStep.Saved.COPY)),
                List.of(button(visit, "button.delete", row, PrepareStep.Saved.DELETE))));
    }

    private Button button(Visit visit, String key, long row, int choice) {
        return PrepareEditor.button(pages.say(visit.language(), key), row, choice);
    }

    /** What the knowledge says differently by now. The set stays as it is. */
    private void changes(Text.Builder page, QuizSet set, Visit visit) {
        List<Change> changes = Change.since(set, visit.mind().bank(), desk.rulebook().withheld(), visit.language());
        if (changes.isEmpty()) {
            return;
        }
        page.line().line().bold(pages.say(visit.language(), "changed"));
        changes.stream().limit(CHANGES).forEach(change -> page.line().plain(change.now()
                .map(now -> pages.say(visit.language(), "changed.key", Map.of("place", change.place() + 1, "now", now)))
                .orElseGet(() -> pages.say(visit.language(), "changed.gone", Map.of("place", change.place() + 1)))));
    }

    /** The page to print, with the key on a sheet of its own. */
    Reply print(Visit visit, Sets.Stored stored, boolean variantB) {
        QuizSet set = SetCodec.set(stored.content());
        Language language = SetPlay.language(set, visit.language());
        String variant = pages.say(language, variantB ? "variant.b" : "variant.a");
        String title = set.title(language) + ". " + variant;
        List<Sheet> sheets = Sheet.of(variantB ? set.variantB() : set, language, pages.say(language, "own"));
        byte[] page = new PrintedTest(language).write(title, sheets).getBytes(StandardCharsets.UTF_8);
        return Reply.File.of(visit.chat(), "dauys-" + stored.codes().play() + (variantB ? "-b" : "-a") + ".html", page, title);
    }

    Optional<Sets.Stored> own(Visit visit, long id) {
        return desk.sets().find(id).filter(stored -> stored.owner() == visit.person());
    }
}
