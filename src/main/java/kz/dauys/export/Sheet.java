package kz.dauys.export;

import java.util.List;
import kz.dauys.knowledge.Language;
import kz.dauys.quiz.Block;
import kz.dauys.quiz.Item;
import kz.dauys.quiz.Matching;
import kz.dauys.quiz.Option;
import kz.dauys.quiz.Question;
import kz.dauys.quiz.QuestionBank;
import kz.dauys.quiz.Several;

/**
 * One question in one language, as every form of export takes it.
 *
 * @param form how many options are right, which the number of answers alone does not tell
 * @param context the text or table that it is about; empty for a question that stands alone
 * @param left what has to be matched; empty for other questions
 * @param answers the places of the right options, for a matching in the order of its left side
 */
public record Sheet(
        String id, Form form, String context, String stem, List<String> left, List<String> options, List<Integer> answers, String explanation) {

    /** How many options are right. */
    public enum Form {
        ONE,
        SEVERAL,
        MATCHING
    }

    public Sheet {
        left = List.copyOf(left);
        options = List.copyOf(options);
        answers = List.copyOf(answers);
    }

    public static List<Sheet> of(QuestionBank bank, List<? extends Item> items, Language language) {
        return items.stream().map(item -> of(bank, item, language)).toList();
    }

    private static Sheet of(QuestionBank bank, Item item, Language language) {
        return new Sheet(
                item.id(),
                switch (item) {
                    case Question ignored -> Form.ONE;
                    case Several ignored -> Form.SEVERAL;
                    case Matching ignored -> Form.MATCHING;
                },
                bank.block(item).map(Block::text).map(text -> text.in(language)).orElse(""),
                item.stem().in(language),
                item instanceof Matching matching ? matching.left().stream().map(each -> each.in(language)).toList() : List.of(),
                item.options().stream().map(Option::text).map(text -> text.in(language)).toList(),
                item.answers(),
                bank.brief(item).in(language));
    }

    public boolean right(int place) {
        return answers.contains(place);
    }
}
