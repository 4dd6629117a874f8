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

    private QuizExport(QuestionBank bank) {
        speech = new Speech(bank.knowledge());
        explanations = new Explanations(bank.knowledge());
    }

    /** All questions of the bank, each once in every one of the languages, under the same id. */
    public static String json(QuestionBank bank, Collection<Language> languages) {
        return json(bank, bank.questions(), languages);
    }

    /** Some questions of the bank. */
    public static String json(QuestionBank bank, List<Question> questions, Collection<Language> languages) {
        QuizExport export = new QuizExport(bank);
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        questions.forEach(question -> languages.forEach(language -> array.add(export.question(question, language))));
        return array.toPrettyString();
    }

    private ObjectNode question(Question question, Language language) {
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
        node.put("answer", question.answer());
        node.put("explanation", explanations.cited(question).in(language));
        ArrayNode sources = node.putArray("sources");
        question.sources().forEach(source -> sources.add(source.id()));
        node.put("difficulty", question.template().difficulty());
        node.set("claim", claim(question.asked()));
        ArrayNode distractors = node.putArray("distractors");
        question.distractors().forEach(option -> distractors.add(distractor(question, option, language)));
        node.put("hand_made", false);
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

    private ObjectNode distractor(Question question, Option option, Language language) {
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
