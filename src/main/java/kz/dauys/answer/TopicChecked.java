package kz.dauys.answer;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Language;

/** Whether a constitution was adopted at a referendum that was about something else. */
final class TopicChecked {
    private static final Pattern CONSTITUTION = Pattern.compile("^(?:constitution|конституци)");

    private static final Pattern ADOPTED = Pattern.compile("^(?:adopt|approv|приня|одобр|кабылдан|бекит)");

    private final Knowledge knowledge;

    TopicChecked(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    Optional<Interpretation> read(Lexicon.Read read, Supplier<List<Entry.Election>> meant) {
        boolean adopted = Stream.of(CONSTITUTION, ADOPTED).allMatch(word -> read.tokens().stream().anyMatch(token -> word.matcher(token.key()).find()));
        boolean asks = adopted && !read.says(Cue.COUNT) && !read.says(Cue.PERCENT) && !read.says(Cue.WHO) && !read.says(Cue.WHEN) && read.tokens().stream().noneMatch(Reader::isInterrogative);
        boolean named = read.spans().stream().anyMatch(span -> span.named(Entry.Election.class).isPresent());
        if (!asks || !named) {
            return Optional.empty();
        }
        List<Entry.Election> referendums = meant.get().stream().filter(election -> election.kind() == Entry.Vote.REFERENDUM).toList();
        if (referendums.size() != 1 || aboutConstitution(referendums.getFirst())) {
            return Optional.empty();
        }
        List<Claim> told = Stream.of("question", "topic").flatMap(measure -> knowledge.claim(referendums.getFirst().id(), measure, Claim.WHOLE).stream()).limit(1).toList();
        return told.isEmpty() ? Optional.empty() : Optional.of(new Interpretation.Understood("topic checked", new Answer.Verdict(false, new Answer.Fact(told))));
    }

    private static boolean aboutConstitution(Entry.Election referendum) {
        return Stream.concat(Stream.of(referendum.name().in(Language.EN)), referendum.aliases().getOrDefault(Language.EN, List.of()).stream()).anyMatch(name -> name.contains("onstitution"));
    }
}
