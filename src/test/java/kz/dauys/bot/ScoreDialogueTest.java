package kz.dauys.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import kz.dauys.knowledge.Language;
import kz.dauys.quiz.Ledger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreDialogueTest {
    @TempDir
    Path folder;

    private QuizTable table;

    @BeforeEach
    void open() {
        table = new QuizTable(folder);
    }

    @AfterEach
    void close() {
        table.close();
    }

    private String score(Language language) {
        Chat chat = new Chat(QuizTable.AIGUL, Chat.Kind.PRIVATE);
        return QuizTable.words(table.score(table.visit(QuizTable.AIGUL, chat, language)).getFirst()).text().plain();
    }

    private void answer(String election, boolean right) {
        Visit visit = table.visit(QuizTable.AIGUL);
        long run = table.run(() -> table.store().runs().start(visit.person(), visit.chat().toString(), "{}", visit.at()));
        table.run(() -> {
            table.store().ledger().append(new Ledger.Answered(
                    visit.person(), visit.chat().toString(), run, "q", election, "en", "42", right, visit.at()));
            return true;
        });
    }

    @Test
    void whoHasAnsweredNothingIsInvited() {
        assertEquals("You have not answered any question yet. /quiz starts a quiz.", score(Language.EN));
    }

    @Test
    void answersAreCountedByElection() {
        answer("first", true);
        answer("first", true);
        answer("first", false);
        answer("second", false);
        assertEquals(
                "Your answers so far\n2 of 4 right, that is 50%.\n\nBy topic\nOther questions: 2 of 4 (50%)\n\nBy election\nFirst election: 2 of 3 (67%)\nSecond election: 0 of 1 (0%)",
                score(Language.EN));
        assertEquals(
                "Сіздің жауаптарыңыз\nДұрыс жауап саны: 2/4, яғни 50\u00A0%.\n\nТақырыптар бойынша\nБасқа сұрақтар: 2/4 (50\u00A0%)\n\nСайлаулар бойынша\nБірінші сайлау: 2/3 (67\u00A0%)\nЕкінші сайлау: 0/1 (0\u00A0%)",
                score(Language.KK));
    }

    @Test
    void anElectionThatIsGoneKeepsItsAnswers() {
        answer("parliamentary-1999", true);
        answer("", false);
        assertEquals(
                "Ваши ответы\nВерных: 1 из 2, это 50\u00A0%.\n\nПо темам\nДругие вопросы: 1 из 2 (50\u00A0%)\n\nПо выборам\nparliamentary-1999: 1 из 1 (100\u00A0%)\nПравила: 0 из 1 (0\u00A0%)",
                score(Language.RU));
    }
}
