package kz.dauys.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Glossary;
import kz.dauys.knowledge.Language;

/**
 * Finds who is meant by what the glossary says of a person: "Who chaired the commission that prepared the Constitution?" What is said of one
 * person must hold nearly all that the question says, and clearly more than what is said of any other.
 */
final class Portraits implements LongReader {
    /** The least share of the question's weight that a portrait must hold. */
    static final double LEAST = 0.68;

    /** By how much it must hold more than any other. */
    static final double AHEAD = 0.15;

    /** A question that says less than this could be about many. */
    private static final double SAYING = 6;

    /** Marks and letters of a stem from which on a plain word may tell something. */
    private static final int LONG = 9;

    private static final int FEW = 6;

    private static final double PLAIN = 1.5;

    /** A word that no portrait holds may be another one for what some hold. */
    private static final double MOST_WEIGHT = 3.2;

    /** What is told of figures, and never of who somebody was; what turns or narrows a question. */
    private static final Set<Cue> BARRED = EnumSet.of(
            Cue.COUNT, Cue.PERCENT, Cue.OPINION, Cue.FUTURE, Cue.WHY, Cue.DIFFERENCE, Cue.SEATS, Cue.TURNOUT, Cue.MOST, Cue.LEAST, Cue.WHETHER, Cue.SECOND, Cue.THIRD, Cue.RESULT, Cue.EVERY, Cue.BEFORE, Cue.AFTER, Cue.NEXT, Cue.PREVIOUS);

    /** What says nothing by itself. */
    private static final Set<Cue> EMPTY = EnumSet.of(
            Cue.GLUE, Cue.ASKS, Cue.WHAT, Cue.WHO, Cue.TURN, Cue.HOW, Cue.TWIST, Cue.NOW, Cue.ELECTION, Cue.RENAMED, Cue.PEOPLE, Cue.OR, Cue.EVERY, Cue.ACCORDING);

    private static final Pattern WHICH_PERSON = Pattern.compile(
            "(?:^| )(?:which|what|whose|name the|identify the|какой|какая|чья|чью|назовите|укажите|кай|кандай) (?:\\p{L}+ ){0,2}?(?:candidate|politician|woman|person|diplomat|lawyer|journalist|official|кандидат|политик|женщина|человек|дипломат|журналист|чиновник|депутат|саясаткер|айел|адам|дипломат|жала|жалоба)\\p{L}*");

    private static final Pattern DEPUTY = Pattern.compile("(?:депутат|deput|сенатор|senator|министр|minister|спикер|speaker|премьер|premier|chair|председател|торага)");

    private static final Set<String> FIGURES = Set.of("votes", "vote-share", "seats", "seats-list", "seats-district");

    private final Glossary glossary;
    private final Lexicon lexicon;
    private final Map<Language, Map<Entry.Person, Set<String>>> portraits = new EnumMap<>(Language.class);

    private static final Pattern AGAINST = Pattern.compile("(?:^| )(?:against|opposed|против|карсы)(?: |$)");

    Portraits(Glossary glossary, Lexicon lexicon) {
        this.glossary = glossary;
        this.lexicon = lexicon;
    }

    @Override
    public Optional<Interpretation> read(Posed posed) {
        return posed.first(language -> who(posed.read(), language).map(person -> new Answer.Definition(person, person.meaning().orElseThrow())))
                .map(found -> new Interpretation.Understood("portrait", found));
    }

    private Optional<Entry.Person> who(Lexicon.Read read, Language language) {
        boolean barred = read.spans().stream().anyMatch(span -> !span.names() && !span.cues().contains(Cue.GLUE) && span.says(BARRED));
        if (read.says(Cue.WOMEN) && read.tokens().stream().anyMatch(token -> DEPUTY.matcher(token.key()).find())) {
            // The first woman who stood for President was not the first one to be elected a deputy.
            return Optional.empty();
        }
        if (AGAINST.matcher(read.words()).find() && read.spans().stream().anyMatch(span -> span.named(Entry.Person.class).isPresent())) {
            // Who stood against somebody is no portrait of who stood with him.
            return Optional.empty();
        }
        boolean asked = read.says(Cue.WHO) || WHICH_PERSON.matcher(read.words()).find();
        // Who it was and what he got: the portrait tells no figures.
        boolean figure = read.spans().stream().anyMatch(span -> span.named(Entry.Measure.class).filter(measure -> FIGURES.contains(measure.id())).isPresent());
        if (!asked || barred || figure) {
            return Optional.empty();
        }
        List<Weighed> weighed = weighed(read, language);
        Weighed first = weighed.getFirst();
        boolean clear = first.asked() >= SAYING && first.share() >= LEAST && first.share() - weighed.get(1).share() >= AHEAD;
        return clear && first.years() ? Optional.of(first.person()) : Optional.empty();
    }

