package kz.dauys.bot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Texts;
import kz.dauys.quiz.Kept;
import kz.dauys.quiz.QuizSet;

/** How the messages of the preparation read. */
final class PreparePages {
    /** As many questions as fit on a screen or two, and surely into one message. */
    private static final int MOST = 5;

    private static final int LENGTH = 3000;
    private static final int SOURCES = 3;

    private final Texts texts = new Texts(PreparePages.class, "prepare");

    String say(Language language, String key) {
        return texts.say(language, key);
    }

    String say(Language language, String key, Map<String, Object> places) {
        return texts.say(language, key, places);
    }

    Text words(Language language, String key) {
        return Text.of(say(language, key));
    }

    /** The places where pages begin, and the end. */
    List<Integer> cuts(QuizSet set, Language language) {
        List<Integer> cuts = new ArrayList<>(List.of(0));
        int length = 0;
        for (int place = 0; place < set.questions().size(); place++) {
            int next = question(set.questions().get(place), place, language).plain().length();
            if (place - cuts.getLast() == MOST || (length + next > LENGTH && place > cuts.getLast())) {
                cuts.add(place);
                length = 0;
            }
            length += next;
        }
        cuts.add(set.questions().size());
        return cuts;
    }

    /** The questions from one place to before another, with keys and sources. */
    Text page(QuizSet set, int from, int to, Language language) {
        Text.Builder page = new Text.Builder().bold(set.title(language)).line().italic(summary(set, language));
        if (set.questions().isEmpty()) {
            page.line().line().plain(say(language, "none"));
        }
        IntStream.range(from, to).forEach(place -> page.line().line().add(question(set.questions().get(place), place, language)));
        return page.build();
    }

    /** How many questions there are, and in which languages all of them can be asked. */
    String summary(QuizSet set, Language language) {
        String count = say(language, "count", Map.of("count", set.questions().size()));
        return set.languages().isEmpty() ? count : count + " · " + languages(set.languages(), language);
    }

    private String languages(Collection<Language> languages, Language language) {
        return languages.stream().sorted().map(each -> say(language, "in." + each.code())).collect(Collectors.joining(", "));
    }

    /** One question with everything that is known about it. */
    Text one(Kept question, int place, Language language) {
        String explanation = question.in(language).explanation();
        Text.Builder page = new Text.Builder().add(question(question, place, language));
        return explanation.isEmpty() ? page.build() : page.line().line().plain(explanation).build();
    }

    /** The question with its options, the right one marked, and its sources. */
    private Text question(Kept question, int place, Language language) {
        Kept.Words words = question.in(language);
        Text.Builder page = new Text.Builder().bold((place + 1) + ". " + words.stem());
        for (int i = 0; i < words.options().size(); i++) {
            page.line().plain((question.answers().contains(i) ? "✅ " : "▫️ ") + words.options().get(i));
        }
        if (question.answers().size() > 1) {
            page.line().plain(say(language, "several"));
        }
        return page.line().italic(source(question, language)).build();
    }

    private String source(Kept question, Language language) {
        List<String> titles = question.in(language).sources().stream().limit(SOURCES).toList();
        return question.own() ? say(language, "own") : say(language, "source", Map.of("titles", String.join("; ", titles), "count", titles.size()));
    }

    /** The first of the questions that a teacher sent. */
    Text offer(List<Kept> questions, Language language) {
        Language first = questions.getFirst().languages().iterator().next();
        Text.Builder page = new Text.Builder().bold(say(language, "offer", Map.of("count", questions.size())));
        page.line().plain(say(language, "offer.language", Map.of("language", say(language, "in." + first.code()))));
        int shown = 0;
        int length = 0;
        while (shown < questions.size() && shown < MOST && length < LENGTH) {
            Text next = question(questions.get(shown), shown, language);
            page.line().line().add(next);
            length += next.plain().length();
            shown++;
        }
        int left = questions.size() - shown;
        return left == 0 ? page.build() : page.line().line().plain(say(language, "offer.more", Map.of("count", left))).build();
    }

    /** Why the set cannot be asked in some languages: which questions lack them. */
    Text.Builder gaps(Text.Builder page, QuizSet set, Language language) {
        Set<Language> complete = set.languages();
        for (Language missing : Language.values()) {
            if (!complete.contains(missing)) {
                String places = IntStream.range(0, set.questions().size())
                        .filter(i -> !set.questions().get(i).languages().contains(missing))
                        .mapToObj(i -> String.valueOf(i + 1))
                        .limit(MOST)
                        .collect(Collectors.joining(", "));
                page.line().plain(say(language, "gap", Map.of("language", say(language, "in." + missing.code()), "places", places)));
            }
        }
        return page;
    }
}
