package kz.dauys.quiz;

import java.util.Comparator;
import java.util.List;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Glossary;

/** Puts drawn questions into the order that a quiz asks for; what is alike stays as it was drawn. */
final class Sequence {
    private final Glossary glossary;

    Sequence(Glossary glossary) {
        this.glossary = glossary;
    }

    List<Question> of(List<Question> drawn, Lesson.Order order) {
        return switch (order) {
            case MIXED -> drawn;
            case EASY_FIRST -> drawn.stream().sorted(Comparator.comparingDouble(each -> each.template().difficulty())).toList();
            case BY_TIME -> drawn.stream().sorted(Comparator.comparing(this::time)).toList();
        };
    }

    private String time(Question question) {
        return question.election().map(id -> glossary.get(Entry.Election.class, id)).map(vote -> vote.year() + " " + vote.id()).orElse("");
    }
}
