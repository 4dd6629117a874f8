package kz.dauys.answer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Language;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/** What {@link AnswerBench} measures: questions over documents, asked of the bot, and of Lucene alone on an equal index. */
record Bed(List<String> questions, Answerer answerer, PassageIndex index) {
    /** Stands between a folder and a file of questions. */
    static final String BAR = "|";

    private static final int TOP = 5;

    static Bed open(String corpus) throws IOException {
        if (corpus.isEmpty()) {
            Articles articles = new Articles(1);
            return of(articles.load(), articles.questions());
        }
        String[] parts = corpus.split("\\|", 2);
        return of(Knowledge.load(Path.of(parts[0])), Files.readAllLines(Path.of(parts[1])));
    }

    private static Bed of(Knowledge knowledge, List<String> questions) {
        PassageIndex index = PassageIndex.open(new Shelf(Passages.of(knowledge.documents())), Optional.empty());
        return new Bed(questions, new Answerer(knowledge, Optional.empty()), index);
    }

    Answered answer(String question) {
        return answerer.answer(question, Optional.empty(), Language.EN);
    }

    /** Analyse, search, top five: as the bot does it, and nothing else. */
    TopDocs lucene(String question) throws IOException {
        Set<String> stems = new HashSet<>();
        for (Token token : Token.of(question)) {
            if (!Asking.of(Language.EN).drops(token)) {
                stems.add(token.number() ? token.key() : Words.stem(token.key(), Language.EN));
            }
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        stems.forEach(stem -> query.add(new TermQuery(PassageFields.word(Language.EN, stem)), BooleanClause.Occur.SHOULD));
        return index.searcher().search(query.build(), TOP);
    }
}
