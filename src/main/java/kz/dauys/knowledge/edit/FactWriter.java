package kz.dauys.knowledge.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import kz.dauys.knowledge.Audit;
import kz.dauys.knowledge.BrokenDataException;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Position;
import kz.dauys.knowledge.Source;

/** Writes a proposal into the files of a pack. */
public final class FactWriter {
    private final Path pack;
    private final Knowledge knowledge;

    /** @param knowledge what is in the pack now */
    public FactWriter(Path pack, Knowledge knowledge) {
        this.pack = pack;
        this.knowledge = knowledge;
    }

    /** What would be written; nothing is touched. */
    public List<FileChange> prepare(Proposal proposal) {
        List<FileChange> changes = new ArrayList<>();
        proposal.source().ifPresent(source -> changes.add(source(source)));
        switch (Effect.of(proposal, knowledge)) {
            case Effect.Nothing nothing -> changes.clear();
            case Effect.NewClaim fresh -> changes.add(newClaim(proposal));
            case Effect.OneMoreSource(Claim claim, int reading) ->
                changes.add(change(claim, edit -> edit.addSource(reading, proposal.citation())));
            case Effect.Finer(Claim claim, int reading) -> changes.add(change(claim, edit -> {
                edit.refine(reading, proposal.value());
                edit.addSource(reading, proposal.citation());
            }));
            case Effect.OneMoreValue(Claim claim) -> changes.add(change(claim, edit -> edit.addValue(proposal)));
            case Effect.Dispute(Claim claim) ->
                changes.add(change(claim, edit -> edit.dispute(proposal, proposal.dispute().orElseThrow())));
        }
        return changes;
    }

    private static FileChange change(Claim claim, Consumer<ClaimEdit> work) {
        YamlEdit edit = YamlEdit.open(claim.line().file());
        work.accept(new ClaimEdit(edit, claim));
        return new FileChange(claim.line().file(), Optional.of(read(claim.line().file())), edit.result());
    }

    private FileChange newClaim(Proposal proposal) {
        List<String> lines = new ArrayList<>(List.of("measure: " + proposal.measure()));
        if (!proposal.subject().equals(Claim.WHOLE)) {
            lines.add("subject: " + proposal.subject());
        }
        lines.add("value: " + YamlWords.value(proposal.value()));
        lines.add("sources: [" + YamlWords.citation(proposal.citation()) + "]");
        return appended(factsFile(proposal.election()), "election: " + proposal.election() + "\n", "claims", lines);
    }

    /** The file named by the election, else the first that tells of it. */
    private Path factsFile(String election) {
        Path own = pack.resolve("facts").resolve(election + ".yaml");
        return knowledge.claims(election).stream().map(claim -> claim.line().file())
                .filter(file -> !Files.exists(own))
                .findFirst()
                .orElse(own);
    }

    private FileChange source(Source source) {
        List<String> lines = new ArrayList<>(List.of("id: " + source.id()));
        lines.add("title: " + YamlWords.quoted(source.title()));
        lines.add("publisher: " + YamlWords.quoted(source.publisher()));
        Map.of("date", source.date(), "address", source.address()).entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .sorted(Map.Entry.<String, String>comparingByKey().reversed())
                .forEach(entry -> lines.add(entry.getKey() + ": " + YamlWords.quoted(entry.getValue())));
        lines.add("kind: " + source.kind().name().toLowerCase(Locale.ROOT));
        return appended(pack.resolve("sources.yaml"), "", "sources", lines);
    }

    private static FileChange appended(Path file, String head, String list, List<String> item) {
        if (!Files.exists(file)) {
            String lines = item.stream().skip(1).map(line -> "    " + line + "\n").collect(Collectors.joining());
            return new FileChange(file, Optional.empty(), "format: 1\n" + head + list + ":\n  - " + item.getFirst() + "\n" + lines);
        }
        YamlEdit edit = YamlEdit.open(file);
        new YamlList(edit).add(list, item);
        return new FileChange(file, Optional.of(read(file)), edit.result());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new BrokenDataException(file, "the file cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    /** Writes the changes, then loads and audits the pack. What is found wrong is given, and then the files are as they were. */
    public List<String> write(List<FileChange> changes, Proposal proposal) {
        List<FileChange.Undo> undos = new ArrayList<>();
        List<String> reasons = attempt(changes, proposal, undos);
        if (!reasons.isEmpty()) {
            undos.reversed().forEach(FileChange.Undo::undo);
        }
        return reasons;
    }

    private List<String> attempt(List<FileChange> changes, Proposal proposal, List<FileChange.Undo> undos) {
        try {
            changes.forEach(change -> undos.add(change.write()));
            Knowledge after = Knowledge.load(pack);
            return untouched(after, proposal.id()) ? Audit.of(after).failureLines() : List.of("other claims would change with it");
        } catch (BrokenDataException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    /** A last look: everything but the one claim says what it said. */
    private boolean untouched(Knowledge after, String id) {
        return others(knowledge, id).equals(others(after, id)) && knowledge.explanations().size() == after.explanations().size();
    }

    private static Map<String, Claim> others(Knowledge knowledge, String id) {
        return knowledge.claims().stream()
                .filter(claim -> !claim.id().equals(id))
                .collect(Collectors.toMap(Claim::id, FactWriter::anywhere));
    }

    private static Claim anywhere(Claim claim) {
        Position nowhere = new Position(Path.of(""), 0);
        return new Claim(claim.election(), claim.measure(), claim.subject(), claim.weight(), claim.readings(), claim.accepted(), claim.reason(), nowhere);
    }
}
