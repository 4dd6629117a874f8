package kz.dauys.bot;

import java.util.ArrayList;
import java.util.List;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Texts;

/** What stands under a question once its key is told: why that is the key, and that it is wrong. */
final class KeyButtons {
    private final Prompts prompts;
    private final Flags flags;
    private final Texts texts = new Texts(KeyButtons.class, "question");

    KeyButtons(Prompts prompts) {
        this.prompts = prompts;
        flags = new Flags(prompts);
    }

    /** A row each. Of a teacher's own question, and of one that the bot no longer asks, there is nothing to tell. */
    List<List<Button>> under(String question, Language language, Visit visit) {
        List<List<Button>> rows = new ArrayList<>();
        visit.mind().bank().item(question).ifPresent(item -> {
            long row = prompts.open(QuestionDialogue.PREFIX, visit.chat(), visit.person(), item.id(), visit.at());
            rows.add(List.of(Button.of(texts.say(language, "why"), QuestionDialogue.PREFIX, row, QuestionDialogue.WHY)));
        });
        rows.add(List.of(flags.button(question, language, visit.chat(), visit.person(), visit.at())));
        return rows;
    }
}
