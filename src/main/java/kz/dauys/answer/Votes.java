package kz.dauys.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Value;

/** Which votes a question may be about: by their names, years, days, kind and chamber. */
final class Votes {
    /** Kinds of votes by the cue that names them. */
    private static final Map<Cue, Entry.Vote> KINDS = Map.of(
            Cue.PARLIAMENTARY, Entry.Vote.PARLIAMENTARY,
            Cue.PRESIDENTIAL, Entry.Vote.PRESIDENTIAL,
            Cue.REFERENDUM, Entry.Vote.REFERENDUM,
            Cue.SENATE, Entry.Vote.SENATE);

    private static final List<String> DAYS = List.of("date-voting", "date-second-round", "date-repeat-voting", "date-scheduled");

    /** "Mazhilis elections" means no earlier chamber, though the phrase is one for elections of parliament. */
    private static final Pattern ELECTION = Pattern.compile("elections?|выбор(?:ы|ах|ам|ов|ами)|сайлау(?:ы|ды|ын|дар|да|ында|га|ына|дын|ынын|дан|ынан|дагы|ындагы)?");

    private static final Pattern MAZHILIS = Pattern.compile("^(ma[zj]h?ilis|мажилис)");

    private final Knowledge knowledge;
    /** What the chambers that were elected are, by the votes for them. */
    private final Set<String> bodies;
    private final List<Entry.Election> elections;
    /** The days of each vote, by its id: every question asks for them many times. */
    private final Map<String, List<LocalDate>> held;

    Votes(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.elections = List.copyOf(knowledge.glossary().all(Entry.Election.class));
        this.held = elections.stream().collect(Collectors.toUnmodifiableMap(Entry::id, election -> held(knowledge, election)));
        this.bodies = elections.stream()
                .flatMap(election -> election.body().stream())
                .collect(Collectors.toSet());
    }

    /** Whether one could vote against what stood alone on the ballot, though it was no referendum. */
    boolean sole(List<Entry.Election> elections) {
        return !elections.isEmpty() && elections.stream().allMatch(election -> knowledge.claim(election.id(), "votes", "against").isPresent());
    }

    /** Whether a stretch of words names a chamber that was elected, and so says which votes are meant. */
    boolean isChamber(Span span) {
        return span.named(Entry.Institution.class).filter(body -> bodies.contains(body.id())).isPresent();
    }

    /** The single years that a question names. */
    Set<Integer> years(Lexicon.Read read) {
        Set<Integer> years = new TreeSet<>();
        read.unexplained().stream().filter(Token::isYear).forEach(token -> years.add(Integer.valueOf(token.key())));
        years.addAll(named(read.spans()).map(Entry.Election::year).toList());
        days(read.spans()).forEach(day -> years.add(day.getYear()));
        return years;
    }

    private static Stream<Entry.Election> named(List<Span> spans) {
        return spans.stream().flatMap(span -> span.named(Entry.Election.class).stream());
    }

    private static Stream<LocalDate> days(List<Span> spans) {
        return spans.stream().flatMap(span -> span.concepts().stream())
                .flatMap(concept -> concept instanceof Concept.Day(LocalDate day) ? Stream.of(day) : Stream.empty());
    }

    /** The stretches of years that a question names. */
    static List<Concept.Years> stretches(List<Span> spans) {
        return spans.stream().flatMap(span -> span.concepts().stream())
                .flatMap(concept -> concept instanceof Concept.Years years ? Stream.of(years) : Stream.empty())
                .toList();
    }

    /** The votes that the question may be about, the oldest first. */
    List<Entry.Election> meant(Lexicon.Read read, Set<Integer> years) {
        List<Set<Cue>> said = read.spans().stream().map(Span::cues).toList();
        Set<String> named = named(read.spans()).map(Entry::id).collect(Collectors.toSet());
        Set<Integer> ofNamed = named(read.spans()).map(Entry.Election::year).collect(Collectors.toSet());
        Set<Entry.Vote> kinds = kinds(said);
        Set<Entry.Vote> ofKindNamed = named(read.spans()).map(Entry.Election::kind).collect(Collectors.toSet());
        Set<String> chambers = read.spans().stream().filter(this::isChamber)
                .flatMap(span -> span.concepts().stream())
                .flatMap(concept -> concept instanceof Concept.Named(Entry entry) && bodies.contains(entry.id()) ? Stream.of(entry.id()) : Stream.empty())
                .collect(Collectors.toSet());
        boolean mazhilis = years.isEmpty() && named.isEmpty() && chambers.isEmpty() && read.tokens().stream().anyMatch(token -> MAZHILIS.matcher(token.key()).find());
        boolean elects = kinds.isEmpty() && named.isEmpty() && days(read.spans()).findAny().isEmpty() && read.tokens().stream().anyMatch(token -> ELECTION.matcher(token.key()).matches());
        List<LocalDate> days = days(read.spans()).toList();
        // A day on which nobody voted is that of something else: of a session, of an election by the deputies.
        List<LocalDate> ofOther = days.stream().filter(day -> elections.stream().noneMatch(election -> heldOn(election, day))).toList();
        List<Concept.Years> stretches = stretches(read.spans());
        List<Integer> months = months(read.spans());
        List<Entry.Election> inTime = elections.stream()
                .filter(election -> years.isEmpty() || years.contains(election.year()))
                .filter(election -> stretches.stream().allMatch(each -> each.from() <= election.year() && election.year() <= each.to()))
                .filter(election -> days.stream().allMatch(day -> heldOn(election, day) || day.getYear() != election.year() || (ofOther.contains(day) && marks(election, day))))
                .filter(election -> kinds.isEmpty() || kinds.contains(election.kind()))
                // An election is no referendum.
                .filter(election -> !elects || election.kind() != Entry.Vote.REFERENDUM)
                // "The 2022 and 2024 referendums" names one in full and means the other to be alike.
                .filter(election -> !kinds.isEmpty() || ofKindNamed.isEmpty() || ofKindNamed.contains(election.kind()))
                // "The April referendum of 1995 and the one in August".
                .filter(election -> !ofNamed.contains(election.year()) || named.contains(election.id()) || (ofKindNamed.contains(election.kind()) && held(election).anyMatch(day -> months.contains(day.getMonthValue()))))
                .filter(election -> !mazhilis || election.body().filter("mazhilis"::equals).isPresent())
                .filter(election -> chambers.isEmpty() || election.body().filter(body -> chambers.contains(body) || ((!years.isEmpty() || !stretches.isEmpty()) && isOneOf(chambers, body))).isPresent())
                .sorted(Comparator.comparingInt(Entry.Election::year).thenComparing(this::day))
                .toList();
        List<Entry.Election> inMonth = inTime.stream().filter(election -> (!months.isEmpty() && named.contains(election.id())) || held(election).anyMatch(day -> months.contains(day.getMonthValue()))).toList();
        // A month in which no vote was held is that of something else: a ruling, a law.
        List<Entry.Election> meant = inMonth.isEmpty() ? inTime : inMonth;
        return years.isEmpty() && named.isEmpty() ? ends(early(meant, read), said) : early(meant, read);
    }