    /**
     * How much of a question one portrait holds.
     *
     * @param asked the weight of all that the question says
     * @param share how much of it the portrait holds
     * @param years whether it holds every year that the question names
     */
    record Weighed(Entry.Person person, double asked, double share, boolean years) {}

    /** Every portrait, the fullest first. */
    List<Weighed> weighed(Lexicon.Read read, Language language) {
        Map<Entry.Person, Set<String>> all = portraits(language);
        Map<Set<String>, Double> asked = new LinkedHashMap<>();
        said(read, language).forEach(each -> asked.put(each, weight(each, all)));
        double total = asked.values().stream().mapToDouble(Double::doubleValue).sum();
        Set<String> named = read.spans().stream().flatMap(span -> span.named(Entry.Person.class).stream()).map(Entry::id).collect(Collectors.toSet());
        return all.entrySet().stream()
                // Who is named is not asked for.
                .filter(portrait -> !named.contains(portrait.getKey().id()))
                .map(portrait -> new Weighed(
                        portrait.getKey(), total,
                        total == 0 ? 0 : held(portrait.getValue(), asked) / total,
                        asked.keySet().stream().filter(each -> each.stream().allMatch(said -> said.startsWith("y:"))).allMatch(each -> holds(portrait.getValue(), each))))
                .sorted(Comparator.comparingDouble(Weighed::share).reversed())
                .toList();
    }

    private static double held(Set<String> portrait, Map<Set<String>, Double> asked) {
        return asked.entrySet().stream().filter(each -> holds(portrait, each.getKey())).mapToDouble(Map.Entry::getValue).sum();
    }

    private static boolean holds(Set<String> portrait, Set<String> said) {
        return said.stream().anyMatch(portrait::contains);
    }

    /** What few portraits hold tells more than what many do. */
    private static double weight(Set<String> said, Map<Entry.Person, Set<String>> all) {
        long holding = all.values().stream().filter(portrait -> holds(portrait, said)).count();
        boolean plain = said.stream().anyMatch(each -> each.startsWith("g"));
        if (plain) {
            return holding == 0 || holding > FEW ? 0 : PLAIN;
        }
        return Math.min(MOST_WEIGHT, Math.log((all.size() + 1.0) / (holding + 1.0)));
    }

    private synchronized Map<Entry.Person, Set<String>> portraits(Language language) {
        return portraits.computeIfAbsent(language, each -> {
            Map<Entry.Person, Set<String>> told = new HashMap<>();
            glossary.all(Entry.Person.class).stream().filter(person -> person.meaning().isPresent()).forEach(person -> {
                Set<String> said = new HashSet<>();
                said(lexicon.read(person.meaning().get().text().in(each)), each).forEach(said::addAll);
                said.remove("e:" + person.id());
                told.put(person, said);
            });
            return told;
        });
    }

    /** What a text says, stretch by stretch, each by all that it may mean. */
    private static List<Set<String>> said(Lexicon.Read read, Language language) {
        List<Set<String>> said = new ArrayList<>();
        for (Span span : read.spans()) {
            Set<String> meant = new LinkedHashSet<>();
            for (Concept concept : span.concepts()) {
                switch (concept) {
                    case Concept.Named(Entry.Election election) -> {
                        said.add(Set.of("y:" + election.year()));
                        meant.add("c:" + election.kind());
                    }
                    case Concept.Named(Entry.Measure measure) -> meant.add("m:" + measure.id());
                    case Concept.Named(var entry) -> meant.add("e:" + entry.id());
                    case Concept.Day(var day) -> said.add(Set.of("y:" + day.getYear()));
                    case Concept.Says(Cue cue) -> meant.add("c:" + cue);
                    default -> {}
                }
            }
            boolean empty = span.says(EMPTY) && !span.names();
            if (empty) {
                // A plain verb tells one from another where only few portraits hold it.
                words(read.tokens().subList(span.from(), span.to()), language).filter(word -> word.iterator().next().length() > LONG).map(word -> Set.of("g" + word.iterator().next(), word.iterator().next())).forEach(said::add);
            } else if (span.cues().contains(Cue.NARROW)) {
                words(read.tokens().subList(span.from(), span.to()), language).forEach(said::add);
            } else if (!meant.isEmpty()) {
                // The same word may be a name here and plain there.
                words(read.tokens().subList(span.from(), span.to()), language).forEach(meant::addAll);
                said.add(meant);
            }
        }
        for (Token token : read.unexplained()) {
            said.add(token.isYear() ? Set.of("y:" + token.key()) : Set.of("w:" + Forms.stem(token.key(), language)));
        }
        return said.stream().distinct().toList();
    }

    private static Stream<Set<String>> words(List<Token> tokens, Language language) {
        return tokens.stream().map(token -> Set.of("w:" + Forms.stem(token.key(), language)));
    }
}
