package kz.dauys.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import kz.dauys.console.ConsoleChat;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The bot in the terminal, on the same store. */
@Command(name = "chat", description = "Talk to the bot in the terminal. A number presses a button, /quit leaves.")
final class ChatCommand implements Callable<Integer> {
    private final Environment environment;
    private final PrintStream out;

    @Mixin
    private final Folders folders = new Folders();

    ChatCommand(Environment environment, PrintStream out) {
        this.environment = environment;
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        chat(folders, environment, out);
        return CommandLine.ExitCode.OK;
    }

    static void chat(Folders folders, Environment environment, PrintStream out) throws IOException {
        try (Program program = Program.open("chat", folders, environment);
                BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            ConsoleChat chat = new ConsoleChat(
                    program.bot(), program.store().transactions(), InstantSource.system(), out, environment.spoken());
            program.renewal().start(chat::tell);
            chat.run(in);
        }
    }
}
