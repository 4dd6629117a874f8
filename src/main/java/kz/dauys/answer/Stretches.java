package kz.dauys.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds stretches of years in the tokens of a question: "since 2004", «с 1999 по 2012 год», «2004 жылдан бері». A word such as "from" means time only beside a year, so these are no phrases of the lexicon.
 */
final class Stretches {
    static final int EARLIEST = 1900;
    static final int LATEST = 2099;

    /** Words before a year that open a stretch which includes it. */
    private static final Set<String> SINCE = Set.of("since", "с", "начиная с", "starting from", "starting with", "beginning with");

    /** Words before a year that open a stretch behind it. */
    private static final Set<String> AFTER = Set.of("after", "после", "позже", "later than");

    /** Words before a year that end a stretch before it. */
    private static final Set<String> BEFORE = Set.of("before", "until", "till", "up to", "до", "prior to", "раньше", "ранее");

    private static final Set<String> TO = Set.of("to", "until", "till", "through", "по", "до", "and", "и", "мен", "бен", "пен", "-");

    private static final Set<String> BETWEEN = Set.of("between", "между", "from", "с");

    /** Kazakh words behind a year. */
    private static final Set<String> KAZAKH_FROM = Set.of("жылдан", "жылдардан", "жылынан", "дан", "ден", "тан", "тен");

    private static final Set<String> KAZAKH_TO = Set.of("жылга", "жылына", "жылдарга", "га", "ге", "ка", "ке");

    private static final Set<String> KAZAKH_SINCE = Set.of("бери", "берги", "бастап", "бергилерин", "берилер", "бергилердин");

    private static final Set<String> KAZAKH_AFTER = Set.of("кейин", "сон", "кейинги");

    private static final Set<String> KAZAKH_BEFORE = Set.of("дейин", "дейинги");

    private static final Set<String> VERSUS = Set.of("против", "vs", "versus", "against", "v");

    private static final Set<String> YEAR_WORD = Set.of("год", "года", "году", "годом", "годы", "годами", "годов", "гг", "г", "year", "years", "жыл", "жылдар", "жылдары", "жылы");

    private static final Set<String> AMONG = Set.of("аралыгында", "арасында", "аралыгындагы", "арасындагы");

    private static final Map<String, Integer> DECADES = Map.ofEntries(
            Map.entry("nineties", 1990), Map.entry("1990s", 1990), Map.entry("90s", 1990), Map.entry("девяностые", 1990), Map.entry("девяностых", 1990),
            Map.entry("нулевые", 2000), Map.entry("нулевых", 2000), Map.entry("токсаныншы", 1990),
            Map.entry("noughties", 2000));

    private static final Pattern CHAMBER = Pattern.compile("^(?:seats?$|mandate|deput|мест[ао]?$|мандат|депутат|орын|кресе?л|фракци|faction)");

    private static final Pattern SERIES = Pattern.compile("^(?:when$|which$|most$|least$|fewest$|ever$|every|each|all$|когда|каких|какие|каком|больше|меньше|сам[ыоа]|кажд|всех|кашан|кай$|кайсы|ен$|барлык|total|итого|sum|change|grow|измен|won$|win$|wins$|получ|выигр|взял|алды$|алган|женд)");

    /** What is left of "1990s" and «1990-х» behind the year. */
    private static final Set<String> DECADE_ENDS = Set.of("s", "х", "ые", "ых");

    private final List<Token> tokens;

