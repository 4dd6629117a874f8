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
import kz.dauys.export.QuestionFile;
import kz.dauys.export.Sheet;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.LanguageRule;
import kz.dauys.quiz.Kept;

/** Turns what a teacher sent into questions of a set, all in one language, or tells what is wrong. */
sealed interface OwnQuestions {
    record Understood(List<Kept> questions) implements OwnQuestions {}

    record Wrong(List<Mistake> mistakes) implements OwnQuestions {}

    /**
     * What the file holds.
     *
     * @param wish the language that is taken where the words do not tell theirs
     */
    static OwnQuestions read(String name, byte[] bytes, Language wish) {
        return switch (QuestionFile.read(name, bytes, wish)) {
            case Imported.Broken broken -> new Wrong(broken.mistakes());
            case Imported.Whole whole -> of(whole, wish);
        };
    }

    private static OwnQuestions of(Imported.Whole whole, Language wish) {
        Language language = language(whole.sheets().stream().map(Sheet::stem).toList(), wish);
        return new Understood(whole.sheets().stream().map(sheet -> kept(sheet, language)).toList());
    }

    private static Kept kept(Sheet sheet, Language language) {
        return kept(sheet.stem(), sheet.options(), sheet.answers(), sheet.explanation(), language);
    }

    /** A question with an id that the same words have always. */
    static Kept kept(String stem, List<String> options, List<Integer> answers, String explanation, Language language) {
        UUID id = UUID.nameUUIDFromBytes((stem + options).getBytes(StandardCharsets.UTF_8));
        return Kept.own("own-" + id, language, new Kept.Words(stem, options, explanation, List.of()), answers);
    }

    /** The language of most of the stems. */
    static Language language(List<String> stems, Language wish) {
        Map<Language, Long> votes = stems.stream()
                .flatMap(stem -> LanguageRule.of(stem).stream())
                .collect(Collectors.groupingBy(each -> each, Collectors.counting()));
        return votes.entrySet().stream().max(Comparator.comparingLong(Map.Entry::getValue)).map(Map.Entry::getKey).orElse(wish);
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
