package kz.dauys.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import kz.dauys.bot.Address;
import kz.dauys.bot.Button;
import kz.dauys.bot.Reply;
import kz.dauys.bot.Text;
import kz.dauys.picture.ScoreCard;
import kz.dauys.telegram.server.Fault;
import kz.dauys.telegram.server.Group;
import kz.dauys.telegram.server.Shown;
import kz.dauys.telegram.server.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureSendingTest extends OnStage {
    private static final ScoreCard CARD = new ScoreCard("Нәтиже", "", "7/10", "70\u00a0%", List.of(), List.of(), "Dauys");
    private static final Text CAPTION = new Text.Builder().bold("7 < 10").plain(" & more").build();

    private static Reply.Picture picture(long chat) {
        return new Reply.Picture(
                new Address(Updates.TRANSPORT, Long.toString(chat)), CARD, CAPTION, List.of(List.of(new Button("Again", "q:1:0"))));
    }

    @Test
    void aPictureArrivesWithItsWordsAndButtons() throws IOException {
        stage.post(List.of(picture(dana.id())));
        stage.start();
        Shown shown = dana.awaitMessages(1).getFirst();
        assertEquals("photo", shown.kind());
        assertEquals("7 < 10 & more", shown.text());
        assertEquals(List.of("7 < 10"), shown.styled("b"));
        assertEquals(List.of("Again"), shown.labels());
        assertEquals(1080, ImageIO.read(new ByteArrayInputStream(dana.photo(shown))).getWidth());
    }

    @Test
    void aPictureIsTriedAgainAfterFaultsAndWaitsWhereItIsToldTo() {
        stage.server.faults().next("sendPhoto", new Fault.BadGateway()).next("sendPhoto", new Fault.DropBefore()).next("sendPhoto", new Fault.TooMany(1));
        stage.post(List.of(picture(dana.id()), picture(dana.id())));
        stage.start();
        assertEquals(List.of("photo", "photo"), dana.awaitMessages(2).stream().map(Shown::kind).toList());
        assertEquals(5, stage.server.calls("sendPhoto"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"400 Bad Request: PHOTO_INVALID_DIMENSIONS", "400 Bad Request: IMAGE_PROCESS_FAILED", "413 Request Entity Too Large"})
    void wherePicturesAreRefusedTheWordsGoWithTheirButtons(String refusal) {
        String[] parts = refusal.split(" ", 2);
        stage.server.faults().always("sendPhoto", new Fault.Refused(Integer.parseInt(parts[0]), parts[1]));
        stage.post(List.of(picture(dana.id())));
        stage.start();
        inWords(dana.awaitMessages(1).getFirst());
        assertEquals(1, stage.server.calls("sendPhoto"));
        stage.awaitLog("goes out without its picture");
    }

    @Test
    void aGroupThatForbidsPhotosGetsTheWords() {
        Group group = stage.server.group("9B");
        group.forbidsPhotos();
        stage.post(List.of(picture(group.id())));
        stage.start();
        inWords(group.awaitMessages(1).getFirst());
    }

    @Test
    void whereAnUploadNeverGetsThroughTheWordsGo() {
        stage.server.faults().always("sendPhoto", new Fault.DropBefore());
        stage.post(List.of(picture(dana.id())));
        stage.start();
        inWords(dana.awaitMessages(1).getFirst());
        assertEquals(3, stage.server.calls("sendPhoto"));
    }

    @Test
    void aCaptionThatTelegramCannotReadStandsUnderThePictureAsPlainText() {
        stage.server.faults().next("sendPhoto", new Fault.Refused(400, "Bad Request: can't parse entities: so there"));
        stage.post(List.of(picture(dana.id())));
        stage.start();
        Shown shown = dana.awaitMessages(1).getFirst();
        assertEquals("photo 7 < 10 & more", shown.kind() + " " + shown.text());
        assertEquals(List.of(), shown.styled("b"));
    }

    @Test
    void aPictureForSomebodyWhoIsGoneHoldsNobodyUp() {
        User gone = stage.server.user("Gone");
        gone.blocks();
        User stranger = stage.server.stranger("Stranger");
        stage.post(List.of(picture(gone.id()), picture(stranger.id()), picture(dana.id())));
        stage.start();
        assertNotNull(dana.awaitMessages(1).getFirst());
        stage.server.await("all rows have ended", stage::outboxEmpty);
    }

    @Test
    void aGroupThatMovedGetsItsPictureUnderTheNewNumber() {
        Group old = stage.server.group("9B");
        Group grown = old.grows(dana, false);
        stage.post(List.of(picture(old.id())));
        stage.start();
        assertEquals("photo", grown.awaitMessages(1).getFirst().kind());
    }

    private static void inWords(Shown shown) {
        assertEquals("text 7 < 10 & more", shown.kind() + " " + shown.text());
        assertEquals(List.of("7 < 10"), shown.styled("b"));
        assertEquals(List.of("Again"), shown.labels());
    }
}
