package kz.dauys.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Glossary;
import kz.dauys.knowledge.Validity;

/** All who held an office, one after another: "from the first to the last", «по порядку», or those from somebody on. */
final class WholeLine {
    private static final Pattern ALL = Pattern.compile(
            "(?:^| )(?:from (?:the )?(?:very )?first to (?:the )?(?:very )?last|(?:full|whole|complete) (?:sequence|list|line|succession|row)|in (?:chronological )?order|one after (?:another|the other)|in succession"
                    + "|за все время|от (?:самого )?первого до последнего|от \\p{L}+ до последнего|по порядку|по очереди|последовательно|весь список|полный список|всех подряд"
                    + "|биринен сон бири|басынан сонына дейин|бастап сонына дейин|басынан аягына дейин|рет ретимен|ретимен|кезегимен|толык тизим\\p{L}*)(?: |$)");

    private static final Pattern AFTER = Pattern.compile("(?:^| )(?:since|after|после|со времени|с тех пор|кейин|бери)(?: |$)");

    private static final Pattern FROM = Pattern.compile("(?:^| )(?:from|starting with|от|начиная|бастап)(?: |$)");

    private static final int YEAR = 366;

    private final Glossary glossary;

    WholeLine(Glossary glossary) {
        this.glossary = glossary;
    }

    static boolean asked(Lexicon.Read read) {
        return ALL.matcher(read.words()).find();
    }

    /** The line of the one office that is asked about; nobody where a figure, a vote or another office is. */
    List<OfficeLine.Held> of(RuleAsked asked, List<String> offices, List<Validity> times) {
        String words = asked.read().words();
        boolean other = asked.read().says(Cue.COUNT) || asked.read().says(Cue.OPINION) || asked.read().says(Cue.FUTURE) || asked.read().says(Cue.SEATS) || asked.read().says(Cue.VOTES) || asked.read().says(Cue.TURNOUT);
        boolean named = asked.read().spans().stream().anyMatch(span -> span.named(Entry.Party.class).isPresent() || span.named(Entry.Region.class).isPresent() || span.named(Entry.Election.class).isPresent());
        if (offices.size() != 1 || other || named || !ALL.matcher(words).find()) {
            return List.of();
        }
        OfficeLine line = new OfficeLine(glossary, offices.getFirst());
        Optional<Validity> stretch = stretch(times);
        if (stretch.isPresent()) {
            return line.overlapping(stretch.get());
        }
        Optional<Entry.Person> person = OfficeAsked.person(asked).filter(line::has);
        if (person.isEmpty()) {
            return line.all();
        }
        if (AFTER.matcher(words).find()) {
            return line.after(person.get(), List.of());
        }
        return FROM.matcher(words).find() ? line.from(person.get()) : List.of();
    }

    /** More than a year, or from one time to another. */
    private static Optional<Validity> stretch(List<Validity> times) {
        boolean between = times.size() == 2 && times.getFirst().from().orElseThrow().isBefore(times.getLast().from().orElseThrow());
        if (between) {
            return Optional.of(new Validity(times.getFirst().from(), times.getLast().to()));
        }
        return times.size() == 1 && OfficeLine.days(times.getFirst()) > YEAR ? Optional.of(times.getFirst()) : Optional.empty();
    }
}
