package kz.dauys.bot;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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

/** Sets that are saved: their links, their pages to print, their titles and their end. */
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

    /** Why a set cannot be saved as it is: the name of the text that says so. */
    static Optional<String> hindrance(Preparation preparation) {
        QuizSet set = preparation.set();
        return set.questions().isEmpty() ? Optional.of("empty") : set.languages().isEmpty() ? Optional.of("mixed") : Optional.empty();
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
        desk.notices().follow(stored.id(), visit.chat(), visit.language());
        return new Reply.Send(visit.chat(), text(visit, stored), buttons(visit, stored));
    }

    /** The same in place of the question whether to delete it. */
    Reply back(Visit visit, Dialogue.Press press, Sets.Stored stored) {
        return new Reply.Edit(visit.chat(), press.message(), text(visit, stored), buttons(visit, stored));
    }

    private Text text(Visit visit, Sets.Stored stored) {
        Language language = visit.language();
        QuizSet set = SetCodec.set(stored.content());
        Text.Builder page = new Text.Builder().bold("📁 " + set.title(language)).line().italic(pages.summary(set, language));
        pages.gaps(page, set, language);
        page.line().line().plain(pages.say(language, "link.play")).line().invitation(SetPlay.GOAL + stored.codes().play());
        page.line().line().plain(pages.say(language, "link.b")).line().invitation(SetPlay.GOAL + stored.codes().play() + SetPlay.B);
        page.line().line().plain(pages.say(language, "link.share")).line().invitation(SHARE + stored.codes().share());
        changes(page, set, visit);
        return page.build();
    }

    private List<List<Button>> buttons(Visit visit, Sets.Stored stored) {
        QuizSet set = SetCodec.set(stored.content());
        long row = desk.open(visit, new PrepareStep.Saved(stored.id()));
        List<List<Button>> buttons = new ArrayList<>();
        buttons.add(List.of(button(visit, "button.print-a", row, PrepareStep.Saved.PRINT_A), button(visit, "button.print-b", row, PrepareStep.Saved.PRINT_B)));
        buttons.add(List.of(button(visit, "button.try", row, PrepareStep.Saved.TRY), button(visit, "button.copy", row, PrepareStep.Saved.COPY)));
        Language usual = SetPlay.language(set, visit.language());
        set.languages().stream().filter(other -> other != usual).forEach(other -> buttons.add(List.of(
                button(visit, "button.in.a", other, row, PrepareStep.Saved.PRINT_A),
                button(visit, "button.in.b", other, row, PrepareStep.Saved.PRINT_B),
                button(visit, "button.in.try", other, row, PrepareStep.Saved.TRY))));
        buttons.add(List.of(button(visit, "button.rename", row, PrepareStep.Saved.RENAME), button(visit, "button.delete", row, PrepareStep.Saved.DELETE)));
        return buttons;
    }

    private Button button(Visit visit, String key, long row, int choice) {
        return PrepareEditor.button(pages.say(visit.language(), key), row, choice);
    }

    private Button button(Visit visit, String key, Language other, long row, int choice) {
        String label = pages.say(visit.language(), key, Map.of("language", pages.say(other, "code")));
        return PrepareEditor.button(label, row, PrepareStep.Saved.in(other, choice));
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
    Reply print(Visit visit, Sets.Stored stored, Language wish, boolean variantB) {
        QuizSet set = SetCodec.set(stored.content());
        Language language = SetPlay.language(set, wish);
        String variant = pages.say(language, variantB ? "variant.b" : "variant.a");
        String title = set.title(language) + ". " + variant;
        List<Sheet> sheets = Sheet.of(variantB ? set.variantB() : set, language, pages.say(language, "own"));
        byte[] page = new PrintedTest(language).write(title, sheets).getBytes(StandardCharsets.UTF_8);
        String name = "dauys-" + stored.codes().play() + (variantB ? "-b-" : "-a-") + language.code() + ".html";
        return Reply.File.of(visit.chat(), name, page, title);
    }

    /** Asks once before the links that pupils hold go dead. */
    Reply sure(Visit visit, Dialogue.Press press, Sets.Stored stored) {
        QuizSet set = SetCodec.set(stored.content());
        Text text = Text.of(pages.say(visit.language(), "sure", Map.of("title", set.title(visit.language()), "count", set.questions().size())));
        return new Reply.Edit(visit.chat(), press.message(), text, List.of(List.of(
                button(visit, "button.sure", press.row(), PrepareStep.Saved.SURE), button(visit, "button.keep", press.row(), PrepareStep.Saved.BACK))));
    }

    Reply delete(Visit visit, Dialogue.Press press, Sets.Stored stored) {
        desk.sets().delete(stored.id(), visit.at());
        return new Reply.Edit(visit.chat(), press.message(), pages.words(visit.language(), "deleted"), List.of());
    }
}
