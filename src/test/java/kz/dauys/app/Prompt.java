package kz.dauys.app;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A command typed at a prompt, in this process: its exit code, and what it printed where. */
record Prompt(int exit, String out, String err) {
    /** Runs in the checkout, with its data in {@code data}. */
    static Prompt type(Path data, String... arguments) {
        return type(data, Map.of(), arguments);
    }

    static Prompt type(Path data, Map<String, String> variables, String... arguments) {
        Map<String, String> all = new HashMap<>(variables);
        all.put("DAUYS_DATA", data.toString());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream usual = System.err;
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            PrintStream answers = new PrintStream(out, true, StandardCharsets.UTF_8);
            int exit = Main.commandLine(new Environment(all, Path.of("").toAbsolutePath()), answers).execute(arguments);
            return new Prompt(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setErr(usual);
        }
    }
}
