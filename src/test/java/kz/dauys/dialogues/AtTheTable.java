package kz.dauys.dialogues;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import kz.dauys.telegram.server.Group;
import kz.dauys.telegram.server.Shown;
import kz.dauys.telegram.server.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A group that plays, with the test server, the real library and a real store. */
abstract class AtTheTable {
    protected static final Duration QUESTION = Duration.ofSeconds(32);

    @TempDir
    Path folder;

    protected Scene scene;
    protected User dana;
    protected User erlan;
    protected Group group;

    @BeforeEach
    void open() {
        scene = new Scene(folder);
        dana = scene.server.user("Dana");
        erlan = scene.server.user("Erlan");
        group = scene.server.group("9B");
    }

    @AfterEach
    void close() {
        scene.close();
    }

    protected final Shown begin(Group where, String quiz) {
        where.says(dana, "/quiz " + quiz);
        scene.settle();
        where.presses(dana, last(where), "▶️ Begin");
        scene.settle();
        return last(where);
    }

    protected static Shown last(Group where) {
        return where.messages().getLast();
    }

    protected final void votes(Group where, User who, Shown poll, boolean right) {
        int key = where.key(poll);
        assertTrue(where.votes(who, poll, right ? key : key == 0 ? 1 : 0), "the poll is open");
        scene.settle();
    }

    protected final String board(Group where, User stopper) {
        where.says(stopper, "/stop");
        scene.settle();
        return last(where).text();
    }

    protected final Shown beginReady() {
        group.says(dana, "/quiz parliamentary-2007");
        scene.settle();
        Shown lobby = last(group);
        group.presses(dana, lobby, "✋ I am ready");
        group.presses(erlan, lobby, "✋ I am ready");
        scene.settle();
        return last(group);
    }

    protected final int count(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("dauys.db"));
                ResultSet rows = connection.createStatement().executeQuery(query)) {
            return rows.getInt(1);
        }
    }
}
