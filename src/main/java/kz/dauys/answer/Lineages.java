package kz.dauys.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Validity;

/** Where a party came from and what became of it: founded, renamed, merged, gone. */
final class Lineages implements Operation {
    private static final Cue[] LIFE = {
        Cue.FOUNDED, Cue.RENAMED, Cue.MERGED, Cue.ENDED, Cue.SUCCESSOR, Cue.PREDECESSOR, Cue.LINEAGE
    };

    private final Knowledge knowledge;
    private final PartyNames names;

    /** How a founder who has no entry of his own is told. */
    private static final Pattern FOUNDERS = Pattern.compile("(?:founded|created|formed|set up)[^.]* by ");

    Lineages(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.names = new PartyNames(knowledge);
    }

    @Override
    public Optional<Interpretation> read(Frame frame) {
        return frame.subjects().isEmpty() ? renamings(frame) : life(frame);
    }

    /** Which parties took another name, in the years and months that are named. */
    private Optional<Interpretation> renamings(Frame frame) {
        boolean clear = frame.saysOnly(Cue.RENAMED, Cue.PARTY, Cue.WHO, Cue.WHEN, Cue.EVERY, Cue.EVER, Cue.BEFORE, Cue.HOW, Cue.TURN, Cue.WHICH_ELECTION, Cue.AFTER);
        if (!frame.says(Cue.RENAMED) || !frame.says(Cue.PARTY) || !clear || !frame.figures().isEmpty() || (frame.years().isEmpty() && !frame.stretch())) {
            return Optional.empty();
        }
        Set<Integer> months = frame.others().stream()
                .flatMap(span -> span.concepts().stream())
                .flatMap(concept -> concept instanceof Concept.Month(int month) ? Stream.of(month) : Stream.empty())
                .collect(Collectors.toSet());
        List<Answer> renamed = knowledge.glossary().all(Entry.Party.class).stream()
                .flatMap(party -> party.origins().stream().filter(origin -> PartyNames.isRenaming(origin) && within(origin, frame.years(), months)).map(origin -> renaming(party, origin)))
                .toList();
        return renamed.isEmpty() ? Optional.empty() : Optional.of(new Interpretation.Understood("renamings", Answer.several(renamed)));
    }

    private static boolean within(Entry.Origin origin, Set<Integer> years, Set<Integer> months) {
        return origin.date().filter(day -> (years.isEmpty() || years.contains(day.getYear())) && (months.isEmpty() || months.contains(day.getMonthValue()))).isPresent();
    }

    private Answer renaming(Entry.Party party, Entry.Origin origin) {
        return new Answer.Lineage(party, List.of(knowledge.glossary().get(Entry.Party.class, origin.party()), party));
    }

    private Optional<Interpretation> life(Frame frame) {
        boolean clear = frame.without(LIFE).saysOnly(Cue.WHEN, Cue.WHO, Cue.PARTY, Cue.HOW, Cue.BEFORE, Cue.AFTER, Cue.NOW, Cue.WHETHER, Cue.WHICH_ELECTION, Cue.TURN, Cue.REGISTERED, Cue.CHANGE, Cue.EVERY, Cue.RULING, Cue.RIVAL);
        boolean registered = frame.says(Cue.REGISTERED) && frame.says(Cue.WHEN);
        // "When did Nur Otan become Amanat?"
        boolean became = frame.subjects().size() > 1 && frame.says(Cue.WHEN);
        if (!(frame.says(LIFE) || registered || became) || !clear || !frame.figures().isEmpty() || frame.subjects().isEmpty()) {
            return Optional.empty();
        }
        List<Entry.Party> parties = frame.subjects().stream().flatMap(id -> knowledge.glossary().find(Entry.Party.class, id).stream()).toList();
        if (parties.size() != frame.subjects().size()) {
            return Optional.empty();
        }
        List<Entry.Party> same = parties.size() == 1 ? names.namesakes(parties.getFirst().id()).stream().map(id -> knowledge.glossary().get(Entry.Party.class, id)).toList() : List.of();
        List<Entry.Party> meant = same.stream().filter(party -> frame.years().isEmpty() || frame.years().stream().anyMatch(year -> lived(party, year))).toList();
        if (meant.size() > 1 && (registered || frame.says(Cue.FOUNDED))) {
            // Two parties bore the name: when each of them began.
            return Optional.of(new Interpretation.Understood("lineage", Answer.several(meant.stream().flatMap(party -> of(List.of(party)).stream()).toList())));
        }
        if (same.size() > 1 && meant.size() == 1) {
            return of(meant).map(line -> new Interpretation.Understood("lineage", line));
        }
        return of(parties).map(line -> new Interpretation.Understood("lineage", line));
    }

    private static boolean lived(Entry.Party party, int year) {
        return party.validity().overlaps(new Validity(Optional.of(LocalDate.of(year, 1, 1)), Optional.of(LocalDate.of(year, 12, 31))));
    }

    /** Whether what the glossary says of a party names somebody: a line of names and years tells no founder. */
    boolean tellsPeople(Entry.Party party) {
        return party.meaning().filter(meaning -> FOUNDERS.matcher(meaning.text().in(Language.EN)).find() || knowledge.glossary().all(Entry.Person.class).stream()
                .map(person -> person.name().in(Language.EN)).anyMatch(name -> meaning.text().in(Language.EN).contains(name.substring(name.lastIndexOf(' ') + 1)))).isPresent();
    }

    /** The line in which all of them stand. */
    Optional<Answer> of(List<Entry.Party> parties) {
        Entry.Party asked = parties.getFirst();
        List<Entry.Party> line = line(asked);
        return line.containsAll(parties) ? Optional.of(new Answer.Lineage(asked, line)) : Optional.empty();
    }

    /** Everything that went into the party, the party, and what it went into, the oldest first. */
    private List<Entry.Party> line(Entry.Party party) {
        Set<Entry.Party> line = new LinkedHashSet<>();
        before(party, line);
        line.add(party);
        after(party, line);
        return new ArrayList<>(line);
    }

    private void before(Entry.Party party, Set<Entry.Party> line) {
        for (Entry.Origin origin : party.origins()) {
            knowledge.glossary().find(Entry.Party.class, origin.party()).filter(each -> !line.contains(each)).ifPresent(each -> {
                before(each, line);
                line.add(each);
            });
        }
    }

    private void after(Entry.Party party, Set<Entry.Party> line) {
        for (Entry.Party later : knowledge.glossary().all(Entry.Party.class)) {
            boolean follows = later.origins().stream().anyMatch(origin -> origin.party().equals(party.id()));
            if (follows && line.add(later)) {
                after(later, line);
            }
        }
    }
}
