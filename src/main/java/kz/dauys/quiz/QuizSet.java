package kz.dauys.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.dauys.knowledge.Language;

/**
 * Questions that a teacher put together for a class, with their whole text: what the knowledge says later changes nothing in them.
 *
 * @param titles in one language or more
 */
public record QuizSet(Map<Language, String> titles, List<Kept> questions) {
    /** How many questions a set holds at most, so that it can be read at one sitting. */
    public static final int MOST = 200;

    public QuizSet {
        titles = Map.copyOf(titles);
        questions = List.copyOf(questions);
        if (titles.isEmpty()) {
            throw new IllegalArgumentException("a set has a title");
        }
    }

    public static QuizSet of(NamedQuiz quiz, List<Question> questions) {
        Map<Language, String> titles = quiz.languages().stream().collect(Collectors.toMap(each -> each, quiz.title()::in));
        return new QuizSet(titles, questions.stream().map(Kept::of).toList());
    }

    /** The title in the language, else in one that it has. */
    public String title(Language language) {
        String found = titles.get(language);
        return found == null ? titles.entrySet().stream().sorted(Map.Entry.comparingByKey()).findFirst().orElseThrow().getValue() : found;
    }

    /** The languages in which every question can be asked. */
    public Set<Language> languages() {
        Set<Language> languages = EnumSet.allOf(Language.class);
        questions.forEach(question -> languages.retainAll(question.languages()));
        return languages;
    }

    public QuizSet with(int place, Kept question) {
        List<Kept> changed = new ArrayList<>(questions);
        changed.set(place, question);
        return new QuizSet(titles, changed);
    }

    public QuizSet without(int place) {
        List<Kept> changed = new ArrayList<>(questions);
        changed.remove(place);
        return new QuizSet(titles, changed);
    }

    public QuizSet and(List<Kept> more) {
        List<Kept> changed = new ArrayList<>(questions);
        changed.addAll(more);
        return new QuizSet(titles, changed);
    }

    /** The same questions under another title, which serves in every language. */
    public QuizSet titled(String title, Language language) {
        return new QuizSet(Map.of(language, title), questions);
    }

    /**
     * The set after questions were sent to it.
     *
     * @param added how many are new in it
     * @param corrected the places of those that took the place of one with the same words
     * @param known the places of those that stood there already, word for word and with the same key
     */
    public record Taken(QuizSet set, int added, List<Integer> corrected, List<Integer> known) {
        public Taken {
            corrected = List.copyOf(corrected);
            known = List.copyOf(known);
        }
    }

    /** Takes questions in. One that asks the same takes the other's place, so that a key is put right by sending the question again. */
    public Taken taking(List<Kept> more) {
        List<Kept> all = new ArrayList<>(questions);
        Set<Integer> corrected = new TreeSet<>();
        Set<Integer> known = new TreeSet<>();
        for (Kept question : more) {
            int place = IntStream.range(0, all.size()).filter(i -> all.get(i).asksTheSame(question)).findFirst().orElse(all.size());
            if (place == all.size()) {
                all.add(question);
            } else if (!all.set(place, question).equals(question)) {
                corrected.add(place);
            } else {
                known.add(place);
            }
        }
        // What is new and was put right in the same breath is just new.
        corrected.removeIf(place -> place >= questions.size());
        known.removeIf(place -> place >= questions.size() || corrected.contains(place));
        return new Taken(new QuizSet(titles, all), all.size() - questions.size(), List.copyOf(corrected), List.copyOf(known));
    }

    /** The same questions in another order, their options in other places: for the class next door. */
    public QuizSet variantB() {
        Random chance = Chance.of(questions.stream().map(Kept::id).collect(Collectors.joining(" ")));
        List<Integer> order = new ArrayList<>(IntStream.range(0, questions.size()).boxed().toList());
        Collections.shuffle(order, chance);
        if (order.equals(order.stream().sorted().toList())) {
            Collections.rotate(order, 1);
        }
        return new QuizSet(titles, order.stream().map(questions::get).map(question -> question.turned(chance)).toList());
    }

    /**
     * The set as one person plays it.
     *
     * @param name by which the same set can be started again
     */
    public Run run(String name, Language language) {
        return new Run(name, title(language), language, questions.stream().map(question -> question.shown(language)).toList(), List.of());
    }
}
