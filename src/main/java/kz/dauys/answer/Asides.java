package kz.dauys.answer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Language;

/**
 * Finds the one sentence of a question that asks, and puts it so that it stands by itself: the vote and the party or person that it leans on
 * are taken from the sentences around it, which else only tell how the question came up.
 */
final class Asides {
    /** What a sentence before the question may say of what is asked, though the question does not say it again. */
    private static final Set<Cue> QUALIFYING = EnumSet.of(
            Cue.WOMEN, Cue.DISTRICT, Cue.LIST, Cue.SECOND_ROUND, Cue.FIRST_ROUND, Cue.RUNOFF, Cue.ABROAD, Cue.ELECTRONIC, Cue.EXIT_POLL, Cue.ASSEMBLY, Cue.STATIONS);

    private static final Set<Cue> KINDS = EnumSet.of(Cue.PARLIAMENTARY, Cue.PRESIDENTIAL, Cue.REFERENDUM, Cue.SENATE);

    /** What is somebody's: asked without saying whose, it is that of whom the sentence before speaks. */
    private static final Set<Cue> OWNED = EnumSet.of(Cue.SEATS, Cue.VOTES, Cue.PERCENT, Cue.RESULT, Cue.PLACE, Cue.LEADER, Cue.FOUNDED, Cue.RENAMED, Cue.MERGED);

    private static final Set<Cue> MEANING = EnumSet.of(Cue.GLUE, Cue.WHAT, Cue.TURN, Cue.HOW, Cue.ASKS);

    private static final Set<Cue> OPEN = EnumSet.of(
            Cue.WHO, Cue.PARTY, Cue.CANDIDATES, Cue.TURNOUT, Cue.PEOPLE, Cue.REGISTERED, Cue.CAST, Cue.INVALID, Cue.THRESHOLD, Cue.TOTAL, Cue.EVERY, Cue.DISSOLVED, Cue.BALLOTS, Cue.ELECTION);

    private static final Set<Cue> ASKING = EnumSet.of(Cue.WHO, Cue.WHEN, Cue.WHY, Cue.COUNT, Cue.WHICH_ELECTION, Cue.DIFFERENCE);

