package kz.dauys.quiz;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Localized;
import kz.dauys.knowledge.Texts;
import kz.dauys.knowledge.Value;
import kz.dauys.knowledge.Wording;

/** Claims side by side in as few words as it goes: what they have in common is said once, and each value bears what sets it apart. */
final class Facts {
    private final Speech speech;
    private final Texts texts = new Texts(Facts.class, "quiz");

    Facts(Speech speech) {
        this.speech = speech;
    }

    /** The claims that the options of an item speak of one by one; empty where they speak of one claim together. */
    static List<Claim> compared(Stream<Option> options) {
        return options.flatMap(option -> switch (option.meaning()) {
                    case Option.Statement.Beyond(Claim claim, var ignored, boolean above) -> Stream.of(claim);
                    case Option.Statement.Has(Claim claim, Value ignored, boolean has) -> Stream.of(claim);
                    default -> Stream.empty();
                })
                .toList();
    }

    /** @param value what is held right of each claim */
    String of(List<Claim> claims, Function<Claim, Value> value, Language language) {
        if (claims.stream().anyMatch(Rulings::isOne)) {
            return claims.stream().map(claim -> rule(claim, language)).distinct().collect(Collectors.joining("; ")) + ".";
        }
        boolean votes = several(claims, Claim::election);
        boolean subjects = several(claims, Claim::subject);
        String list = claims.stream()
                .map(claim -> mark(claim, votes, subjects, language) + ": " + value(claim, value, language))
                .distinct()
                .collect(Collectors.joining("; "));
        String common = Stream.of(
                        Optional.of(claims.getFirst()).filter(claim -> votes && !subjects && !claim.subject().equals(Claim.WHOLE)).map(claim -> speech.head(claim).in(language)),
                        Optional.of(claims.getFirst()).filter(claim -> !several(claims, Claim::measure)).map(claim -> small(speech.measure(claim).in(language))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return Wording.capitalised(common.isEmpty() ? list : common + " – " + list) + ".";
    }

    /** Where sources differ and none is asked for alone, what all of them say. */
    private String value(Claim claim, Function<Claim, Value> value, Language language) {
        return Asked.settled(claim) || !value.apply(claim).equals(claim.value())
                ? speech.value(claim, value.apply(claim), language)
                : claim.readings().stream().map(reading -> speech.value(claim, reading.value(), language)).distinct().collect(Collectors.joining(" / "));
    }

    private static String small(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static boolean several(List<Claim> claims, Function<Claim, String> part) {
        return claims.stream().map(part).distinct().count() > 1;
    }

    private String mark(Claim claim, boolean votes, boolean subjects, Language language) {
        if (!votes) {
            return speech.head(claim).in(language);
        }
        return subjects && !claim.subject().equals(Claim.WHOLE)
                ? speech.head(claim).in(language) + " (" + speech.vote(claim, language) + ")"
                : speech.vote(claim, language);
    }

    /** What a rule said from time to time. */
    Localized history(List<Claim> wordings) {
        return Speech.each(language -> Wording.capitalised(speech.rule(wordings.getFirst()).in(language))
                + wordings.stream()
                        .map(claim -> period(claim, language) + " – " + speech.valued(claim).in(language))
                        .collect(Collectors.joining(";", ":", "."))
                        .replace(": (", " ("));
    }

    private String rule(Claim claim, Language language) {
        return Wording.capitalised(speech.rule(claim).in(language)) + period(claim, language) + ": " + speech.valued(claim).in(language);
    }

    /** In which years a wording of a rule was in force. */
    private String period(Claim claim, Language language) {
        return speech.validity(claim).map(validity -> {
            String from = validity.from().map(day -> String.valueOf(day.getYear())).orElse("");
            String to = validity.to().map(day -> String.valueOf(day.getYear())).orElse("");
            String key = from.isEmpty() ? (to.isEmpty() ? "" : "period.until") : to.isEmpty() ? "period.since" : "period.both";
            return key.isEmpty() ? "" : " (" + texts.say(language, key, Map.of("from", from, "to", to)) + ")";
        }).orElse("");
    }
}
