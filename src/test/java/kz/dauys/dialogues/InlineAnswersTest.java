package kz.dauys.dialogues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import kz.dauys.telegram.server.Offer;
import kz.dauys.telegram.server.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Typing behind the bot's name in any chat, on what the project ships. */
class InlineAnswersTest {
    @TempDir
    Path folder;

    private final Log log = new Log();
    private Scene scene;
    private User dana;

    @BeforeEach
    void open() {
        scene = new Scene(folder);
        dana = scene.server.user("Dana", "ru");
    }

    @AfterEach
    void close() {
        scene.settle();
        scene.close();
        // Closed so soon, it may still be about to set its menu, which it would warn of.
        assertEquals("", log.from(Level.ERROR), "the log");
        log.close();
    }

    @Test
    void anAnswerIsOneArticleWithItsDisputeAndItsSources() {
        Offer offer = dana.types("turnout 2007").awaitOffer();
        assertEquals(List.of("Turnout in the 2007 Mazhilis election was 68.41%."), offer.titles());
        String text = offer.articles().getFirst().text();
        assertTrue(text.contains("68.41%") && text.contains("64.56%") && text.contains("[1] "), text);
        assertFalse(offer.articles().getFirst().description().isEmpty());
        assertFalse(offer.personal(), "the words tell the language, so everybody gets the same");
        assertEquals(0, scene.server.calls("sendMessage"), "nothing goes to the bot's own chat");
    }

    @Test
    void anOpenQuestionBecomesAnArticleForEachChoice() {
        Offer offer = dana.types("What was the turnout?").awaitOffer();
        assertTrue(offer.articles().size() > 1, offer::toString);
        assertTrue(offer.titles().contains("2023 Mazhilis election"), offer.titles()::toString);
        offer.articles().forEach(article -> assertTrue(article.text().contains("[1] ") && article.description().contains("%"), article::toString));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "20", "what is the weather in Astana", "Who won the 2003 election?", "for whom should I vote", "🇰🇿🇰🇿🇰🇿"})
    void whatIsNotKnownOffersNothing(String words) {
        assertEquals(List.of(), dana.types(words).awaitOffer().articles());
    }

    @Test
    void wordsThatTellNoLanguageAreAnsweredInThePersonsOwn() {
        Offer offer = dana.types("АИСТ 2004").awaitOffer();
        assertTrue(offer.personal() || !offer.articles().isEmpty(), offer::toString);
        assertTrue(dana.types("2007").awaitOffer().personal());
    }

    @Test
    void whoOnlyTypesIsNotKept() throws SQLException {
        dana.types("turnout 2007").awaitOffer();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("dauys.db"));
                ResultSet people = connection.createStatement().executeQuery("SELECT count(*) FROM person")) {
            assertEquals(0, people.getInt(1), "neither he nor his words");
        }
    }
}
