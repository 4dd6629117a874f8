package kz.dauys.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;

/** Whether a party is the same as another that bore its name: both are told of, and that answers. */
final class SameParty implements LongReader {
    private static final Set<String> SAME = Set.of("same", "different", "another", "other", "тот", "та", "же", "другая", "другой", "разные", "сол", "баска", "болек");

    private final Knowledge knowledge;
    private final PartyNames names;

    SameParty(Knowledge knowledge, PartyNames names) {
        this.knowledge = knowledge;
        this.names = names;
    }

    @Override
    public Optional<Interpretation> read(Posed posed) {
        List<Entry.Party> named = posed.spans().stream().filter(Span::names).flatMap(span -> span.named(Entry.Party.class).stream()).distinct().toList();
        boolean asked = named.size() == 1 && posed.clauses().stream().flatMap(clause -> clause.read().tokens().stream()).anyMatch(token -> SAME.contains(token.key()));
        List<Answer> told = !asked ? List.of() : Stream.of(named.getFirst().id())
                .flatMap(party -> names.namesakes(party).stream())
                .flatMap(party -> knowledge.glossary().find(Entry.Party.class, party).stream())
                .flatMap(party -> party.meaning().map(meaning -> (Answer) new Answer.Definition(party, meaning)).stream())
                .toList();
        return told.size() < 2 ? Optional.empty() : Optional.of(new Interpretation.Understood("namesakes", Answer.several(told)));
    }
}
