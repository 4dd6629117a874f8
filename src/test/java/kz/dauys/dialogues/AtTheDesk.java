package kz.dauys.dialogues;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kz.dauys.telegram.server.Shown;
import kz.dauys.telegram.server.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A teacher alone with the bot, with the test server, the real library and a real store; her presses are counted. */
abstract class AtTheDesk {
    @TempDir
    Path folder;

    Scene scene;
    User dana;
    int presses;

    @BeforeEach
    void open() {
        scene = new Scene(folder);
        dana = scene.server.user("Dana");
    }

    @AfterEach
    void close() {
        scene.close();
    }

    Shown last() {
        return dana.messages().getLast();
    }

    void says(String text) {
        dana.says(text);
        scene.settle();
    }

    void presses(String label) {
        presses(last(), label);
    }

    /** Gives what the press was answered with at once, which is mostly nothing. */
    String presses(Shown message, String label) {
        String toast = dana.presses(message, label).awaitAnswer();
        presses++;
        scene.settle();
        return toast;
    }

    void forwards(String question, List<String> options, int key) {
        dana.forwardsPoll(question, options, true, Optional.of(key));
    }

    /** Presses the first button that begins so. */
    void pressesOneOf(String beginning) {
        presses(last().labels().stream().filter(label -> label.startsWith(beginning)).findFirst().orElseThrow(() -> new AssertionError(last().labels())));
    }
}
