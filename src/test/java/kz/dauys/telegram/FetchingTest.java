package kz.dauys.telegram;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.dauys.bot.Address;
import kz.dauys.bot.Outbox.Outcome;
import kz.dauys.bot.Reply;
import kz.dauys.telegram.server.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fetching the files that people send: a file is small, a network is not always there, and the token stands in every address. */
class FetchingTest extends OnStage {
    private static final byte[] CONTENT = "Қашан?\n*ертең\nбүгін".getBytes(StandardCharsets.UTF_8);
    private static final int MOST = 100;

    private Outcome fetch(String file) {
        Address chat = new Address(Updates.TRANSPORT, Long.toString(dana.id()));
        stage.post(List.of(new Reply.Fetch(chat, chat, "kk", file, "сұрақ.txt", MOST)));
        stage.start();
        stage.server.await("the end is told", () -> !stage.ends.isEmpty());
        return stage.ends.getFirst();
    }

    private Outcome fetch(byte[] content) {
        dana.sendsFile("сұрақ.txt", content);
        return fetch("file-0");
    }

    private static byte[] content(Outcome outcome) {
        return assertInstanceOf(Outcome.Fetched.class, outcome).content().toArray();
    }

    @Test
    void aFileArrivesWhole() {
        assertArrayEquals(CONTENT, content(fetch(CONTENT)));
    }

    @Test
    void aFileIsReadOnTheThreadOfItsChatAndNotOnTheOneThatWrites() {
        fetch(CONTENT);
        assertEquals(List.of("telegram-chat"), stage.readers);
    }

    @Test
    void ofAFileThatIsTooLargeOneByteMoreThanAllowedIsTaken() {
        assertEquals(MOST + 1, content(fetch(new byte[50 * MOST])).length);
    }

    @Test
    void faultsOnTheWayAreTriedAgain() {
        stage.server.faults().next("getFile", new Fault.BadGateway()).next("getFile", new Fault.DropBefore()).next("getFile", new Fault.Garbled())
                .next("getFile", new Fault.Refused(500, "Internal Server Error"));
        assertArrayEquals(CONTENT, content(fetch(CONTENT)));
        assertEquals(5, stage.server.calls("getFile"));
    }

    @Test
    void a429IsObeyed() {
        long begin = System.nanoTime();
        stage.server.faults().next("getFile", new Fault.TooMany(1));
        assertArrayEquals(CONTENT, content(fetch(CONTENT)));
        assertTrue(System.nanoTime() - begin >= 1_000_000_000L);
    }

    @ParameterizedTest
    @CsvSource({"400,Bad Request: file is too big", "403,Forbidden: bot was blocked by the user", "404,Not Found"})
    void whatIsRefusedForGoodIsGivenUp(int code, String why) {
        stage.server.faults().always("getFile", new Fault.Refused(code, why));
        assertEquals(new Outcome.GivenUp(why), fetch(CONTENT));
        assertEquals(1, stage.server.calls("getFile"));
    }

    @Test
    void aFileThatNobodyKnowsIsGivenUp() {
        assertInstanceOf(Outcome.GivenUp.class, fetch("file-77"));
    }
}
