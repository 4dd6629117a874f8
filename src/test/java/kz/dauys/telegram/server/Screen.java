package kz.dauys.telegram.server;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;

/** Shows in a terminal what the bot sends to one person. */
final class Screen {
    private final User user;
    private final PrintStream out;
    private int seen;

    Screen(User user, PrintStream out) {
        this.user = user;
        this.out = out;
    }

    void watch(BotApiServer server) {
        while (!Thread.currentThread().isInterrupted()) {
            if (server.holds(() -> user.history().size() > seen, Duration.ofHours(1))) {
                List<Shown> all = user.history();
                all.subList(seen, all.size()).forEach(this::show);
                seen = all.size();
            }
        }
    }

    private void show(Shown shown) {
        out.println("--- message " + shown.id() + (shown.edits() > 0 ? ", edited" : ""));
        out.println(shown.text());
        int number = 1;
        for (String label : shown.labels()) {
            out.println("    !" + number++ + " [" + label + "]");
        }
    }
}
