package kz.dauys.app;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
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
        return typed(all, new ByteArrayOutputStream(), arguments);
    }

    /** Runs a talk: each line is typed once the words before it are on the screen. */
    static Prompt talk(Path data, Map<String, String> variables, List<Typist.Line> lines, String... arguments) {
        Map<String, String> all = new HashMap<>(variables);
        all.put("DAUYS_DATA", data.toString());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InputStream usual = System.in;
        System.setIn(new Typist(lines, () -> out.toString(StandardCharsets.UTF_8)));
        try {
            return typed(all, out, arguments);
        } finally {
            System.setIn(usual);
        }
    }

    private static Prompt typed(Map<String, String> variables, ByteArrayOutputStream out, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream usual = System.err;
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            PrintStream answers = new PrintStream(out, true, StandardCharsets.UTF_8);
            int exit = Main.commandLine(new Environment(variables, Path.of("").toAbsolutePath()), answers).execute(arguments);
            return new Prompt(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setErr(usual);
        }
    }
}
