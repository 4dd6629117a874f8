package kz.dauys.answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Localized;
import kz.dauys.knowledge.Norm;
import kz.dauys.knowledge.Value;

/**
 * Whether somebody of a stated age may vote or stand: "I am 17, may I vote?" It is put as the question from what age that is allowed, and the
 * rule that answers decides.
 *
 * @param question from what age it is allowed, in the language of the one who asks
 */
record AgeChecked(BigDecimal age, String question) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern AGE = Pattern.compile(
            "(?<![\\d.,])(\\d{2})[- ]?(?:year[- ]?olds?|years? old|y/?o|летн\\p{L}+|лет|года?|жас\\p{L}*)(?!\\p{L})"
                    + "|(?<!\\p{L})(?:i am|i'm|i'?m only|aged|she is|he is|was|is|turned|мне|ему|ей|сыну|дочке|дочери|внуку|внучке|маған|оған|ұлым|қызым) (?:only |just |всего |только |уже |еще |ещё |әлі )?(\\d{2})(?= ?(?:when|and|,|\\.|\\?|;|$|now|когда|и |ғана|де))",
            FLAGS);

    private static final Pattern MAY = Pattern.compile(
            "(?<!\\p{L})(?:can|could|may|might|allowed|entitled|eligible|old enough|too young|able to|have the right|могу|можно|может|могла?|могут|имею|имеет|имел\\p{L}*|вправе|хватит|хватает|достаточно|разрешат|пустят|аламын|ала ма|алады ма|алар ма|алатын|бола ма|болады ма|жете ме|жеткілікті|құқығ\\p{L}*)(?!\\p{L})", FLAGS);

    private static final Pattern STANDS = Pattern.compile(
            "(?<!\\p{L})(?:stand|stood|run|ran|be elected|become|be a|be president|elected|candidate|баллотир\\p{L}*|избра\\p{L}*|избира\\p{L}*ся|стать|станов\\p{L}*|выдвин\\p{L}*|быть|кандидат\\p{L}*|сайлан\\p{L}*|түс\\p{L}*|болу|бола ала)(?!\\p{L})", FLAGS);

    private static final Pattern VOTES = Pattern.compile("(?<!\\p{L})(?:votes?|voting|voted|cast a ballot|голосовать|проголосовать|голосую|дауыс бер\\p{L}*|сайлауға қатыс\\p{L}*)(?!\\p{L})", FLAGS);

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)");

    private static final List<Map.Entry<Pattern, Localized>> OFFICES = List.of(
            office("maz?h?[ia]lis|majilis|мажилис|мәжіліс|lower house|нижн\\p{L}+ палат", "a deputy of the Mazhilis", "депутатом Мажилиса", "Мәжіліс депутаты"),
            office("senat|сенат", "a senator", "сенатором", "Сенатор"),
            office("maslikhat|маслихат|мәслихат", "a deputy of a maslikhat", "депутатом маслихата", "Мәслихат депутаты"),
            office("kurultai|qurultai|курулта|құрылтай", "a deputy of the Kurultai", "депутатом Курултая", "Құрылтай депутаты"),
            office("president|президент", "President", "Президентом", "Президент"));

    private static Map.Entry<Pattern, Localized> office(String name, String en, String ru, String kk) {
        return Map.entry(Pattern.compile(name, FLAGS), new Localized(kk, ru, en));
    }

    /** Whether anything is asked to be allowed at all. */
    static boolean asks(String question) {
        return MAY.matcher(question).find();
    }

    static Optional<AgeChecked> of(String question, Language language) {
        Matcher age = AGE.matcher(question);
        if (!age.find() || !asks(question)) {
            return Optional.empty();
        }
        BigDecimal years = new BigDecimal(age.group(1) == null ? age.group(2) : age.group(1));
        boolean stands = STANDS.matcher(question).find();
        Optional<Localized> office = OFFICES.stream().filter(each -> each.getKey().matcher(question).find()).map(Map.Entry::getValue).findFirst();
        if (!stands && VOTES.matcher(question).find()) {
            return Optional.of(new AgeChecked(years, switch (language) {
                case KK -> "Неше жастан дауыс беруге болады?";
                case RU -> "С какого возраста можно голосовать?";
                case EN -> "From what age can one vote?";
            }));
        }
        Matcher year = YEAR.matcher(question);
        Optional<String> then = year.find() ? Optional.of(year.group(1)) : Optional.empty();
        return office.filter(each -> stands).map(each -> new AgeChecked(years, ofOffice(each.in(language), then, language)));
    }

    private static String ofOffice(String office, Optional<String> year, Language language) {
        return switch (language) {
            case KK -> year.map(each -> each + " жылы ").orElse("") + office + " болу үшін кемінде неше жаста болу керек?";
            case RU -> "С какого возраста можно стать " + office + year.map(each -> " в " + each + " году").orElse("") + "?";
            case EN -> "From what age can one be " + office + year.map(each -> " in " + each).orElse("") + "?";
        };
    }

    /** Yes or no with the rule; the rule alone where it states no number. */
    Answer judged(Answer.Ruling ruling) {
        return ruling.norms().stream().limit(1)
                .map(Norm::value)
                .flatMap(Optional::stream)
                .flatMap(value -> value instanceof Value.Figure least ? Optional.of(least.number()).stream() : Optional.<BigDecimal>empty().stream())
                .findFirst()
                .<Answer>map(least -> new Answer.Verdict(age.compareTo(least) >= 0, ruling))
                .orElse(ruling);
    }
}
