package kz.dauys.telegram;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import kz.dauys.telegram.server.BotApiServer;
import kz.dauys.telegram.server.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test with the outbox, the real library and the test server; whatever happens, the token is never logged. */
abstract class OnStage {
    protected Stage stage;
    protected User dana;

    @BeforeEach
    void open(@TempDir Path folder) {
        stage = new Stage(folder, new Echo());
        dana = stage.server.user("Dana");
    }

    @AfterEach
    void close() {
        String logged = stage.logged();
        stage.close();
        assertFalse(logged.contains(BotApiServer.TOKEN.substring(5)), logged);
    }
}
