package kz.dauys.bot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
    private static final int PLACES = 10;

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

    /** The questions from one place to before another, with keys and sources; the rest in the reader's own language. */
    Text page(QuizSet set, int from, int to, Language shown, Language language) {
        Text.Builder page = gaps(new Text.Builder().bold(set.title(language)).line().italic(summary(set, language)), set, language);
        if (set.questions().isEmpty()) {
            page.line().line().plain(say(language, "none"));
        }
        IntStream.range(from, to).forEach(place -> page.line().line().add(question(set.questions().get(place), place, shown)));
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
    Text one(Kept question, int place, Language shown, Language language) {
        String explanation = question.in(shown).explanation();
        Text.Builder page = new Text.Builder().add(question(question, place, shown));
        if (question.own()) {
            page.line().line().plain(say(language, "own.change"));
        }
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

    /**
     * The first of the questions that a teacher sent.
     *
     * @param gathered whether they are polls that came one by one: then the latest, since the others were shown
     */
    Text offer(OwnQuestions.Understood understood, boolean gathered, Language language) {
        List<Kept> questions = understood.questions();
        Text.Builder page = new Text.Builder().bold(say(language, "offer", Map.of("count", questions.size())));
        String languages = languages(questions.stream().flatMap(each -> each.languages().stream()).collect(Collectors.toSet()), language);
        page.line().plain(say(language, "offer.language", Map.of("language", languages)));
        if (!understood.foreign().isEmpty()) {
            String rows = understood.foreign().stream().limit(MOST).map(String::valueOf).collect(Collectors.joining(", "));
            page.line().plain(say(language, "offer.foreign", Map.of(
                    "rows", rows + (understood.foreign().size() > MOST ? ", …" : ""), "count", understood.foreign().size())));
        }
        if (understood.timed()) {
            page.line().plain(say(language, "offer.timed"));
        }
        if (gathered) {
            int last = questions.size() - 1;
            page.line().line().add(question(questions.get(last), last, language));
            return last == 0 ? page.build() : page.line().line().plain(say(language, "offer.before", Map.of("count", last))).build();
        }
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

    /** What the questions would do to the set that is open, as far as one would not expect it. */
    void consequences(Text.Builder page, QuizSet open, List<Kept> questions, Language language) {
        QuizSet.Taken taken = open.taking(questions);
        if (!taken.corrected().isEmpty()) {
            Map<String, Object> corrected = new HashMap<>(placed(taken.corrected()));
            corrected.put("title", open.title(language));
            page.line().line().plain(say(language, "offer.corrects", corrected));
        }
        Set<Language> left = taken.set().languages();
        if (!open.questions().isEmpty() && left.size() < open.languages().size()) {
            String key = left.isEmpty() ? "offer.mixes" : "offer.narrows";
            page.line().line().plain(say(
                    language, key, Map.of("title", open.title(language), "languages", languages(left, language), "count", questions.size())));
        }
    }

    /** What has become of questions that were sent. */
    Text taken(QuizSet.Taken taken, Language language) {
        List<String> lines = new ArrayList<>();
        if (taken.added() > 0) {
            lines.add(say(language, "taken.added", Map.of("count", taken.added())));
        }
        if (!taken.corrected().isEmpty()) {
            lines.add(say(language, "taken.corrected", placed(taken.corrected())));
        }
        if (!taken.known().isEmpty()) {
            lines.add(say(language, "taken.known", placed(taken.known())));
        }
        return Text.of(String.join("\n", lines));
    }

    private static Map<String, Object> placed(List<Integer> places) {
        return Map.of("count", places.size(), "places", places(places));
    }

    /** The numbers of questions, as many as one reads. */
    private static String places(List<Integer> places) {
        String first = places.stream().limit(PLACES).map(place -> String.valueOf(place + 1)).collect(Collectors.joining(", "));
        return places.size() > PLACES ? first + " …" : first;
    }

    /** Why the set cannot be asked in some languages: which questions lack them. */
    Text.Builder gaps(Text.Builder page, QuizSet set, Language language) {
        Set<Language> complete = set.languages();
        for (Language missing : Language.values()) {
            if (!complete.contains(missing)) {
                List<Integer> lacking = IntStream.range(0, set.questions().size())
                        .filter(i -> !set.questions().get(i).languages().contains(missing))
                        .boxed()
                        .toList();
                String name = say(language, "in." + missing.code());
                page.line().plain(lacking.size() == set.questions().size()
                        ? say(language, "gap.all", Map.of("language", name))
                        : say(language, "gap", Map.of("language", name, "places", places(lacking), "count", lacking.size())));
            }
        }
        if (complete.isEmpty()) {
            page.line().plain(say(language, "mixed"));
        }
        return page;
    }
}
