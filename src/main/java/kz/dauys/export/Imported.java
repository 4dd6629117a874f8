package kz.dauys.export;

import java.util.List;

/** What a file of questions holds: all of them, or everything that is wrong with it. Nothing is ever taken in by half. */
public sealed interface Imported {
    /** A question and the row or line where it begins. */
    record Located(int row, Sheet sheet) {}

    /**
     * Every question was understood.
     *
     * @param timed whether the file gives times for its questions, which a set does not keep
     */
    record Whole(List<Located> questions, boolean timed) implements Imported {
        public Whole {
            questions = List.copyOf(questions);
        }

        public List<Sheet> sheets() {
            return questions.stream().map(Located::sheet).toList();
        }
    }

    /** Something is wrong: all that was found, in the order of the rows. */
    record Broken(List<Mistake> mistakes) implements Imported {
        public Broken {
            mistakes = List.copyOf(mistakes);
        }
    }
}
