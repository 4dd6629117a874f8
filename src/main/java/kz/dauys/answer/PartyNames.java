package kz.dauys.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Value;

/** Which party a name means in a vote: the name of another time, or a word such as "the ruling party" that meant several in turn. */
final class PartyNames {
    private static final String SAME_NAME = "SAME_NAME";
    private static final String NAMESAKES = "NAMESAKES";
    private static final Set<String> RESULTS = Set.of("seats", "votes", "vote-share");

    private final Knowledge knowledge;
    private final Properties families = Data.read("families.properties");

    PartyNames(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The parties that bore the name of one and are others, itself among them; empty where it is the only one. */
    List<String> namesakes(String party) {
        List<String> same = family(NAMESAKES);
        return same.contains(party) ? same : List.of();
    }

    private List<String> family(String name) {
        return Data.list(families, name).stream()
                .filter(party -> knowledge.glossary().find(Entry.Party.class, party).isPresent())
                .toList();
    }

    /** The parties that a word means in the votes; none where it is no such word, or where two of them stood in one vote. */
    Set<String> meant(Span span, List<Entry.Election> elections) {
        Set<String> meant = new LinkedHashSet<>();
        for (Cue cue : span.cues()) {
            List<String> family = family(cue.name());
            for (Entry.Election election : elections) {
                List<String> stood = family.stream().filter(party -> stood(party, election)).toList();
                if (stood.size() > 1) {
                    return Set.of();
                }
                meant.addAll(stood);
            }
        }
        return meant;
    }

    /** Whether the party has a result in the vote, or somebody stood for it. */
    private boolean stood(String party, Entry.Election election) {
        return knowledge.claims(election.id()).stream()
                .anyMatch(claim -> (RESULTS.contains(claim.measure()) && claim.subject().equals(party)) || (claim.measure().equals("nominated-by") && names(claim, party)));
    }

    private static boolean names(Claim claim, String party) {
        return claim.accepted().filter(value -> value instanceof Value.Names(List<String> ids) && ids.contains(party)).isPresent();
    }

    /** Whether the parties are one under the names that it had in turn. */
    boolean oneParty(Collection<String> parties) {
        return parties.size() > 1 && parties.stream().allMatch(party -> line(parties.iterator().next()).contains(party));
    }

    /** The names of a party, as far as the days on which they changed are known, the oldest first. */
    List<String> line(String party) {
        List<String> line = new ArrayList<>(List.of(party));
        for (Optional<String> before = before(party); before.isPresent() && !line.contains(before.get()); before = before(before.get())) {
            line.addFirst(before.get());
        }
        for (Optional<String> after = after(party); after.isPresent() && !line.contains(after.get()); after = after(after.get())) {
            line.addLast(after.get());
        }
        return line;
    }

    private Optional<String> before(String party) {
        return knowledge.glossary().find(Entry.Party.class, party).stream()
                .flatMap(each -> each.origins().stream())
                .filter(PartyNames::isRenaming)
                .map(Entry.Origin::party)
                .findFirst();
    }

    private Optional<String> after(String party) {
        return knowledge.glossary().all(Entry.Party.class).stream()
                .filter(each -> each.origins().stream().anyMatch(origin -> isRenaming(origin) && origin.party().equals(party)))
                .map(Entry::id)
                .findFirst();
    }

    static boolean isRenaming(Entry.Origin origin) {
        return origin.how() == Entry.How.RENAMED && origin.date().isPresent();
    }

    /** The question about the parties under the names of the time; empty where all of them had those that are used. */
    Optional<Reworded> atTheTime(Frame frame) {
        if (frame.years().isEmpty()) {
            return Optional.empty();
        }
        Set<String> subjects = new LinkedHashSet<>();
        List<Answer> notes = new ArrayList<>();
        for (String subject : frame.subjects()) {
            Optional<String> other = other(subject, frame.elections());
            subjects.add(other.orElse(subject));
            other.filter(each -> line(subject).contains(each)).flatMap(each -> lineage(subject)).ifPresent(notes::add);
        }
        return subjects.equals(frame.subjects()) ? Optional.empty() : Optional.of(new Reworded(frame.about(subjects), notes));
    }

    /** The question about a party under all the names that it had in the votes that are named; empty where it had but one. */
    Optional<Reworded> throughout(Frame frame) {
        Set<String> subjects = new LinkedHashSet<>();
        for (String subject : frame.subjects()) {
            subjects.add(subject);
            frame.elections().stream()
                    .filter(election -> knowledge.glossary().find(Entry.Party.class, subject).isPresent() && !stood(subject, election))
                    .flatMap(election -> line(subject).stream().filter(each -> stood(each, election)))
                    .forEach(subjects::add);
        }
        return frame.elections().size() < 2 || subjects.equals(frame.subjects())
                ? Optional.empty()
                : Optional.of(new Reworded(frame.about(subjects), frame.subjects().stream().flatMap(subject -> lineage(subject).stream()).toList()));
    }

    /** "The party born of the merger of these two in 2013": the question about that party, and no longer of the year in which they merged. */
    Optional<Reworded> born(Frame frame) {
        if (!frame.says(Cue.MERGED) || frame.subjects().size() < 2) {
            return Optional.empty();
        }
        Frame rest = frame.without(Cue.MERGED, Cue.FOUNDED, Cue.PARTY);
        return knowledge.glossary().all(Entry.Party.class).stream()
                .filter(party -> merged(party).map(Entry.Origin::party).collect(Collectors.toSet()).equals(frame.subjects()))
                .map(party -> {
                    Set<Integer> years = new LinkedHashSet<>(rest.years());
                    merged(party).flatMap(origin -> origin.date().stream()).forEach(day -> years.remove(day.getYear()));
                    List<Entry.Party> line = Stream.concat(frame.subjects().stream().map(id -> knowledge.glossary().get(Entry.Party.class, id)), Stream.of(party)).toList();
                    return new Reworded(new Frame(Set.of(party.id()), rest.elections(), years, rest.stretch(), rest.figures(), rest.others()), List.of(new Answer.Lineage(party, line)));
                })
                .findFirst();
    }

    private static Stream<Entry.Origin> merged(Entry.Party party) {
        return party.origins().stream().filter(origin -> origin.how() == Entry.How.MERGED);
    }

    private Optional<String> other(String party, List<Entry.Election> elections) {
        if (knowledge.glossary().find(Entry.Party.class, party).isEmpty() || elections.stream().anyMatch(election -> stood(party, election))) {
            return Optional.empty();
        }
        List<String> alike = new ArrayList<>(line(party));
        List<String> sameName = family(SAME_NAME);
        alike.addAll(sameName.contains(party) ? sameName : List.of());
        List<String> stood = alike.stream().filter(each -> elections.stream().anyMatch(election -> stood(each, election))).distinct().toList();
        return stood.size() == 1 ? Optional.of(stood.getFirst()) : Optional.empty();
    }

    private Optional<Answer> lineage(String party) {
        return knowledge.glossary().find(Entry.Party.class, party)
                .map(each -> new Answer.Lineage(each, line(party).stream().map(id -> knowledge.glossary().get(Entry.Party.class, id)).toList()));
    }
}
