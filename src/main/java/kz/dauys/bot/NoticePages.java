package kz.dauys.bot;

import java.util.List;
import java.util.Map;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Texts;
import kz.dauys.quiz.Change;
import kz.dauys.quiz.Kept;
import kz.dauys.quiz.QuizSet;

/** How the owner of a set reads that the facts under it have changed. */
final class NoticePages {
    /** The page of the set tells of more. */
    private static final int CHANGES = 5;

    private final Texts texts = new Texts(NoticePages.class, "notice");

    /** Which questions, what the set says, and what is now so. */
    Text notice(QuizSet set, List<Change> changes, Language language) {
        Text.Builder page = new Text.Builder().bold("📁 " + set.title(language)).line().plain(texts.say(language, "changed"));
        changes.stream().limit(CHANGES).forEach(change -> change(page, set.questions().get(change.place()), change, language));
        int left = changes.size() - CHANGES;
        return left <= 0 ? page.build() : page.line().line().plain(texts.say(language, "more", Map.of("count", left))).build();
    }

    private void change(Text.Builder page, Kept question, Change change, Language language) {
        Kept.Words words = question.in(language);
        page.line().line().italic((change.place() + 1) + ". " + words.stem());
        page.line().plain(texts.say(language, "was", Map.of("was", words.options().get(question.answer()))));
        page.line().plain(change.now().map(now -> texts.say(language, "now", Map.of("now", now))).orElseGet(() -> texts.say(language, "gone")));
    }

    Button open(long row, Language language) {
        return PrepareEditor.button(texts.say(language, "open"), row, PrepareStep.Saved.SHOW);
    }
}
