package kz.dauys.bot;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.dauys.export.Imported;
import kz.dauys.export.Mistake;
import kz.dauys.export.Sheet;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.LanguageRule;
import kz.dauys.quiz.Kept;

/** Turns what a teacher sent into questions of a set, all in one language, or tells what is wrong. */
sealed interface OwnQuestions {
    /**
     * All in one language.
     *
     * @param timed whether the file gives times, which a set does not keep
     * @param foreign the rows of questions that seem to be in another language
     */
    record Understood(List<Kept> questions, boolean timed, List<Integer> foreign) implements OwnQuestions {
        public Understood {
            questions = List.copyOf(questions);
            foreign = List.copyOf(foreign);
        }

        Understood(List<Kept> questions) {
            this(questions, false, List.of());
        }
    }

    record Wrong(List<Mistake> mistakes) implements OwnQuestions {}

    /**
     * What the file holds.
     *
     * @param wish the language that is taken where the words do not tell theirs
     */
    static OwnQuestions of(Imported imported, Language wish) {
        return switch (imported) {
            case Imported.Broken broken -> new Wrong(broken.mistakes());
            case Imported.Whole whole -> of(whole, wish);
        };
    }

    private static OwnQuestions of(Imported.Whole whole, Language wish) {
        Language language = language(whole.sheets().stream().map(Sheet::stem).toList(), wish);
        List<Integer> foreign = whole.questions().stream()
                .filter(each -> LanguageRule.of(each.sheet().stem()).filter(other -> other != language).isPresent())
                .map(Imported.Located::row)
                .toList();
        return new Understood(whole.sheets().stream().map(sheet -> kept(sheet, language)).toList(), whole.timed(), foreign);
    }

    private static Kept kept(Sheet sheet, Language language) {
        return kept(sheet.stem(), sheet.options(), sheet.answers(), sheet.explanation(), language);
    }

    /** A question with an id that the same words have always. */
    static Kept kept(String stem, List<String> options, List<Integer> answers, String explanation, Language language) {
        UUID id = UUID.nameUUIDFromBytes((stem + options).getBytes(StandardCharsets.UTF_8));
        return Kept.own(Kept.OWN + id, language, new Kept.Words(stem, options, explanation, List.of()), answers);
    }

    /** The language of most of the stems; among equals the one that the teacher speaks. */
    static Language language(List<String> stems, Language wish) {
        Map<Language, Long> votes = stems.stream()
                .flatMap(stem -> LanguageRule.of(stem).stream())
                .collect(Collectors.groupingBy(each -> each, Collectors.counting()));
        return votes.entrySet().stream()
                .max(Comparator.<Map.Entry<Language, Long>>comparingLong(Map.Entry::getValue).thenComparing(vote -> vote.getKey() == wish))
                .map(Map.Entry::getKey).orElse(wish);
    }

    /** The mistakes as the teacher reads them, as many as fit. */
    static List<String> lines(List<Mistake> mistakes, Language language, int length) {
        List<String> lines = new ArrayList<>();
        int used = 0;
        for (Mistake mistake : mistakes) {
            String line = mistake.in(language);
            used += line.length();
            if (used > length) {
                break;
            }
            lines.add(line);
        }
        return lines;
    }
}