    Stretches(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** What begins at a token. */
    List<Phrases.Match> at(int from) {
        List<Phrases.Match> matches = new ArrayList<>();
        decade(from).ifPresent(matches::add);
        between(from).ifPresent(matches::add);
        open(from).ifPresent(matches::add);
        kazakh(from).ifPresent(matches::add);
        if (VERSUS.contains(key(from)) && from > 0 && isYear(from - 1 - yearWord(from - 1)) && isYear(from + 1)) {
            // "2016 against 2021" sets two years side by side, and says nothing of the answer on a ballot.
            matches.add(new Phrases.Match(1, 0, Set.of(new Concept.Says(Cue.COMPARE))));
        }
        return matches;
    }

    private static Phrases.Match match(int length, int first, int last) {
        return new Phrases.Match(length, 0, Set.of(new Concept.Years(first, last)));
    }

    private Optional<Phrases.Match> decade(int from) {
        if (isYear(from) && year(from) % 10 == 0 && DECADE_ENDS.contains(key(from + 1))) {
            return Optional.of(match(2 + yearWord(from + 2), year(from), year(from) + 9));
        }
        return Optional.ofNullable(DECADES.get(key(from))).map(first -> match(1 + yearWord(from + 1), first, first + 9));
    }

    /** "since 2004", «до 2007 года»: a word, a year, and the noun that Russian puts behind it. */
    private Optional<Phrases.Match> open(int from) {
        for (int words = 1; words <= 2; words++) {
            String said = words == 1 ? key(from) : key(from) + " " + key(from + 1);
            int at = from + words;
            if (!isYear(at)) {
                continue;
            }
            int length = words + 1 + yearWord(at + 1);
            int year = year(at);
            if (said.equals("с") && isComparison(from - 1)) {
                continue;
            }
            // Russian puts "of the year" between a year and its end, and then it is a stretch with two ends.
            if (SINCE.contains(said) && !TO.contains(key(from + length))) {
                return Optional.of(match(length, year, LATEST));
            }
            if (AFTER.contains(said) && ofChamber()) {
                return Optional.of(new Phrases.Match(words, 0, Set.of(new Concept.Says(Cue.GLUE))));
            }
            if (AFTER.contains(said)) {
                return Optional.of(match(length, year + 1, LATEST));
            }
            if (BEFORE.contains(said)) {
                return Optional.of(match(length, EARLIEST, year - 1));
            }
        }
        return Optional.empty();
    }

    /** How many seats somebody had "after 2012" is asked of the chamber that was elected then, unless a vote or the most is looked for. */
    private boolean ofChamber() {
        return tokens.stream().anyMatch(token -> CHAMBER.matcher(token.key()).find()) && tokens.stream().noneMatch(token -> SERIES.matcher(token.key()).find());
    }

    /** «В сравнении с 2007 годом» names one year. */
    private boolean isComparison(int at) {
        return at >= 0 && (key(at).startsWith("сравн") || key(at).equals("вместе"));
    }

    private Optional<Phrases.Match> between(int from) {
        int first = BETWEEN.contains(key(from)) ? from + 1 : from;
        if (!isYear(first)) {
            return Optional.empty();
        }
        int joint = first + 1 + yearWord(first + 1);
        boolean among = first > from || AMONG.stream().anyMatch(word -> rest(joint).contains(word));
        int second = TO.contains(key(joint)) ? joint + 1 : joint;
        boolean dash = TO.contains(key(joint)) && Set.of("through", "-", "по", "to").contains(key(joint));
        if (!isYear(second) || second == joint || !(among || dash) || year(second) <= year(first)) {
            return Optional.empty();
        }
        int end = second + 1 + yearWord(second + 1);
        int length = end - from + (AMONG.contains(key(end)) ? 1 : 0);
        return Optional.of(match(length, year(first), year(second)));
    }

    private String rest(int from) {
        return String.join(" ", tokens.subList(Math.min(from, tokens.size()), tokens.size()).stream().map(Token::key).toList());
    }

    private Optional<Phrases.Match> kazakh(int from) {
        if (!isYear(from)) {
            return Optional.empty();
        }
        String noun = key(from + 1);
        if (KAZAKH_SINCE.contains(noun)) {
            // «2004-тен бергі»: the ending goes with the figure.
            return Optional.of(match(2, year(from), LATEST));
        }
        if (isYear(from + 1) && KAZAKH_BEFORE.contains(key(from + 2)) && year(from) < year(from + 1)) {
            return Optional.of(match(3, year(from), year(from + 1)));
        }
        if (KAZAKH_FROM.contains(noun)) {
            if (KAZAKH_SINCE.contains(key(from + 2))) {
                return Optional.of(match(3, year(from), LATEST));
            }
            if (KAZAKH_AFTER.contains(key(from + 2)) && !ofChamber()) {
                return Optional.of(match(3, year(from) + 1, LATEST));
            }
            if (isYear(from + 2) && KAZAKH_TO.contains(key(from + 3))) {
                return Optional.of(match(KAZAKH_BEFORE.contains(key(from + 4)) ? 5 : 4, year(from), year(from + 2)));
            }
        }
        if (KAZAKH_TO.contains(noun) && KAZAKH_BEFORE.contains(key(from + 2))) {
            return Optional.of(match(3, EARLIEST, year(from) - 1));
        }
        return Optional.empty();
    }

    private int yearWord(int at) {
        return YEAR_WORD.contains(key(at)) ? 1 : 0;
    }

    private String key(int at) {
        return at < tokens.size() ? tokens.get(at).key() : "";
    }

    private boolean isYear(int at) {
        return at < tokens.size() && tokens.get(at).isYear();
    }

    private int year(int at) {
        return Integer.parseInt(tokens.get(at).key());
    }
}
