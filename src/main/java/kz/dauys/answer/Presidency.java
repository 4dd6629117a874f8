package kz.dauys.answer;

import java.util.List;
import java.util.Set;
import kz.dauys.knowledge.Entry;

/** Whether a question asks who was President: "who" stands beside the office. */
final class Presidency {
    private static final String OFFICE = "president-office";

    private static final int SHORT = 9;

    private Presidency() {}

    /** "Who was president when …", «Қазір президент кім?» */
    static boolean asksWho(Lexicon.Read read) {
        List<Span> saying = read.spans().stream().filter(span -> span.cues().contains(Cue.WHO) || span.names() || !(span.cues().contains(Cue.GLUE) || span.cues().contains(Cue.NOW))).toList();
        for (int at = 0; at + 1 < saying.size(); at++) {
            Span one = saying.get(at);
            Span other = saying.get(at + 1);
            if ((one.cues().contains(Cue.WHO) && isOffice(other)) || (isOffice(one) && other.cues().contains(Cue.WHO))) {
                return true;
            }
        }
        return false;
    }

    /** «Президент 1995», «1 президент»: the office with a year or a number, and nothing else. */
    static boolean isAlone(Lexicon.Read read) {
        return read.tokens().size() == 2 && read.tokens().stream().filter(Token::number).count() == 1 && read.spans().size() == 1 && isOffice(read.spans().getFirst());
    }

    /** Whether it names somebody beside the office: "until when is he president". */
    static boolean isOfPerson(Lexicon.Read read) {
        return read.spans().stream().anyMatch(Presidency::isOffice) && read.spans().stream().anyMatch(span -> span.named(Entry.Person.class).isPresent());
    }

    /** "How many presidents has Kazakhstan had?" */
    static boolean asksHowMany(RuleAsked asked) {
        boolean only = asked.unknown().isEmpty() && asked.says(Set.of("howmany")) && asked.says(Set.of("president")) && asked.saysOnly(Set.of("howmany", "president", "country", "part", "time", "state"));
        return only && asked.read().explained() && asked.read().tokens().size() <= SHORT && asked.read().spans().stream().noneMatch(span -> span.names() && !isOffice(span));
    }

    static boolean isOffice(Span span) {
        return span.named(Entry.Institution.class).filter(body -> body.id().equals(OFFICE)).isPresent();
    }
}
