package kz.dauys.quiz;

import java.util.List;
import kz.dauys.knowledge.Localized;

/**
 * The form of one section of an exam, as those who hold it have published it.
 *
 * @param name by which it is asked for
 * @param exam what the whole exam is called
 * @param section the section of it that is played
 * @param year for which the form is published
 * @param single how many tasks with one right option stand alone
 * @param contexts how many contexts follow, each with five tasks
 * @param minutes the time for the section: its share of the exam's
 * @param pass how many right answers the section asks at least
 */
public record ExamForm(
        String name, Localized exam, Localized section, int year, int single, int contexts, int minutes, int pass, List<Origin> origins) {

    /** Who published it, and when. */
    public record Origin(String title, String address, int year) {}

    public ExamForm {
        origins = List.copyOf(origins);
        if (single < 1 || contexts < 0 || minutes < 1 || pass < 0 || pass > single + contexts * Block.SIZE || origins.isEmpty()) {
            throw new IllegalArgumentException("an exam has tasks, a time, a bar that can be reached, and a source: " + name);
        }
    }

    public int tasks() {
        return single + contexts * Block.SIZE;
    }
}
