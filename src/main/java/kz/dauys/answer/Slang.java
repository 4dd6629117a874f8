package kz.dauys.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whole words for what is shortened in chats ({@code slang.txt}): «скок», "ppl". */
final class Slang {
    private static final Map<String, List<Token>> WORDS = words();

    private Slang() {}

    static List<Token> read(List<Token> tokens) {
        return tokens.stream().flatMap(token -> token.number() ? Stream.of(token) : WORDS.getOrDefault(token.key(), List.of(token)).stream()).toList();
    }

    private static Map<String, List<Token>> words() {
        Map<String, List<Token>> words = new HashMap<>();
        for (String line : Data.lines("slang.txt")) {
            String[] parts = line.split("\\s*\\|\\s*", -1);
            words.put(Token.of(parts[0]).getFirst().key(), Token.of(parts[1]));
        }
        return Map.copyOf(words);
    }
}
