package kz.dauys.bot;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.dauys.answer.Answered;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Wording;

/** Finds the passage to read on in: the one that answered, else the nearest that tells what the claims say. */
final class Extracts {
    private final Knowledge knowledge;
    private final Wording wording;

    Extracts(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.wording = new Wording(knowledge.glossary());
    }

    Optional<Extract> of(Answered answered, Grounds grounds) {
        return grounds.found().map(Extract::of).or(() -> grounds.claims().stream()
                .limit(1)
                .flatMap(claim -> answered.nearest().stream().map(Extract::of).filter(extract -> tells(extract, claim)))
                .findFirst());
    }

    /** A passage that is only near may be about another vote: it must name the year and hold the value. */
    private boolean tells(Extract extract, Claim claim) {
        String words = plain(extract.words());
        int year = knowledge.glossary().get(Entry.Election.class, claim.election()).year();
        return holds(words, Integer.toString(year))
                && Arrays.stream(Language.values())
                        .map(language -> wording.bare(claim.value(), wording.measure(claim).unit(), language))
                        .anyMatch(value -> holds(words, plain(value)));
    }

    private static boolean holds(String words, String value) {
        List<String> around = List.of("(?<![\\d.])", "(?!\\.?\\d)");
        return Pattern.compile(around.getFirst() + Pattern.quote(value) + around.getLast()).matcher(words).find();
    }

    /** Numbers as every language writes them: 5 174 987 as 5174987, 68,41 as 68.41. */
    private static String plain(String text) {
        return text.replaceAll("(?<=\\d)[\\s\u00a0\u202f,](?=\\d{3}(?!\\d))", "").replaceAll("(?<=\\d),(?=\\d)", ".");
    }
}
