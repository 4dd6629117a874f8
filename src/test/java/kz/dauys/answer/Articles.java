package kz.dauys.answer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.dauys.knowledge.Document;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Language;

/**
 * Articles for benches: made-up words that are as unevenly frequent as those of a language, in paragraphs of some 120 words, and questions
 * that take eight words of one of them. Nobody has to have a corpus to measure, and any size can be had.
 */
final class Articles {
    private static final int PARAGRAPHS = 240;
    private static final int SENTENCES = 6;
    private static final int WORDS = 20;
    private static final int ASKED = 8;
    private static final String[] SYLLABLES = "ba,den,gor,li,man,no,per,ra,sti,tor,ul,va,wen,ki,cho,fa".split(",", -1);

    private final Random chance = new Random(1190);
    private final List<Document> documents = new ArrayList<>();
    private final List<String> questions = new ArrayList<>();

    /** @param times how many times 240 articles */
    Articles(int times) {
        for (int number = 0; number < PARAGRAPHS * times; number++) {
            add(number);
        }
    }

    private void add(int number) {
        List<List<String>> sentences = IntStream.range(0, SENTENCES).mapToObj(at -> words(WORDS)).toList();
        String id = "article-" + number;
        String text = sentences.stream().map(words -> String.join(" ", words) + ".").map(Articles::capital).collect(Collectors.joining(" "));
        Document.Paragraph paragraph = new Document.Paragraph(List.of(new Document.Statement(text, List.of(id))), 0, 1);
        documents.add(new Document(id, Path.of(id + ".txt"), id, id, Language.EN, false, List.of(new Document.Section(id, List.of(paragraph)))));
        if (questions.size() < PARAGRAPHS) {
            questions.add("What " + String.join(" ", sentences.get(chance.nextInt(SENTENCES)).subList(0, ASKED)) + "?");
        }
    }

    private List<String> words(int most) {
        return IntStream.range(0, most).mapToObj(at -> word()).toList();
    }

    /** The more syllables, the rarer. */
    private String word() {
        int syllables = 1 + Math.min(3, (int) (-1.2 * Math.log(chance.nextDouble())));
        return IntStream.range(0, syllables).mapToObj(at -> SYLLABLES[chance.nextInt(SYLLABLES.length)]).collect(Collectors.joining());
    }

    private static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    /** The articles as a folder of plain texts. */
    Knowledge load() throws IOException {
        Path folder = Files.createTempDirectory("articles-");
        Path texts = Files.createDirectory(folder.resolve("documents"));
        try {
            for (Document document : documents) {
                Files.writeString(texts.resolve(document.id() + ".txt"), document.sections().getFirst().paragraphs().getFirst().text() + "\n");
            }
            return Knowledge.load(folder);
        } finally {
            for (Document document : documents) {
                Files.deleteIfExists(texts.resolve(document.id() + ".txt"));
            }
            Files.delete(texts);
            Files.delete(folder);
        }
    }

    List<Document> documents() {
        return documents;
    }

    List<String> questions() {
        return questions;
    }
}
