package kz.dauys.quiz;

/**
 * One answer as statistics need it.
 *
 * @param sitting the quiz in which it was given: a person's own, or a group's
 * @param language the code of the language of {@code choice}
 */
public record Response(long person, String sitting, String question, String language, String choice, boolean right) {}
