package kz.dauys.bot;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Texts;
import kz.dauys.quiz.NamedQuiz;
import kz.dauys.quiz.Run;

/** How the messages of a quiz read. */
final class QuizPages {
    /** A longer option does not fit a button on a phone: it stands in the text, and the button holds its letter. */
    private static final int BUTTON = 30;
    /** Telegram takes messages of 4,096 characters; the rest of the result needs some of them. */
    private static final int REVIEW = 3000;
    private static final int SOURCES = 4;

    private final Texts texts = new Texts(QuizPages.class, "quiz");

    String say(Language language, String key) {
        return texts.say(language, key);
    }

    String say(Language language, String key, Map<String, Object> arguments) {
        return texts.say(language, key, arguments);
    }

    /** The button of a quiz in the menu: its title and how many questions it has. */
    String item(NamedQuiz quiz, Language language) {
        return texts.say(language, "item", Map.of("title", quiz.title().in(language), "count", quiz.questions()));
    }

    /** What there is to choose from. */
    Text menu(String key, List<NamedQuiz> quizzes, Language language) {
        Text.Builder page = new Text.Builder().plain(say(language, key)).line();
        quizzes.forEach(quiz -> page.line().bold(quiz.title().in(language)).line().plain(quiz.description().in(language)));
        return page.build();
    }

    /** How many questions there are, and how many of them are new to the person. */
    Text length(NamedQuiz quiz, int pool, int fresh, Language language) {
        Text.Builder page = new Text.Builder().bold(quiz.title().in(language)).line().plain(quiz.description().in(language)).line().line();
        return page.plain(say(language, "length", Map.of("pool", pool, "fresh", fresh))).build();
    }

    /** A quiz that was left in the middle. */
    Text resume(Run run, Language language) {
        return Text.of(say(
                language,
                "resume",
                Map.of("title", run.title(), "number", run.position() + 1, "count", run.questions().size())));
    }

    /** The open question, with lettered options where they are too long for buttons. */
    Text question(Run run) {
        Run.Shown shown = run.questions().get(run.position());
        Text.Builder page = head(run, run.position(), shown);
        if (!fitButtons(shown)) {
            page.line();
            IntStream.range(0, shown.options().size())
                    .forEach(i -> page.line().bold(letter(i) + ")").plain(" " + shown.options().get(i)));
        }
        return shown.several() ? page.line().line().italic(say(run.language(), "several")).build() : page.build();
    }

    /** The labels of the buttons under a question with several right options, of which some are marked. */
    List<String> labels(Run.Shown shown, int marks) {
        List<String> plain = labels(shown);
        return IntStream.range(0, plain.size()).mapToObj(i -> ((marks >> i & 1) == 1 ? "☑️ " : "▫️ ") + plain.get(i)).toList();
    }

    /** The labels of the buttons under a question. */
    List<String> labels(Run.Shown shown) {
        return fitButtons(shown)
                ? shown.options()
                : IntStream.range(0, shown.options().size()).mapToObj(QuizPages::letter).toList();
    }

    static boolean fitButtons(Run.Shown shown) {
        return shown.options().stream().allMatch(option -> option.length() <= BUTTON);
    }

    private static String letter(int place) {
        return String.valueOf((char) ('A' + place));
    }

    /** The last answer: what was chosen, what is right, why, and who says so. */
    Text verdict(Run run) {
        int place = run.position() - 1;
        Run.Shown shown = run.questions().get(place);
        int choice = run.choices().get(place);
        boolean right = shown.right(choice);
        Language language = run.language();
        Text.Builder page = head(run, place, shown).line().line();
        page.bold(say(language, right ? "right" : choice == Run.NOT_SURE ? "open" : "wrong")).line();
        if (choice != Run.NOT_SURE) {
            page.plain(say(language, "yours", Map.of("option", shown.chosen(choice)))).line();
        }
        if (!right) {
            page.plain(say(language, shown.several() ? "keys" : "key", Map.of("option", shown.words(shown.answers())))).line();
        }
        String explanation = shown.explanation().isBlank() ? "" : shown.explanation() + "\n";
        return page.line().plain(explanation).italic(sources(shown, language)).build();
    }

    private Text.Builder head(Run run, int place, Run.Shown shown) {
        String progress = say(
                run.language(), "progress", Map.of("number", place + 1, "count", run.questions().size(), "right", run.right()));
        return new Text.Builder().italic(progress + " · " + run.title()).line().line().bold(shown.stem());
    }

    private String sources(Run.Shown shown, Language language) {
        List<String> titles = shown.sources().stream().limit(SOURCES).toList();
        if (titles.isEmpty()) {
            return say(language, "own");
        }
        return say(language, "source", Map.of("titles", String.join("; ", titles), "count", titles.size()));
    }

    /** The end: how many were right, and the facts behind those that were not. */
    Text result(Run run) {
        Language language = run.language();
        Text.Builder page = new Text.Builder().bold(say(language, "result.title", Map.of("title", run.title()))).line();
        page.plain(say(language, "result", Map.of("right", run.right(), "count", run.questions().size(), "percent", run.percent())));
        if (run.unsure() > 0) {
            page.line().plain(say(language, "result.unsure", Map.of("count", run.unsure())));
        }
        if (run.missed().isEmpty()) {
            return page.line().plain(say(language, "result.all")).build();
        }
        page.line().line().bold(say(language, "review"));
        review(run).forEach(line -> page.line().plain("• " + line));
        int left = run.missed().size() - review(run).size();
        return left == 0 ? page.build() : page.line().plain(say(language, "review.more", Map.of("count", left))).build();
    }

    /** A teacher's own question may have no explanation; then its key is what there is to learn. */
    private static String fact(Run.Shown shown) {
        return shown.explanation().isBlank() ? shown.stem() + " – " + shown.words(shown.answers()) : shown.explanation();
    }

    /** As many of the missed facts as fit. */
    private static List<String> review(Run run) {
        List<String> lines = run.missed().stream().map(QuizPages::fact).toList();
        int fit = 0;
        int length = 0;
        while (fit < lines.size() && length + lines.get(fit).length() <= REVIEW) {
            length += lines.get(fit).length();
            fit++;
        }
        return lines.subList(0, fit);
    }
}
