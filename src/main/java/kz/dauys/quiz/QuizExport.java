package kz.dauys.quiz;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Source;

/** Writes questions as one JSON array, a contract that outside programs read: every field is always there. */
public final class QuizExport {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Speech speech;
    private final Explanations explanations;
    private final QuestionBank bank;

    private QuizExport(QuestionBank bank) {
        this.bank = bank;
        speech = new Speech(bank.knowledge());
        explanations = new Explanations(bank.knowledge());
    }

    /** All questions of the bank, each once in every one of the languages, under the same id. */
    public static String json(QuestionBank bank, Collection<Language> languages) {
        return json(bank, bank.all().toList(), languages);
    }

    /** Some items of the bank. */
    public static String json(QuestionBank bank, List<? extends Item> items, Collection<Language> languages) {
        QuizExport export = new QuizExport(bank);
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        items.forEach(item -> languages.forEach(language -> array.add(export.item(item, language))));
        return array.toPrettyString();
    }

    private ObjectNode item(Item question, Language language) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("id", question.id());
        node.put("template", question.template().id());
        node.put("kind", word(question.template().kind()));
        node.put("weight", word(question.asked().claim().weight()));
        node.put("election", question.election().orElse(null));
        node.put("lang", language.code());
        node.put("stem", question.stem().in(language));
        ArrayNode options = node.putArray("options");
        question.options().forEach(option -> options.add(option.text().in(language)));
        switch (question) {
            case Question single -> node.put("answer", single.answer());
            case Several several -> several.answers().forEach(node.putArray("answer")::add);
            case Matching matching -> matching.answers().forEach(node.putArray("answer")::add);
        }
        node.put("explanation", bank.brief(question).in(language));
        ArrayNode sources = node.putArray("sources");
        question.sources().forEach(source -> sources.add(source.id()));
        node.put("difficulty", question.template().difficulty());
        node.set("claim", claim(question.asked()));
        ArrayNode distractors = node.putArray("distractors");
        question.distractors().forEach(option -> distractors.add(distractor(question, option, language)));
        node.put("hand_made", false);
        ArrayNode left = node.putArray("left");
        if (question instanceof Matching matching) {
            matching.left().forEach(each -> left.add(each.in(language)));
        }
        ArrayNode claims = node.putArray("claims");
        question.claims().stream().sorted().forEach(claims::add);
        Optional<Block> block = bank.block(question);
        node.set("context", block.map(found -> context(found, language)).orElse(null));
        return node;
    }

    private static ObjectNode context(Block block, Language language) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("id", block.id());
        node.put("text", block.text().in(language));
        return node;
    }

    private ObjectNode claim(Asked asked) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("election", Rulings.isOne(asked.claim()) ? null : asked.claim().election());
        node.put("measure", asked.claim().measure());
        node.put("subject", asked.claim().subject());
        node.put("value", speech.canonical(asked.value()));
        Optional<String> speaker = asked.accordingTo().map(Source::id);
        node.put("according_to", speaker.orElse(null));
        return node;
    }

    private ObjectNode distractor(Item question, Option option, Language language) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("value", option.text().in(language));
        node.put("why", explanations.why(question.asked(), option.why()).in(language));
        return node;
    }

    /** A constant as it is written in files. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
