package kz.dauys.export;

import java.util.List;
import kz.dauys.knowledge.Language;
import kz.dauys.quiz.Block;
import kz.dauys.quiz.Item;
import kz.dauys.quiz.Kept;
import kz.dauys.quiz.Matching;
import kz.dauys.quiz.Option;
import kz.dauys.quiz.Question;
import kz.dauys.quiz.QuestionBank;
import kz.dauys.quiz.QuizSet;
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

    /** The questions of a set, each with its sources behind the explanation, or with what stands in place of them. */
    public static List<Sheet> of(QuizSet set, Language language, String unsourced) {
        return set.questions().stream().map(question -> of(question, language, unsourced)).toList();
    }

    private static Sheet of(Kept question, Language language, String unsourced) {
        Kept.Words words = question.in(language);
        String sources = words.sources().isEmpty() ? unsourced : String.join("; ", words.sources());
        String explanation = (words.explanation() + " " + sources).strip();
        Form form = question.answers().size() > 1 ? Form.SEVERAL : Form.ONE;
        return new Sheet(question.id(), form, "", words.stem(), List.of(), words.options(), question.answers(), explanation);
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

    /** Whether a teacher wrote it; what is just being read from a file has no id yet. */
    boolean own() {
        return id.isEmpty() || Kept.own(id);
    }

    public boolean right(int place) {
        return answers.contains(place);
    }
}
