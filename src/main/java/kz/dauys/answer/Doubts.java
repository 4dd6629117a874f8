package kz.dauys.answer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.dauys.knowledge.Entry;

/**
 * Finds the statement that a question wants to have checked, where it stands among other words: who says so, where it was read, whom to
 * believe. What is left must be understood in every word, or nothing is confirmed and nothing denied.
 */
final class Doubts {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** Who says so; it adds nothing unless it names somebody that the pack knows. */
    private static final Pattern REPORT = Pattern.compile(
            "([^,:;?]{0,70}?(?:^|\\s)(?:swears|insists|claims|says|said|told (?:me|us)|thinks|believes|argues|maintains|keeps saying|is sure|are sure|wrote|writes|posted"
                    + "|implies|assures (?:me|us)|is convinced|говор[иия]т|говорят|сказала?|уверяе[тш]|уверяют|утвержда[ею]т|пишут|пишет|твердит|твердят|кляне?тся|клянётся|считае[тш]|считают"
                    + "|написано|напечатано|доказывает|спорит|убежд[её]на?|прочитала?|прочла|прочел|слышала?|видела?))(?:\\s+(?:that|to me|мне|нам))?(?:,?\\s+(?:that|что|будто|якобы)\\s+|[,:]\\s*|\\s+)(?=\\S)",
            FLAGS);

    /** What is put before a statement that is taken for granted. */
    private static final Pattern GRANTED = Pattern.compile(
            "^\\s*(?:given that|since|seeing that|considering that|knowing that|as (?:is well known|everybody knows|everyone knows|we all know|is known),?"
                    + "|раз уж|раз|поскольку|учитывая, что|зная, что|как известно,?|(?:все )?знают, что|белгілі болғандай,?|баршаға мәлім,?)\\s+|,\\s*(?:как известно|as is well known|as everybody knows)\\s*,",
            FLAGS);

    /** Asks the reason of something by how it came about. */
    private static final Pattern HOW_COME = Pattern.compile("^\\s*how (?:did|could)\\s+(.{3,80}?)\\s+(?:come to be|end up|come to|get to be)\\b", FLAGS);

    /** A statement that a mark or a word behind it makes a question. */
    private static final Pattern CHECKS = Pattern.compile("(?:\\?|(?<=[\\s,])(?:да|иә|ия|right|yes|верно|правда))\\s*$", FLAGS);

    /** Kinds of things that a statement is about. */
    private static final Set<Cue> STRANGE = EnumSet.of(
            Cue.NARROW, Cue.OPINION, Cue.FUTURE, Cue.WOMEN, Cue.REGION, Cue.WHO, Cue.WHEN, Cue.WHY, Cue.COUNT, Cue.WHICH_ELECTION, Cue.DISTRICT, Cue.ABROAD);

    private static final Set<Cue> ASKING = EnumSet.of(Cue.WHO, Cue.WHEN, Cue.COUNT, Cue.WHICH_ELECTION, Cue.WHETHER);

    /** What asks openly though it begins with no interrogative: "whats the gap". */
    private static final Set<Cue> OPEN = EnumSet.of(Cue.WHY, Cue.WHAT, Cue.HOW, Cue.DIFFERENCE, Cue.ASKS);

    private static final int MOST_WORDS = 8;

    private Doubts() {}

    /** The statement as the lexicon reads it; empty where nothing is to be checked, or not every word is understood. */
    static Optional<Lexicon.Read> of(String question, Readings readings) {
        boolean checked = false;
        List<String> telling = new ArrayList<>();
        for (String sentence : readings.sentences(question)) {
            Optional<String> reported = reported(sentence, readings);
            String text = reported.orElse(sentence);
            Lexicon.Read read = readings.statement(text);
            checked |= reported.isPresent() || read.says(Cue.WHETHER) || Reader.asksWithAVerb(read) || (CHECKS.matcher(sentence).find() && takesForGranted(read) && read.spans().stream().noneMatch(span -> span.says(OPEN) && !span.names()));
            if (tells(read)) {
                telling.add(text);
            } else if (!harmless(read)) {
                return Optional.empty();
            }
        }
        return checked && !telling.isEmpty() ? explained(String.join(" ", telling), readings) : Optional.empty();
    }

    /** What a sentence takes for granted, or asks the reason of. */
    static Optional<Lexicon.Read> granted(String sentence, Readings readings) {
        String text = HOW_COME.matcher(GRANTED.matcher(sentence).replaceAll(" ")).replaceFirst("$1 was ");
        return explained(reported(text, readings).orElse(text), readings);
    }

    /** Whether something is stated, or asked the reason of, and nothing else asked. */
    static boolean takesForGranted(Lexicon.Read read) {
        boolean asks = read.spans().stream().anyMatch(span -> span.says(ASKING)) || read.tokens().stream().anyMatch(Reader::isInterrogative);
        return read.says(Cue.WHY) || !asks;
    }

    private static Optional<Lexicon.Read> explained(String statement, Readings readings) {
        return Optional.of(readings.statement(statement)).filter(Lexicon.Read::explained);
    }

    /** What is reported, where the reporter is nobody that the pack knows. */
    private static Optional<String> reported(String sentence, Readings readings) {
        Matcher report = REPORT.matcher(sentence);
        if (!report.lookingAt()) {
            return Optional.empty();
        }
        Lexicon.Read reporter = readings.read(report.group(1));
        boolean publisher = reporter.spans().stream().flatMap(span -> span.concepts().stream()).anyMatch(concept -> concept instanceof Concept.Publisher(String part) && !part.equals("Wikipedia"));
        return tells(reporter) || publisher ? Optional.empty() : Optional.of(sentence.substring(report.end()));
    }

    /** Whether something that claims are about is named. */
    private static boolean tells(Lexicon.Read read) {
        boolean names = read.spans().stream().anyMatch(span -> span.names()
                && (span.named(Entry.Party.class).isPresent() || span.named(Entry.Person.class).isPresent() || span.named(Entry.Election.class).isPresent()
                        || span.named(Entry.Region.class).isPresent() || (span.named(Entry.Choice.class).isPresent() && !span.cues().contains(Cue.WHETHER) && !span.cues().contains(Cue.GLUE))));
        return names || read.tokens().stream().anyMatch(Token::number);
    }

    /** Whether a sentence beside the statement changes nothing in it. */
    private static boolean harmless(Lexicon.Read read) {
        boolean strange = read.spans().stream().anyMatch(span -> !span.cues().contains(Cue.WHETHER) && !span.cues().contains(Cue.GLUE) && span.says(STRANGE));
        return !strange && read.tokens().size() <= MOST_WORDS;
    }
}
