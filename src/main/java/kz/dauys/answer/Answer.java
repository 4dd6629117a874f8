package kz.dauys.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Norm;
import kz.dauys.knowledge.Unit;

/** What the bot can say to a question. */
public sealed interface Answer {
    /** Claims that answer, each with its sources. */
    record Fact(List<Claim> claims) implements Answer {
        public Fact {
            claims = List.copyOf(claims);
        }
    }

    /**
     * Who stands at a place when the claims of one measure are put in order, or which vote.
     *
     * @param place 1 for the first
     * @param order claims in the order asked for; the one at {@code place} answers
     */
    record Ranking(int place, List<Claim> order) implements Answer {
        public Ranking {
            order = List.copyOf(order);
        }

        public Claim placed() {
            return order.get(place - 1);
        }
    }

    /**
     * Several figures of several subjects, or of several votes, side by side.
     *
     * @param title what the table shows
     * @param rows one subject or vote each; a row may lack a figure that another has
     */
    record Table(Title title, List<List<Claim>> rows) implements Answer {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }

        Stream<Claim> cells() {
            return rows.stream().flatMap(List::stream);
        }
    }

    /** What the rows of a table have in common. */
    enum Title {
        RESULTS,
        CONTENDERS,
        ENTERED,
        FAILED,
        VOTES
    }

    /** A figure that is worked out from claims, with the arithmetic. */
    record Computed(Arithmetic arithmetic, List<Claim> inputs, BigDecimal result, Unit unit) implements Answer {
        public Computed {
            inputs = List.copyOf(inputs);
        }
    }

    /** How a figure is worked out. */
    enum Arithmetic {
        DIFFERENCE,
        SUM,
        /** The first as a share of the second, in percent. */
        SHARE,
        /** From the first to the last, in the order of time. */
        CHANGE,
        /** How many times the second goes into the first. */
        RATIO,
        /** How many claims there are. */
        COUNT
    }

    /**
     * Somebody who did not stand in a vote.
     *
     * @param stood a claim about each who did
     */
    record Absent(Entry subject, List<Claim> stood) implements Answer {
        public Absent {
            stood = List.copyOf(stood);
        }
    }

    /** What one publisher says, and then what the pack holds right. */
    record Attributed(String publisher, Fact fact) implements Answer {}

    /** Whether a statement is right, and what shows it. */
    record Verdict(boolean right, Answer evidence) implements Answer {}

    /** The parties that one came from and went into. */
    record Lineage(Entry.Party party, List<Entry.Party> line) implements Answer {
        public Lineage {
            line = List.copyOf(line);
        }
    }

    /**
     * What a rule says.
     *
     * @param day the day that was asked about; empty for today
     * @param norms those that hold on the day, else the last ones
     * @param earlier what held before, the latest first; empty where a day was named
     */
    record Ruling(Entry.Rule rule, Optional<LocalDate> day, List<Norm> norms, List<Norm> earlier) implements Answer {
        public Ruling {
            norms = List.copyOf(norms);
            earlier = List.copyOf(earlier);
        }
    }

    /** One answer to each thing that was asked. */
    record Several(List<Answer> parts) implements Answer {
        public Several {
            parts = List.copyOf(parts);
        }
    }

    /** The answers as one: what is looked up stands together. */
    static Answer several(List<Answer> answers) {
        if (answers.stream().allMatch(Fact.class::isInstance)) {
            return new Fact(answers.stream().flatMap(answer -> answer.answering().stream()).distinct().toList());
        }
        return answers.size() == 1 ? answers.getFirst() : new Several(answers);
    }

    /** What a thing of the glossary is. */
    record Definition(Entry entry, Entry.Meaning meaning) implements Answer {}

    /** A passage of a document. */
    record Passage(Found found) implements Answer {}

    /** The question is open in one point; each choice closes it. */
    record Clarify(List<Choice> choices) implements Answer {
        public Clarify {
            choices = List.copyOf(choices);
        }
    }

    /** The bot does not know, and says why. */
    record Unknown(Why why) implements Answer {}

    /** A choice as it stands on a button, and the question it leads to. */
    record Choice(String label, String question) {}

    /** Why a question stays without an answer. */
    sealed interface Why {
        /** The pack knows no such vote in that year. */
        record NoElection(int year) implements Why {}

        /** No such vote was held in the month that is named; these tell on which days the votes of that year were. */
        record NoVoteThen(List<Claim> days) implements Why {
            public NoVoteThen {
                days = List.copyOf(days);
            }
        }

        /** The question was understood, but the pack holds no such figure; each query is one that was looked up in vain. */
        record NoFigure(List<Query> queries) implements Why {
            public NoFigure {
                queries = List.copyOf(queries);
            }
        }

        /** The question asks for a judgement. */
        record Opinion() implements Why {}

        /** The question is about what comes after the last day that the pack knows. */
        record Future() implements Why {}

        /** Neither the claims nor the documents answer it. */
        record NotFound() implements Why {}
    }

    /** What kind of answer it is, for programs. */
    default String kind() {
        return switch (this) {
            case Fact fact -> "fact";
            case Table table -> "fact";
            // There is no such figure to be told.
            case Absent absent -> "unknown";
            case Attributed attributed -> "fact";
            case Lineage lineage -> "fact";
            case Ruling ruling -> "fact";
            case Several several -> several.parts().stream().map(Answer::kind).filter("computed"::equals).findFirst().orElse("fact");
            case Ranking ranking -> "computed";
            case Computed computed -> "computed";
            case Verdict verdict -> "computed";
            case Definition definition -> "passage";
            case Passage passage -> "passage";
            case Clarify clarify -> "clarify";
            case Unknown unknown -> "unknown";
        };
    }

    /** The claims that answer: those whose figures the text states first. */
    default List<Claim> answering() {
        return switch (this) {
            case Fact(List<Claim> claims) -> claims;
            case Ranking ranking -> List.of(ranking.placed());
            case Table table -> table.cells().toList();
            case Absent absent -> absent.stood();
            case Computed computed -> computed.inputs();
            case Verdict(boolean right, Answer evidence) -> evidence.answering();
            case Attributed attributed -> attributed.fact().claims();
            case Several several -> several.parts().stream().flatMap(part -> part.answering().stream()).toList();
            case Lineage lineage -> List.of();
            case Ruling ruling -> List.of();
            case Definition definition -> List.of();
            case Passage passage -> List.of();
            case Clarify clarify -> List.of();
            case Unknown unknown -> List.of();
        };
    }

    /** Whether sources tell differently what it says. */
    default boolean disputed() {
        return switch (this) {
            case Definition(Entry entry, Entry.Meaning meaning) -> meaning.disputed();
            case Lineage(Entry.Party party, List<Entry.Party> line) -> party.meaning().filter(Entry.Meaning::disputed).isPresent();
            case Several several -> several.parts().stream().anyMatch(Answer::disputed);
            default -> answering().stream().anyMatch(Claim::disputed);
        };
    }

    /** Every claim that the answer rests on. */
    default List<Claim> claims() {
        return switch (this) {
            case Ranking ranking -> ranking.order();
            case Verdict(boolean right, Answer evidence) -> evidence.claims();
            case Attributed attributed -> answering();
            case Several several -> several.parts().stream().flatMap(part -> part.claims().stream()).distinct().toList();
            case Fact fact -> answering();
            case Table table -> answering();
            case Absent absent -> answering();
            case Computed computed -> answering();
            case Lineage lineage -> List.of();
            case Ruling ruling -> List.of();
            case Definition definition -> List.of();
            case Passage passage -> List.of();
            case Clarify clarify -> List.of();
            case Unknown unknown -> List.of();
        };
    }
}
