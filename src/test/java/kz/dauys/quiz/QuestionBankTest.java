package kz.dauys.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What must hold for every question of the shipped bank, whoever changes facts or templates. */
@Execution(ExecutionMode.CONCURRENT)
class QuestionBankTest {
    private static final List<Question> ALL = RealBank.BANK.questions();

    @TempDir
    Path folder;

    @Test
    void idsAreUniqueAndFitADataField() {
        assertEquals(ALL.size(), ALL.stream().map(Question::id).distinct().count());
        assertTrue(ALL.stream().allMatch(question -> question.id().matches("[a-z0-9-]+(\\.[a-z0-9-]+){3,4}")));
    }

    @Test
    void bothElectionsAreAskedAbout() {
        assertTrue(about("parliamentary-2004") >= 80, "2004: " + about("parliamentary-2004"));
        assertTrue(about("parliamentary-2007") >= 50, "2007: " + about("parliamentary-2007"));
    }

    private static long about(String election) {
        return ALL.stream().filter(question -> question.asked().claim().election().equals(election)).count();
    }

    @Test
    void everyOptionStandsInAllThreeLanguages() {
        for (Question question : ALL) {
            for (Language language : Language.values()) {
                long distinct = question.options().stream().map(option -> option.text().in(language)).distinct().count();
                assertEquals(question.options().size(), distinct, question.id());
            }
        }
    }

    @Test
    void everyWrongOptionCarriesAReasonAndOnlyTheKeyHasNone() {
        for (Question question : ALL) {
            assertEquals(1, question.options().stream().filter(option -> option.why() instanceof Why.Key).count(), question.id());
            assertEquals(question.options().size() - 1, question.distractors().size(), question.id());
            assertTrue(question.key().why() instanceof Why.Key, question.id());
        }
    }

    /** Read from the claims directly, not with the generator's own checks. */
    @Test
    void noWrongValueIsGivenByAnySource() {
        for (Question question : ALL) {
            Set<String> given = question.asked().claim().readings().stream()
                    .flatMap(reading -> parts(reading.value()))
                    .collect(Collectors.toSet());
            for (Option option : question.distractors()) {
                if (option.meaning() instanceof Option.Meaning.Is(Value value)) {
                    assertTrue(parts(value).noneMatch(given::contains), question.id() + ": " + option.text().en());
                }
            }
        }
    }

    private static Stream<String> parts(Value value) {
        return switch (value) {
            case Value.Figure figure -> Stream.of(figure.number().stripTrailingZeros().toPlainString());
            case Value.Day day -> Stream.of(day.canonical());
            case Value.Names(List<String> names) -> names.stream();
            case Value.Words words -> Stream.of(words.canonical());
        };
    }

    @Test
    void disputedClaimsAreAskedOnlyAccordingToASource() {
        for (Question question : ALL) {
            Claim claim = question.asked().claim();
            boolean said = question.asked().accordingTo().isPresent();
            assertTrue(said || !claim.disputed(), question.id());
            assertEquals(said, !Asked.settled(claim), question.id());
            boolean speaker = question.template().kind() == Template.Kind.SPEAKER;
            question.asked().accordingTo().ifPresent(source ->
                    Stream.of(Language.values()).forEach(language -> assertTrue(
                            (speaker ? question.key().text() : question.stem()).in(language).contains(source.label()), question.id())));
        }
    }

    /** Read from the claims directly, not with the generator's own checks. */
    @Test
    void noOtherYearOfferedHadTheSameWinner() {
        List<Question> years = ALL.stream().filter(question -> question.template().kind() == Template.Kind.WHICH_YEAR).toList();
        assertTrue(years.size() >= 15, "only " + years.size());
        for (Question question : years) {
            Claim asked = question.asked().claim();
            Set<String> right = RealBank.BANK.knowledge().claims().stream()
                    .filter(claim -> claim.measure().equals(asked.measure()) && claim.subject().equals(asked.subject()))
                    .filter(claim -> vote(claim).kind() == vote(asked).kind())
                    .filter(claim -> claim.value().equals(asked.value()))
                    .map(claim -> String.valueOf(vote(claim).year()))
                    .collect(Collectors.toSet());
            assertTrue(right.contains(question.key().text().en()), question.id());
            assertTrue(question.distractors().stream().noneMatch(option -> right.contains(option.text().en())), question.id());
        }
    }

    private static Entry.Election vote(Claim claim) {
        return RealBank.BANK.knowledge().glossary().get(Entry.Election.class, claim.election());
    }

    @Test
    void theOrderOfClaimsChangesNothing() throws IOException {
        Path knowledge = Files.createDirectories(folder.resolve("knowledge"));
        for (String name : List.of("sources.yaml", "glossary.yaml")) {
            Files.copy(SmallBank.FOLDER.resolve("knowledge").resolve(name), knowledge.resolve(name));
        }
        Path norms = Files.createDirectories(knowledge.resolve("norms"));
        Files.copy(SmallBank.FOLDER.resolve("knowledge/norms/rules.yaml"), norms.resolve("rules.yaml"));
        Path facts = Files.createDirectories(knowledge.resolve("facts"));
        reverse("first.yaml", facts.resolve("z.yaml"));
        reverse("second.yaml", facts.resolve("a.yaml"));
        QuestionBank other = QuestionBank.load(Knowledge.load(knowledge), SmallBank.FOLDER.resolve("quizzes"));
        assertEquals(
                QuizExport.json(SmallBank.BANK, List.of(Language.EN)), QuizExport.json(other, List.of(Language.EN)));
    }

    private static void reverse(String name, Path target) throws IOException {
        String yaml = Files.readString(SmallBank.FOLDER.resolve("knowledge/facts").resolve(name));
        List<String> blocks = new ArrayList<>(List.of(yaml.split("\n(?=  - )")));
        String head = blocks.removeFirst();
        Collections.reverse(blocks);
        Files.writeString(target, head + "\n" + String.join("\n", blocks.stream().map(String::stripTrailing).toList()) + "\n");
    }

    @Test
    void aFolderWithoutFactsMakesNoQuestionsAndNoError() throws IOException {
        Files.createDirectories(folder.resolve("documents"));
        QuestionBank bank = QuestionBank.load(Knowledge.load(folder), Path.of("quizzes"));
        assertEquals(List.of(), bank.questions());
        assertEquals(List.of(), bank.draw(bank.quizzes().getFirst(), 1));
    }
}
