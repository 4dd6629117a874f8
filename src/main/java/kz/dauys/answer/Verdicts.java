package kz.dauys.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Language;

/** What observers said of a vote. Whether it was fair is not ours to say; who said what is. */
final class Verdicts implements Operation {
    private static final int MOST = 4;

    private final Knowledge knowledge;

    Verdicts(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    @Override
    public Optional<Interpretation> read(Frame frame) {
        boolean named = frame.names("verdict");
        boolean asked = named || frame.says(Cue.VERDICT) || (frame.says(Cue.OBSERVERS) && !frame.says(Cue.COUNT))
                || frame.subjects().stream().anyMatch(subject -> knowledge.glossary().find(Entry.Institution.class, subject).isPresent());
        Frame rest = named ? frame.saying(frame.others().stream().filter(span -> !span.names("verdict")).toList()) : frame;
        if (!asked || !rest.saysOnly(Cue.VERDICT, Cue.OBSERVERS, Cue.ACCORDING, Cue.HOW, Cue.WHETHER, Cue.EVERY, Cue.RESULT, Cue.BALLOTS, Cue.TURN, Cue.OR, Cue.TWIST, Cue.OPINION)) {
            return Optional.empty();
        }
        List<Claim> claims = frame.elections().stream()
                .flatMap(election -> knowledge.claims(election.id()).stream())
                .filter(claim -> claim.measure().equals("verdict") && (frame.subjects().isEmpty() || frame.subjects().stream().anyMatch(subject -> isPart(claim.subject(), subject))))
                .toList();
        if (claims.isEmpty()) {
            return Optional.empty();
        }
        if (claims.stream().map(Claim::election).distinct().count() > 1 && !frame.stretch()) {
            List<Query> queries = claims.stream().map(claim -> new Query(claim.measure(), claim.subject(), claim.election())).toList();
            return Optional.of(new Interpretation.WhichElection(queries));
        }
        return Optional.of(Interpretation.facts(claims.stream().limit(MOST).toList()));
    }

    /** The OSCE speaks through its office for elections and its assembly, which are called by its name as well. */
    private boolean isPart(String part, String whole) {
        String name = knowledge.glossary().entry(whole).map(each -> each.name().en()).orElse(whole);
        return part.equals(whole) || names(part).anyMatch(each -> each.contains(name));
    }

    private Stream<String> names(String id) {
        return knowledge.glossary().entry(id).stream()
                .flatMap(entry -> Stream.concat(Stream.of(entry.name().en()), entry.aliases().getOrDefault(Language.EN, List.of()).stream()));
    }
}
