package kz.dauys.bot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.dauys.quiz.SetCodec;
import kz.dauys.quiz.Sets;

/** Other titles for saved sets: pupils read "First steps" ten times a year. */
final class PrepareNames {
    private static final int LONGEST = 60;

    private final PrepareDesk desk;
    private final PreparePages pages;
    private final PrepareShelf shelf;

    PrepareNames(PrepareDesk desk, PreparePages pages, PrepareShelf shelf) {
        this.desk = desk;
        this.pages = pages;
        this.shelf = shelf;
    }

    /** Waits for the title. */
    Reply ask(Visit visit, Sets.Stored stored) {
        long row = desk.ask(visit, new PrepareStep.Name(stored.id()));
        Text text = Text.of(pages.say(visit.language(), "rename", Map.of("title", SetCodec.set(stored.content()).title(visit.language()))));
        return new Reply.Send(visit.chat(), text, List.of(List.of(PrepareEditor.button(pages.say(visit.language(), "button.leave"), row, 0))));
    }

    /** What a person wrote, if it can be the title that is awaited. A question to the bot is none. */
    Optional<List<Reply>> said(Visit visit, String text) {
        return desk.awaited(visit)
                .filter(awaited -> awaited.step() instanceof PrepareStep.Name && !text.endsWith("?") && text.lines().count() == 1)
                .flatMap(awaited -> named(visit, awaited, text.replaceAll("[\\s\\p{Cntrl}]+", " ")));
    }

    private Optional<List<Reply>> named(Visit visit, PrepareDesk.Awaited awaited, String title) {
        if (title.length() > LONGEST) {
            return Optional.of(List.of(new Reply.Send(visit.chat(), Text.of(pages.say(visit.language(), "rename.long", Map.of("most", LONGEST))), List.of())));
        }
        return Optional.of(awaited.step())
                .filter(PrepareStep.Name.class::isInstance)
                .flatMap(step -> desk.own(visit, ((PrepareStep.Name) step).set()))
                .map(stored -> List.of(renamed(visit, awaited.row(), stored, title)));
    }

    private Reply renamed(Visit visit, long row, Sets.Stored stored, String title) {
        desk.prompts().close(row, visit.at());
        desk.sets().rename(stored.id(), SetCodec.write(SetCodec.set(stored.content()).titled(title, visit.language())));
        return shelf.show(visit, desk.sets().find(stored.id()).orElse(stored));
    }
}
