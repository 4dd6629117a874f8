package kz.dauys.quiz;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dauys.knowledge.Document;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Localized;
import kz.dauys.knowledge.Source;
import kz.dauys.knowledge.Texts;

/** Paragraphs of the articles for class, and five questions of the bank whose answers stand in them in every language. */
final class ProseMaker {
    private final Stock stock;
    private final Stands stands;
    private final Texts texts = new Texts(ProseMaker.class, "quiz");

    ProseMaker(Stock stock) {
        this.stock = stock;
        stands = new Stands(stock.knowledge().glossary(), stock.speech());
    }

    Stream<Block> of(List<Question> questions) {
        Map<String, List<Question>> byVote = questions.stream()
                .filter(ProseMaker::plain)
                .collect(Collectors.groupingBy(question -> question.asked().claim().election()));
        return articles().entrySet().stream()
                .filter(article -> byVote.containsKey(article.getKey()) && article.getValue().size() == Language.values().length)
                .flatMap(article -> Stretch.of(article.getValue()).stream()
                        .flatMap(stretch -> block(article.getKey(), stretch, Objects.requireNonNull(byVote.get(article.getKey()))).stream()));
    }

    /** A figure, a day, or whose figure it is: what a text states in so many words. */
    private static boolean plain(Question question) {
        Template template = question.template();
        return (template.kind() == Template.Kind.VALUE || template.kind() == Template.Kind.WHEN || template.backward())
                && question.options().size() == template.options()
                && Asked.settled(question.asked().claim())
                && question.asked().accordingTo().isEmpty();
    }

    /** By the vote that they are called after. */
    private Map<String, Map<Language, Document>> articles() {
        Map<String, Map<Language, Document>> articles = new TreeMap<>();
        stock.knowledge().documents().stream().filter(Document::forClass).forEach(document -> {
            String name = document.id().substring(document.id().lastIndexOf('/') + 1);
            String vote = name.replaceFirst("\\." + document.language().code() + "$", "");
            articles.computeIfAbsent(vote, each -> new EnumMap<>(Language.class)).put(document.language(), document);
        });
        return articles;
    }

    private Optional<Block> block(String vote, Stretch stretch, List<Question> questions) {
        String id = String.join(".", "text", vote, stretch.place());
        List<Question> answered = varied(Sides.shuffled(questions, Chance.of(id)).stream()
                .filter(question -> stretch.words().entrySet().stream().allMatch(
                        words -> stands.in(words.getValue().paragraphs(), question.asked().claim(), words.getKey())))
                .toList());
        if (answered.size() < Block.SIZE) {
            return Optional.empty();
        }
        Localized text = Speech.each(language -> cited(stretch.in(language), language));
        return Optional.of(new Block(
                id, Block.Form.PROSE, text, answered.stream().limit(Block.SIZE).map(question -> under(stretch.place(), question)).toList()));
    }

    /** With the first source behind each statement, since it holds more figures than are asked for. */
    private String cited(Stretch.Words words, Language language) {
        List<String> labels = words.paragraphs().stream()
                .flatMap(paragraph -> paragraph.statements().stream())
                .flatMap(statement -> statement.sources().stream().limit(1))
                .flatMap(id -> stock.knowledge().source(id).map(Source::label).stream())
                .distinct()
                .toList();
        String line = texts.say(language, "source", Map.of("count", labels.size(), "titles", String.join("; ", labels)));
        return labels.isEmpty() ? words.text() : words.text() + "\n" + line;
    }

    /** One question on each claim, and no second one on a measure before all measures have had one. */
    private static List<Question> varied(List<Question> questions) {
        Map<String, Question> byClaim = new LinkedHashMap<>();
        questions.forEach(question -> byClaim.putIfAbsent(question.asked().claim().id(), question));
        Map<String, Integer> seen = new HashMap<>();
        Map<Question, Integer> turns = new LinkedHashMap<>();
        byClaim.values().forEach(question -> turns.put(question, seen.merge(question.asked().claim().measure(), 1, Integer::sum)));
        return turns.entrySet().stream().sorted(Map.Entry.comparingByValue()).map(Map.Entry::getKey).toList();
    }

    /** The same question under an id of its own: with the text before one's eyes it is another task. */
    private static Question under(String place, Question question) {
        return new Question(
                question.id() + ".text-" + place, question.template(), question.asked(), question.stem(), question.options(), question.answer(),
                question.explanation(), question.sources());
    }
}