    /** Of several votes those that were called early, where these are meant. */
    private static List<Entry.Election> early(List<Entry.Election> meant, Lexicon.Read read) {
        List<Entry.Election> early = meant.size() > 1 && read.says(Cue.EARLY) ? meant.stream().filter(Entry.Election::early).toList() : List.of();
        return early.isEmpty() ? meant : early;
    }

    /** "The last election" and "the first" are one of each kind. */
    private List<Entry.Election> ends(List<Entry.Election> meant, List<Set<Cue>> said) {
        boolean first = said.stream().anyMatch(cues -> cues.equals(Set.of(Cue.FIRST)));
        boolean latest = said.stream().anyMatch(cues -> cues.equals(Set.of(Cue.LATEST)));
        if (first == latest) {
            return meant;
        }
        List<Entry.Election> ends = new ArrayList<>();
        for (Entry.Vote kind : Entry.Vote.values()) {
            List<Entry.Election> ofKind = meant.stream()
                    .filter(election -> election.kind() == kind && !day(election).isAfter(knowledge.glossary().asOf()))
                    .toList();
            if (!ofKind.isEmpty()) {
                ends.add(first ? ofKind.getFirst() : ofKind.getLast());
            }
        }
        return ends;
    }

    /** Every vote of a kind. */
    List<Entry.Election> ofKind(Entry.Vote kind) {
        return elections.stream().filter(election -> election.kind() == kind).toList();
    }

    /** A body is also meant by its name without the number of its convocation. */
    private boolean isOneOf(Set<String> chambers, String body) {
        return chambers.stream().anyMatch(chamber -> chamber.equals(body) || named(body).contains(named(chamber)));
    }

    private String named(String body) {
        return knowledge.glossary().get(Entry.Institution.class, body).name().in(Language.RU);
    }

    /** Whether something else of the vote fell on the day. */
    private boolean marks(Entry.Election election, LocalDate day) {
        return knowledge.claims(election.id()).stream().anyMatch(claim -> claim.accepted().filter(value -> value.equals(new Value.Day(day))).isPresent());
    }

    private boolean heldOn(Entry.Election election, LocalDate day) {
        return held(election).anyMatch(day::equals);
    }

    /** The day of voting; the end of the year where the pack does not know it. */
    LocalDate day(Entry.Election election) {
        return held(election).findFirst().orElse(LocalDate.of(election.year(), 12, 31));
    }

    private Stream<LocalDate> held(Entry.Election election) {
        return held.getOrDefault(election.id(), List.of()).stream();
    }

    /** The claims that tell on which days a vote was or is to be held. */
    static Stream<Claim> days(Knowledge knowledge, String election) {
        return DAYS.stream().flatMap(measure -> knowledge.claim(election, measure, Claim.WHOLE).stream());
    }

    private static List<LocalDate> held(Knowledge knowledge, Entry.Election election) {
        return days(knowledge, election.id())
                .map(Claim::value)
                .<LocalDate>flatMap(value -> value instanceof Value.Day(LocalDate day) ? Stream.of(day) : Stream.empty())
                .toList();
    }

    private static List<Integer> months(List<Span> spans) {
        return spans.stream().flatMap(span -> span.concepts().stream())
                .flatMap(concept -> concept instanceof Concept.Month(int month) ? Stream.of(month) : Stream.empty())
                .toList();
    }

    /** The year that was asked about in vain: no vote of that kind was held then. */
    static Optional<Integer> missing(Set<Integer> years, List<Entry.Election> meant) {
        return years.stream().filter(year -> meant.stream().noneMatch(election -> election.year() == year)).findFirst();
    }

    private static Set<Entry.Vote> kinds(Collection<Set<Cue>> said) {
        Set<Entry.Vote> kinds = EnumSet.noneOf(Entry.Vote.class);
        for (Set<Cue> cues : said) {
            // A word that may also mean something else does not fix the kind; "which referendum" and "elected president" do.
            List<Cue> kind = cues.stream().filter(cue -> cue != Cue.WHICH_ELECTION && cue != Cue.ELECTED && cue != Cue.WIN && cue != Cue.CANDIDATES).toList();
            if (kind.size() == 1 && KINDS.containsKey(kind.getFirst())) {
                kinds.add(KINDS.get(kind.getFirst()));
            }
        }
        return kinds;
    }
}
