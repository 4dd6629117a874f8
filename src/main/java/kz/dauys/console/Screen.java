package kz.dauys.console;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import kz.dauys.bot.Button;
import kz.dauys.bot.Text;

/** What the terminal shows. Styles are left out: plain text can be read everywhere, and copied. */
final class Screen {
    private final PrintStream out;

    Screen(PrintStream out) {
        this.out = out;
    }

    void message(Text text) {
        out.println();
        out.println(text.spans().stream().map(Screen::shown).collect(Collectors.joining()));
        out.flush();
    }

    private static String shown(Text.Span span) {
        return switch (span) {
            case Text.Span.Plain(String text) -> text;
            case Text.Span.Bold(String text) -> text;
            case Text.Span.Italic(String text) -> text;
            case Text.Span.Link link -> link.goal().map(goal -> "/start " + goal).orElseGet(() -> link.text() + " <" + link.address() + ">");
        };
    }

    /** Buttons with the numbers that press them. */
    void buttons(List<List<Button>> rows) {
        int number = 1;
        for (List<Button> row : rows) {
            StringBuilder line = new StringBuilder();
            for (Button button : row) {
                line.append("  ").append(number++).append(") ").append(button.label());
            }
            out.println(line);
        }
        out.flush();
    }

    void toast(String words) {
        out.println("  (" + words + ")");
        out.flush();
    }

    void prompt() {
        out.print("\n> ");
        out.flush();
    }
}
