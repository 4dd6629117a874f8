package kz.dauys.knowledge;

import java.util.Comparator;

/**
 * Where a figure or a passage comes from.
 *
 * @param date as the source states it: a day, a month or a year; empty where it has none
 * @param subject of a textbook, and {@code grade}; empty for other kinds
 */
public record Source(
        String id, String title, String publisher, String author, String date, String address, Kind kind, String licence, String subject, String grade) {

    /** Official acts come first in every list, mirrors of encyclopedias last. */
    public static final Comparator<Source> BY_STANDING =
            Comparator.comparing(Source::kind).thenComparing(Source::id);

    /** Who said it and when, in the shortest form that tells sources apart: "CNN, 2004". Titles are long, and may give an answer away. */
    public String label() {
        return date.matches("\\d.*") ? publisher + ", " + date : publisher;
    }

    /**
     * What counts as one source: copies of one encyclopedia in several languages, and pages of one agency, only repeat one another. A remark
     * behind the publisher's name, in brackets or after a comma, does not make another house.
     */
    public String house() {
        return publisher.replaceAll("\\s*[(,].*", "");
    }

    /** What a source is, in the order of its standing. */
    public enum Kind {
        OFFICIAL,
        INTERNATIONAL,
        SCHOLARLY,
        PRESS,
        TEXTBOOK,
        ENCYCLOPEDIA
    }
}