    private static final Pattern PRONOUN = Pattern.compile(
            "(?<![\\p{L}'’-])(?:he|she|they|him|her|them|his|their|its|он|она|они|его|её|ее|их|ему|ей|им|него|неё|нее|них|нему|ней|ним|ними|ол|оны|оның|онын|онымен|олар|олардың|олардын|оларды|оларға|оларга|олардан|олармен|оған|оган|одан)(?![\\p{L}'’-])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern IT = Pattern.compile("(?<![\\p{L}'’-])it(?![\\p{L}'’-])", Pattern.CASE_INSENSITIVE);

    /** "There" is a place that another sentence names. */
    private static final Pattern THERE = Pattern.compile("(?<![\\p{L}-])(?:там|тамошн\\p{L}+|ондағы|сондағы|сол жерде|over there|out there)(?![\\p{L}-])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Somebody whom another sentence only describes. */
    private static final Pattern NAMELESS = Pattern.compile(
            "(?<![\\p{L}-])(?:that|this) (?:candidate|person|man|woman|party|politician|country)(?![\\p{L}-])|(?<![\\p{L}-])(?:это[тй]|та|эта|тот) (?:кандидат|человек|женщина|партия|политик)|(?<![\\p{L}-])(?:сол|бұл) (?:кандидат|адам|әйел|партия|саясаткер)|(?<![\\p{L}-])(?:(?:his|her|their|its) names?|(?:его|её|ее|их) (?:имя|имена|фамили\\p{L}+)|(?:оның|олардың) (?:аты|есімі|аттары|есімдері))(?![\\p{L}-])|(?<![\\p{L}-])как (?:его|её|ее|их) зовут", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** So few words only go on with the question: "in which years". */
    private static final int TAIL = 5;

    private static final Pattern ASKED = Pattern.compile("\\?[\\s»”\")]*$");

    private final List<Sentence> around;
    private final Sentence asking;

    /** @param named whether a name stands in it for a pronoun: what else it says must then be understood in every word */
    record Core(String text, boolean named) {}

    private record Sentence(String text, Lexicon.Read read) {
        Stream<Span> spans() {
            return read.spans().stream();
        }

        /** What it says where a word is no name and cannot be a mere filler. */
        boolean says(Set<Cue> cues) {
            return spans().anyMatch(span -> !span.names() && !span.cues().contains(Cue.GLUE) && span.says(cues));
        }

        boolean mentions(Set<Cue> cues) {
            return spans().anyMatch(span -> span.says(cues));
        }

        Set<String> subjects() {
            return spans().flatMap(span -> Stream.concat(span.named(Entry.Party.class).stream(), span.named(Entry.Person.class).stream()))
                    .map(Entry::id)
                    .collect(Collectors.toSet());
        }

        Set<String> regions() {
            return spans().flatMap(span -> span.named(Entry.Region.class).stream()).map(Entry::id).collect(Collectors.toSet());
        }

        String words(Span span) {
            return read.tokens().subList(span.from(), span.to()).stream().map(Token::text).collect(Collectors.joining(" "));
        }

        boolean named(Class<? extends Entry> kind) {
            return spans().anyMatch(span -> span.named(kind).isPresent());
        }

        boolean inTime() {
            return named(Entry.Election.class) || read.unexplained().stream().anyMatch(Token::isYear)
                    || spans().flatMap(span -> span.concepts().stream()).anyMatch(concept -> concept instanceof Concept.Years || concept instanceof Concept.Day);
        }

        boolean asks() {
            return new Clause(read, false, ASKED.matcher(text).find(), false).asks();
        }

        /** Whether it asks for more: by a few words behind, or by an order to tell something else. */
        boolean asksToo() {
            boolean things = mentions(OWNED) || mentions(ASKING);
            return asks() && (read.tokens().size() <= TAIL || (Clause.orders(read) && things));
        }

        /** Whether it says itself what it is about. */
        boolean anchored() {
            return inTime() || mentions(KINDS) || !subjects().isEmpty() || named(Entry.Institution.class) || named(Entry.Term.class) || PRONOUN.matcher(text).find();
        }

        /** "What is it, put simply?" */
        boolean asksForMeaning() {
            return read.explained() && read.says(Cue.WHAT) && !read.says(Cue.WHO) && spans().allMatch(span -> !span.names() && span.says(MEANING));
        }

        /** "Who was it?" about somebody whom only the other sentences describe. */
        boolean asksWhoIsMeant() {
            return read.explained() && read.says(Cue.WHO) && spans().allMatch(span -> !span.names() && span.cues().stream().anyMatch(cue -> cue == Cue.WHO || MEANING.contains(cue)));
        }

        /** Whether it takes something back of what a figure is asked for. */
        boolean turns() {
            boolean figures = mentions(OWNED) || mentions(ASKING) || !subjects().isEmpty();
            return figures && new Clause(read, false, false, false).turns();
        }
    }

    private Asides(List<Sentence> around, Sentence asking) {
        this.around = List.copyOf(around);
        this.asking = asking;
    }

    /** The sentence that asks, with what it leans on; empty where more than one asks, or another may change what is asked. */
    static Optional<Core> asked(String question, Readings readings) {
        List<Sentence> sentences = readings.sentences(question).stream().map(text -> new Sentence(text, readings.read(text))).toList();
        List<Sentence> marked = sentences.stream().filter(sentence -> ASKED.matcher(sentence.text()).find()).toList();
        List<Sentence> asking = marked.isEmpty() ? sentences.stream().filter(Sentence::asks).toList() : marked;
        if (sentences.size() < 2 || asking.size() != 1) {
            return Optional.empty();
        }
        List<Sentence> around = new ArrayList<>(sentences);
        around.remove(asking.getFirst());
        return new Asides(around, asking.getFirst()).whole();
    }

    /** The stems of the words of the one sentence that asks, that nothing explains, where others stand around it: a text that lacks one of them tells of the others only. */
    static Set<String> words(String question, Readings readings, Language language) {
        List<String> sentences = readings.sentences(question);
        List<String> marked = sentences.stream().filter(sentence -> ASKED.matcher(sentence).find()).toList();
        return sentences.size() < 2 || marked.size() != 1
                ? Set.of()
                : readings.read(marked.getFirst()).unexplained().stream().map(token -> Words.stem(token.key(), language)).collect(Collectors.toSet());
    }

    private Optional<Core> whole() {
        if (asking.asksForMeaning()) {
            return word().map(word -> new Core(word + " " + asking.text(), false));
        }
        if (asking.asksWhoIsMeant()) {
            return Optional.empty();
        }
        if (!asking.anchored() && around.stream().anyMatch(sentence -> sentence.says(Set.of(Cue.NARROW)))) {
            // "I live in Moscow. From what age can one vote?"
            return Optional.empty();
        }
        boolean qualified = around.stream().anyMatch(this::qualifies) || THERE.matcher(asking.text()).find() || NAMELESS.matcher(asking.text()).find();
        return qualified ? Optional.empty() : withSubject().flatMap(text -> vote().map(vote -> new Core(vote.isEmpty() ? text : vote + ", " + text, !text.equals(asking.text()))));
    }

    /** The word whose meaning is asked for by "What is it?": the one that is quoted, or the only one. */
    private Optional<String> word() {
        Set<String> quoted = new LinkedHashSet<>();
        Set<String> all = new LinkedHashSet<>();
        for (Sentence sentence : around) {
            sentence.spans().filter(span -> span.named(Entry.Term.class).isPresent() || span.named(Entry.Institution.class).isPresent()).map(sentence::words).forEach(word -> {
                all.add(word);
                if (Pattern.compile("[«\"“'‘]\\s*" + Pattern.quote(word) + "\\s*[»\"”'’]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(sentence.text()).find()) {
                    quoted.add(word);
                }
            });
        }
        return quoted.size() == 1 ? quoted.stream().findFirst() : all.size() == 1 ? all.stream().findFirst() : Optional.empty();
    }

    /** Whether a sentence says something of what is asked that the question does not say itself. */
    private boolean qualifies(Sentence other) {
        Set<Cue> more = EnumSet.copyOf(QUALIFYING);
        more.removeIf(cue -> asking.mentions(Set.of(cue)));
        return other.asksToo() || other.turns() || other.says(more)
                || !(asking.mentions(Set.of(Cue.REGION)) || asking.regions().containsAll(other.regions()));
    }

    /** The sentence with a name instead of a pronoun. */
    private Optional<String> withSubject() {
        Set<String> others = around.stream().flatMap(sentence -> sentence.subjects().stream()).collect(Collectors.toSet());
        // "It" is a party only where something is asked that a party has.
        Matcher named = PRONOUN.matcher(asking.text());
        Matcher pronoun = asking.says(OWNED) && !named.find() ? IT.matcher(asking.text()) : named.reset();
        if (!asking.subjects().isEmpty() || others.isEmpty()) {
            return Optional.of(asking.text());
        }
        boolean bare = asking.spans().allMatch(span -> !span.names() && (span.cues().contains(Cue.GLUE) || span.cues().stream().allMatch(MEANING::contains)));
        if (bare) {
            // "Name them."
            return Optional.empty();
        }
        if (!pronoun.find()) {
            boolean whose = (asking.says(OWNED) && !asking.mentions(OPEN)) || (asking.mentions(Set.of(Cue.WHEN)) && !asking.mentions(Set.of(Cue.ELECTION)));
            return whose ? Optional.empty() : Optional.of(asking.text());
        }
        Optional<Sentence> from = around.stream().filter(sentence -> !sentence.subjects().isEmpty()).findFirst();
        boolean one = others.size() == 1 && !asking.mentions(Set.of(Cue.NARROW)) && from.filter(sentence -> !sentence.says(Set.of(Cue.NARROW))).isPresent();
        return !one ? Optional.empty() : from.map(sentence -> pronoun.replaceFirst(Matcher.quoteReplacement(name(sentence))));
    }

    private static String name(Sentence sentence) {
        return sentence.spans()
                .filter(span -> span.named(Entry.Party.class).isPresent() || span.named(Entry.Person.class).isPresent())
                .map(sentence::words)
                .findFirst()
                .orElse("");
    }

    /** The words for the vote that the sentence lacks; empty where several may be meant. */
    private Optional<String> vote() {
        Set<String> words = new LinkedHashSet<>();
        if (!asking.inTime()) {
            List<Sentence> dated = around.stream().filter(Sentence::inTime).toList();
            boolean open = dated.size() > 1 || dated.stream().anyMatch(sentence -> sentence.says(Set.of(Cue.NARROW)) || times(sentence).size() > 1);
            if (open) {
                return Optional.empty();
            }
            dated.forEach(sentence -> words.addAll(times(sentence)));
        }
        boolean kind = asking.mentions(KINDS) || asking.named(Entry.Election.class) || asking.named(Entry.Institution.class);
        if (!kind && words.stream().noneMatch(each -> each.contains(" "))) {
            Set<String> kinds = around.stream()
                    .flatMap(sentence -> sentence.spans().filter(span -> span.says(KINDS)).map(sentence::words))
                    .collect(Collectors.toSet());
            if (kinds.size() > 1) {
                return Optional.empty();
            }
            words.addAll(kinds);
        }
        return Optional.of(String.join(" ", words));
    }

    /** The stretches and years that say when. */
    private static Set<String> times(Sentence sentence) {
        Set<String> times = new LinkedHashSet<>();
        sentence.spans()
                .filter(span -> span.named(Entry.Election.class).isPresent()
                        || span.concepts().stream().anyMatch(concept -> concept instanceof Concept.Years || concept instanceof Concept.Day))
                .forEach(span -> times.add(sentence.words(span)));
        sentence.read().unexplained().stream().filter(Token::isYear).forEach(token -> times.add(token.text()));
        return times;
    }
}
