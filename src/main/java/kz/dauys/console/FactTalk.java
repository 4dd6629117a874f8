package kz.dauys.console;

import java.io.BufferedReader;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Glossary;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Source;
import kz.dauys.knowledge.Value;
import kz.dauys.knowledge.Wording;
import kz.dauys.knowledge.edit.Effect;
import kz.dauys.knowledge.edit.FactWriter;
import kz.dauys.knowledge.edit.FileChange;
import kz.dauys.knowledge.edit.Proposal;

/** Adds a fact to a pack by asking for it in words. Nothing is written before the person has seen it and said yes. */
public final class FactTalk {
    private static final Set<String> YES = Set.of("y", "yes", "д", "да", "и", "иә", "ия");

    private final Path pack;
    private final Knowledge knowledge;
    private final Asker asker;
    private final Chooser chooser;
    private final ValueTalk values;

    /** How the talk ended. */
    public enum End {
        WRITTEN,
        /** The person left, or did not confirm. */
        LEFT,
        /** The pack would not be sound: it is as it was. */
        REFUSED
    }

    /** Who is talked to, and in which language. */
    public record Terminal(BufferedReader in, PrintStream out, Language language) {}

    /** Talks about the pack in {@code folder}, which holds {@code knowledge}. */
    public FactTalk(Path folder, Knowledge knowledge, Terminal terminal) {
        this.pack = folder;
        this.knowledge = knowledge;
        this.asker = new Asker(terminal.in(), terminal.out(), terminal.language());
        this.chooser = new Chooser(asker);
        this.values = new ValueTalk(asker, knowledge.glossary());
    }

    /** Talks until a fact is written or the person leaves. */
    public End run() {
        asker.say("hello", Map.of("pack", pack.toString()));
        End end = proposal().flatMap(this::told).map(this::confirm).orElse(End.LEFT);
        if (end == End.LEFT) {
            asker.say("left", Map.of());
        }
        return end;
    }

    private Optional<Proposal> proposal() {
        Glossary glossary = knowledge.glossary();
        return chooser.choose("vote", choices(glossary.all(Entry.Election.class)))
                .flatMap(vote -> chooser.choose("measure", choices(glossary.all(Entry.Measure.class)))
                        .flatMap(measure -> subject(measure).flatMap(subject -> said(vote, measure, subject))));
    }

    private Optional<Proposal> said(Entry.Election vote, Entry.Measure measure, String subject) {
        knowledge.claim(vote.id(), measure.id(), subject).ifPresent(claim -> asker.say("stands", Map.of("values", standing(claim))));
        return values.value(measure.unit()).flatMap(value -> new SourceTalk(asker, knowledge).source()
                .flatMap(source -> asker.ask("place").map(place -> new Proposal(
                        vote.id(), measure.id(), subject, value, new Claim.Citation(source.id(), place), fresh(source), Optional.empty()))));
    }

    private Optional<Source> fresh(Source source) {
        return knowledge.source(source.id()).isPresent() ? Optional.empty() : Optional.of(source);
    }

    private <E extends Entry> List<Choice<E>> choices(List<E> entries) {
        return entries.stream().map(entry -> Choice.of(entry, asker.language())).toList();
    }

    private Optional<String> subject(Entry.Measure measure) {
        List<Choice<Entry>> all = knowledge.glossary().entries().stream()
                .filter(entry -> Entry.Subject.of(entry).filter(measure.says()::containsKey).isPresent())
                .map(entry -> Choice.of(entry, asker.language()))
                .toList();
        boolean whole = measure.says().containsKey(Entry.Subject.ELECTION);
        if (all.isEmpty()) {
            return Optional.of(Claim.WHOLE);
        }
        return chooser.pick(whole ? "subject.or-whole" : "subject", all, whole ? List.of("") : List.of()).map(picked -> switch (picked) {
            case Chooser.Picked.One<Entry>(Entry entry) -> entry.id();
            case Chooser.Picked.Other<Entry> blank -> Claim.WHOLE;
        });
    }

    private String standing(Claim claim) {
        return String.join("; ", claim.readings().stream().map(reading -> words(claim, reading.value())).toList());
    }

    private String words(Claim claim, Value value) {
        Wording wording = new Wording(knowledge.glossary());
        return wording.value(value, wording.measure(claim).unit(), asker.language());
    }

    /** What the change means, and what else must be told for it. */
    private Optional<Proposal> told(Proposal proposal) {
        return switch (Effect.of(proposal, knowledge)) {
            case Effect.NewClaim fresh -> Optional.of(proposal);
            case Effect.Nothing nothing -> note("nothing", proposal);
            case Effect.OneMoreSource more -> note("one-more-source", proposal);
            case Effect.Finer finer -> note("finer", proposal);
            case Effect.OneMoreValue more -> note("one-more-value", proposal);
            case Effect.Dispute(Claim claim) -> dispute(proposal, claim);
        };
    }

    private Optional<Proposal> note(String key, Proposal proposal) {
        asker.say(key, Map.of());
        return Optional.of(proposal);
    }

    private Optional<Proposal> dispute(Proposal proposal, Claim claim) {
        asker.say("dispute", Map.of("value", words(claim, claim.value())));
        List<Value> both = List.of(claim.value(), proposal.value());
        both.forEach(value -> asker.show("  " + (both.indexOf(value) + 1) + ") " + words(claim, value)));
        return accepted().flatMap(numbers -> values.words("reason").map(reason -> proposal.with(
                new Proposal.Dispute(numbers.stream().findFirst().map(number -> both.get(number - 1)), reason))));
    }

    /** The number of the value that is right; none where the evidence does not decide. */
    private Optional<List<Integer>> accepted() {
        Optional<String> line = asker.ask("accepted");
        while (line.isPresent() && !line.get().matches("|[12]")) {
            line = asker.ask("accepted");
        }
        return line.map(number -> number.isEmpty() ? List.of() : List.of(Integer.valueOf(number)));
    }

    private End confirm(Proposal proposal) {
        FactWriter writer = new FactWriter(pack, knowledge);
        List<FileChange> changes = writer.prepare(proposal);
        if (changes.isEmpty()) {
            return End.LEFT;
        }
        for (FileChange change : changes) {
            asker.show("");
            asker.show(pack.relativize(change.file()) + ":");
            change.lines().forEach(asker::show);
        }
        asker.show("");
        return asker.ask("confirm").filter(answer -> YES.contains(answer.toLowerCase(Locale.ROOT)))
                .map(yes -> write(writer, changes, proposal))
                .orElse(End.LEFT);
    }

    private End write(FactWriter writer, List<FileChange> changes, Proposal proposal) {
        List<String> reasons = writer.write(changes, proposal);
        if (reasons.isEmpty()) {
            asker.say("written", Map.of());
            return End.WRITTEN;
        }
        asker.say("refused", Map.of());
        reasons.forEach(asker::show);
        return End.REFUSED;
    }
}
