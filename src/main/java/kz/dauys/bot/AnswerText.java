package kz.dauys.bot;

import java.util.List;
import kz.dauys.answer.Line;

/** Puts the lines of an answer into a text: what answers stands out, sources are quiet and lead to their pages. */
final class AnswerText {
    private AnswerText() {}

    static Text of(List<Line> lines) {
        Text.Builder text = new Text.Builder();
        Line before = null;
        for (Line line : lines) {
            if (line instanceof Line.Offer) {
                // The dialogue puts offers on buttons.
                continue;
            }
            if (before != null) {
                text.plain(Line.together(before, line) ? "\n" : "\n\n");
            }
            add(line, text);
            before = line;
        }
        return text.build();
    }

    private static void add(Line line, Text.Builder text) {
        switch (line) {
            case Line.Lead(String words) -> text.bold(words);
            case Line.Body(String words) -> text.plain(words);
            case Line.Offer offer -> {}
            case Line.Dispute(String words) -> text.plain(words);
            case Line.Cited cited -> cited(cited, text);
        }
    }

    private static void cited(Line.Cited cited, Text.Builder text) {
        text.plain("[" + cited.number() + "] ");
        if (cited.address().startsWith("http")) {
            text.link(cited.title(), cited.address());
        } else {
            text.italic(cited.title());
        }
        text.plain(cited.details());
    }
}
