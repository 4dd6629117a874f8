package kz.dauys.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Source;

/**
 * A question that a set keeps whole, so that it is asked tomorrow as it was read today.
 *
 * @param election the vote that it is about, or empty
 * @param own whether a teacher wrote it, as its id tells: then it has no source, and says so
 * @param ordered whether the options stand in the order of their values
 * @param words in each language in which it is complete
 * @param also the places of further right options; only a teacher's own question has some
 */
public record Kept(
        String id, String election, boolean own, boolean ordered, double difficulty, int answer, Map<Language, Words> words, List<Integer> also) {
    /** What the id of a teacher's own question begins with; no template is called so. */
    public static final String OWN = "own-";

    private static final double UNKNOWN_DIFFICULTY = 0.5;

    /** The question in one language. */
    public record Words(String stem, List<String> options, String explanation, List<String> sources) {
        public Words {
            options = List.copyOf(options);
            sources = List.copyOf(sources);
        }

        private boolean sameAs(Words other) {
            return plain(stem).equals(plain(other.stem)) && plain(options).equals(plain(other.options));
        }

        private static Set<String> plain(List<String> texts) {
            return texts.stream().map(Words::plain).collect(Collectors.toSet());
        }

        /** Capitals and spaces make no other question. */
        private static String plain(String text) {
            return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        }

        private Words placed(List<Integer> places) {
            return new Words(stem, places.stream().map(options::get).toList(), explanation, sources);
        }
    }

    public Kept {
        words = Map.copyOf(words);
        also = List.copyOf(also);
        own = own(id);
        if (words.isEmpty() || words.values().stream().anyMatch(each -> each.options().size() < 2)) {
            throw new IllegalArgumentException("a question has words in a language, and two options or more: " + id);
        }
        int options = words.values().iterator().next().options().size();
        if (answer < 0 || answer >= options || words.values().stream().anyMatch(each -> each.options().size() != options)) {
            throw new IllegalArgumentException("the key of " + id + " is no option in every language: " + answer);
        }
        List<Integer> right = right(answer, also);
        if (right.stream().anyMatch(place -> place < 0 || place >= options) || right.stream().distinct().count() != right.size()) {
            throw new IllegalArgumentException("the right options of " + id + " are no options, or one twice: " + right);
        }
    }

    /** Whether this is the id of a question that a teacher wrote. */
    public static boolean own(String id) {
        return id.startsWith(OWN);
    }

    /** A question with one right option. */
    public Kept(String id, String election, boolean own, boolean ordered, double difficulty, int answer, Map<Language, Words> words) {
        this(id, election, own, ordered, difficulty, answer, words, List.of());
    }

    private static List<Integer> right(int answer, List<Integer> also) {
        return Stream.concat(Stream.of(answer), also.stream()).sorted().toList();
    }

    /** The places of the right options, in rising order. */
    public List<Integer> answers() {
        return right(answer, also);
    }

    public static Kept of(Question question) {
        Map<Language, Words> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            words.put(language, new Words(
                    question.stem().in(language),
                    question.options().stream().map(option -> option.text().in(language)).toList(),
                    question.explanation().in(language),
                    question.sources().stream().map(Source::label).toList()));
        }
        return new Kept(
                question.id(),
                question.election().orElse(""),
                false,
                QuestionRules.inOrder(question),
                question.template().difficulty(),
                question.answer(),
                words);
    }

    /** A teacher's own question, in the one language that he wrote it in. */
    public static Kept own(String id, Language language, Words words, List<Integer> answers) {
        return new Kept(
                id, "", true, false, UNKNOWN_DIFFICULTY, answers.getFirst(), Map.of(language, words), answers.subList(1, answers.size()));
    }

    public static Kept own(String id, Language language, Words words, int answer) {
        return own(id, language, words, List.of(answer));
    }

    public Set<Language> languages() {
        return words.keySet();
    }

    /** Its words in the language, else in one that it has. */
    public Words in(Language language) {
        return Optional.ofNullable(words.get(language))
                .orElseGet(() -> words.entrySet().stream().min(Map.Entry.comparingByKey()).orElseThrow().getValue());
    }

    /** Whether both ask the same: a question of the bank by its id, a teacher's own by its words, whichever option is right and wherever it stands. */
    boolean asksTheSame(Kept other) {
        return id.equals(other.id) || (own && other.own && words.entrySet().stream().anyMatch(mine -> Optional.ofNullable(other.words.get(mine.getKey()))
                .filter(theirs -> theirs.sameAs(mine.getValue()))
                .isPresent()));
    }

    Run.Shown shown(Language language) {
        Words found = in(language);
        return new Run.Shown(id, election, found.stem(), found.options(), answer, found.explanation(), found.sources(), also);
    }

    /** The same question with its options in other places; values that stand in their order stand the other way round. */
    Kept turned(Random chance) {
        List<Integer> places = new ArrayList<>();
        int options = in(Language.KK).options().size();
        for (int i = 0; i < options; i++) {
            places.add(i);
        }
        if (ordered) {
            Collections.reverse(places);
        } else {
            Collections.rotate(places, 1 + chance.nextInt(options - 1));
        }
        Map<Language, Words> turned = new EnumMap<>(Language.class);
        words.forEach((language, each) -> turned.put(language, each.placed(places)));
        return new Kept(id, election, own, ordered, difficulty, places.indexOf(answer), turned, also.stream().map(places::indexOf).toList());
    }
}
