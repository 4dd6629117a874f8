package kz.dauys.knowledge;

import com.ibm.icu.text.PluralRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes values and claims as people of a language write them. Fillers are never inflected: numbers carry their noun in the right plural,
 * names stand in the nominative, and the sentences of the glossary are built for that.
 */
public final class Wording {
    private static final String NO_BREAK_SPACE = "\u00A0";
    private static final Pattern AT_VOTE = Pattern.compile("\\{election\\} кезінде(?!\\p{L})");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(\\d{3})+$)");

    private final Glossary glossary;

    public Wording(Glossary glossary) {
        this.glossary = glossary;
    }

    /** The claim with {@code value} as a sentence: "Otan won 42 seats in the 2004 Mazhilis election." */
    public String sentence(Claim claim, Value value, Language language) {
        Entry.Measure measure = measure(claim);
        return capitalised(atVote(pattern(measure, claim.subject()).in(language), election(claim.election(), language))
                .replace("{election}", election(claim.election(), language))
                .replace("{subject}", subject(claim, language))
                .replace("{value}", value(value, measure.unit(), language)));
    }

    /** «{election} кезінде» of a vote whose name ends in a word that Kazakh puts into the locative: «2007 жылғы Мәжіліс сайлауында». */
    private static String atVote(String pattern, String election) {
        String locative = election.endsWith("сайлауы") || election.endsWith("референдумы") ? election + "нда" : election.endsWith("референдум") ? election + "да" : election + " кезінде";
        return AT_VOTE.matcher(pattern).replaceAll(Matcher.quoteReplacement(locative));
    }

    /** The value with the noun that it counts: 42 мандата, 56,49 %, 18 August 2007. */
    public String value(Value value, Unit unit, Language language) {
        return switch (value) {
            case Value.Figure(BigDecimal number) -> counted(number, unit, language);
            case Value.Day(LocalDate day) -> date(day, language);
            case Value.Words(Localized text) -> text.in(language);
            case Value.Names(List<String> entries) ->
                entries.stream().map(id -> name(id, language)).collect(Collectors.joining(", "));
        };
    }

    /** The value without its noun, as it stands in a table or among options: 42, 56,49 %, Otan. */
    public String bare(Value value, Unit unit, Language language) {
        if (value instanceof Value.Figure(BigDecimal number) && unit != Unit.PERCENT) {
            return number(number, unit, language);
        }
        return value(value, unit, language);
    }

    /** The form of the contracts: canonical figures and dates, names in English. */
    public List<String> canonical(Value value) {
        return switch (value) {
            case Value.Figure figure -> List.of(figure.canonical());
            case Value.Day day -> List.of(day.canonical());
            case Value.Words words -> List.of(words.canonical());
            case Value.Names(List<String> entries) -> entries.stream().map(id -> name(id, Language.EN)).toList();
        };
    }

    public String election(String id, Language language) {
        return glossary.get(Entry.Election.class, id).name().in(language);
    }

    /** The subject of a claim with its head noun; the empty text for the whole election. */
    public String subject(Claim claim, Language language) {
        return glossary.entry(claim.subject()).map(entry -> entry.title().in(language)).orElse("");
    }

    private Localized pattern(Entry.Measure measure, String subject) {
        Entry.Subject about = glossary.entry(subject).flatMap(Entry.Subject::of).orElse(Entry.Subject.ELECTION);
        return Objects.requireNonNull(measure.says().get(about));
    }

    public Entry.Measure measure(Claim claim) {
        return glossary.get(Entry.Measure.class, claim.measure());
    }

    private String name(String id, Language language) {
        return glossary.entry(id).map(entry -> entry.name().in(language)).orElse(id);
    }

    private static String counted(BigDecimal number, Unit unit, Language language) {
        String figure = number(number, unit, language);
        return switch (unit) {
            case PERCENT -> language == Language.EN ? figure + "%" : figure + NO_BREAK_SPACE + "%";
            case COUNT -> figure;
            case SEATS, SEAT_CHANGE, VOTES, PEOPLE, BALLOTS, YEARS, AGE, DAYS -> figure + " " + noun(number, unit, language);
            case DATE, PERSON, CONTENDER, ACTOR, TEXT -> throw new IllegalArgumentException(unit + " is no number");
        };
    }

    private static String number(BigDecimal number, Unit unit, Language language) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String grouped = THOUSANDS.matcher(whole).replaceAll(language == Language.EN ? "," : NO_BREAK_SPACE);
        String fraction = point < 0 ? "" : (language == Language.EN ? "." : ",") + plain.substring(point + 1);
        String sign = number.signum() < 0 ? "−" : number.signum() > 0 && unit == Unit.SEAT_CHANGE ? "+" : "";
        return sign + grouped + fraction;
    }

    private static String noun(BigDecimal number, Unit unit, Language language) {
        String[] forms = forms(unit, language);
        return switch (PluralRules.forLocale(Locale.forLanguageTag(language.code())).select(number.abs().doubleValue())) {
            case "one" -> forms[0];
            case "few" -> forms[1];
            case "many" -> forms[2];
            // Kazakh and English know no few and many; a Russian fraction takes the genitive singular, which is the form of "few".
            default -> language == Language.RU ? forms[1] : forms[2];
        };
    }

    /** The forms for one, few and many. Kazakh nouns do not change after a number. */
    private static String[] forms(Unit unit, Language language) {
        String forms = switch (language) {
            case KK ->
                switch (unit) {
                    case SEATS, SEAT_CHANGE -> "мандат";
                    case VOTES -> "дауыс";
                    case PEOPLE -> "адам";
                    case BALLOTS -> "бюллетень";
                    case YEARS -> "жыл";
                    case AGE -> "жас";
                    case DAYS -> "күн";
                    case PERCENT, COUNT, DATE, PERSON, CONTENDER, ACTOR, TEXT -> "";
                };
            case RU ->
                switch (unit) {
                    case SEATS, SEAT_CHANGE -> "мандат|мандата|мандатов";
                    case VOTES -> "голос|голоса|голосов";
                    case PEOPLE -> "человек|человека|человек";
                    case BALLOTS -> "бюллетень|бюллетеня|бюллетеней";
                    case YEARS, AGE -> "год|года|лет";
                    case DAYS -> "день|дня|дней";
                    case PERCENT, COUNT, DATE, PERSON, CONTENDER, ACTOR, TEXT -> "";
                };
            case EN ->
                switch (unit) {
                    case SEATS, SEAT_CHANGE -> "seat|seats|seats";
                    case VOTES -> "vote|votes|votes";
                    case PEOPLE -> "person|people|people";
                    case BALLOTS -> "ballot|ballots|ballots";
                    case YEARS, AGE -> "year|years|years";
                    case DAYS -> "day|days|days";
                    case PERCENT, COUNT, DATE, PERSON, CONTENDER, ACTOR, TEXT -> "";
                };
        };
        return forms.contains("|") ? forms.split("\\|", -1) : new String[] {forms, forms, forms};
    }

    private static String date(LocalDate day, Language language) {
        String pattern = switch (language) {
            case KK -> "y 'жылғы' d MMMM";
            case RU -> "d MMMM y 'года'";
            case EN -> "d MMMM y";
        };
        return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(language.code())).format(day);
    }

    /** With an upper-case first letter, for a sentence that begins with a filler. */
    public static String capitalised(String sentence) {
        int first = sentence.offsetByCodePoints(0, 1);
        return sentence.substring(0, first).toUpperCase(Locale.ROOT) + sentence.substring(first);
    }
}
