package kz.dauys.telegram.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;

/**
 * The test server by hand, to watch a dialogue: what is typed reaches the bot as a person's message, and what the bot sends is shown with
 * numbered buttons. From the checkout:
 *
 * <pre>{@code
 * mvn -q test-compile dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile=target/test.classpath
 * java -cp target/test-classes:target/classes:$(cat target/test.classpath) kz.dauys.telegram.server.BotApiServerMain 8090 kk
 * }</pre>
 *
 * with a Java 21 or later; both arguments (port, language of the person's app) may be left out. It prints the two variables that a bot
 * in another terminal needs. A line is a message; {@code !2} presses the second button of the last message that has any; the end of the
 * input ends the server.
 */
public final class BotApiServerMain {
    private static final int PORT = 8090;

    private BotApiServerMain() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int port = args.length > 0 ? Integer.parseInt(args[0]) : PORT;
        String language = args.length > 1 ? args[1] : "en";
        try (BotApiServer server = BotApiServer.start(InstantSource.system(), port)) {
            out.println("export TELEGRAM_API_URL=" + server.url() + " TELEGRAM_BOT_TOKEN=" + BotApiServer.TOKEN);
            User user = server.user("You", language);
            Thread.ofVirtual().start(() -> new Screen(user, out).watch(server));
            type(user, out);
        }
    }

    private static void type(User user, PrintStream out) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.matches("!\\d{1,3}")) {
                press(user, Integer.parseInt(line.substring(1)), out);
            } else if (!line.isBlank()) {
                user.says(line);
            }
        }
    }

    private static void press(User user, int number, PrintStream out) {
        Shown last = user.messages().stream().filter(shown -> !shown.labels().isEmpty()).reduce((a, b) -> b).orElse(null);
        if (last == null || number < 1 || number > last.labels().size()) {
            out.println("(no such button)");
            return;
        }
        Press press = user.presses(last, last.labels().get(number - 1));
        Thread.ofVirtual().start(() -> {
            String words = press.awaitAnswer();
            out.print(words.isEmpty() ? "" : "(toast: " + words + ")\n");
        });
    }
}
