package kz.dauys.answer;

import java.util.List;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;

/** What the bot can say to a question. */
public sealed interface Answer {
    /** Claims that answer, each with its sources. */
    record Fact(List<Claim> claims) implements Answer {
        public Fact {
            claims = List.copyOf(claims);
        }
    }

    /**
     * Who stands at a place when the claims of one measure are put in order.
     *
     * @param place 1 for the highest value
     * @param order claims from the highest value to the lowest; the one at {@code place} answers
     */
    record Ranking(int place, List<Claim> order) implements Answer {
        public Ranking {
            order = List.copyOf(order);
        }

        public Claim answering() {
            return order.get(place - 1);
        }
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

        /** The question was understood, but the pack holds no such figure; each query is one that was looked up in vain. */
        record NoFigure(List<Query> queries) implements Why {
            public NoFigure {
                queries = List.copyOf(queries);
            }
        }

        /** The question asks for a judgement. */
        record Opinion() implements Why {}

        /** Neither the claims nor the documents answer it. */
        record NotFound() implements Why {}
    }
}
