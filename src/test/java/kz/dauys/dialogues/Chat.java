package kz.dauys.dialogues;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import kz.dauys.telegram.server.Shown;

/** A private chat or a group as a dialogue shows it: the bot's messages are numbered from 1 in the order of sending. */
final class Chat {
    private final Supplier<List<Shown>> history;
    private final List<Long> numbers = new ArrayList<>();
    private int seen;

    Chat(Supplier<List<Shown>> history) {
        this.history = history;
    }

    /** What the bot has sent or changed since the last look, in lines. */
    List<String> news() {
        List<Shown> all = history.get();
        List<String> lines = new ArrayList<>();
        all.subList(seen, all.size()).forEach(shown -> lines.addAll(lines(shown)));
        seen = all.size();
        return lines;
    }

    private List<String> lines(Shown shown) {
        boolean changed = numbers.contains(shown.id());
        if (!changed) {
            numbers.add(shown.id());
        }
        List<String> lines = new ArrayList<>();
        String file = switch (shown.kind()) {
            case "document" -> " (a file)";
            case "photo" -> " (a picture)";
            default -> "";
        };
        lines.add((changed ? "  Dauys changes " : "  Dauys, ") + (numbers.indexOf(shown.id()) + 1) + file + ":");
        linked(shown).lines().forEach(line -> lines.add(line.isEmpty() ? "    ." : "    " + line));
        shown.keyboard().forEach(row -> lines.add("    " + String.join(" ", row.stream().map(key -> "[" + key.label() + "]").toList())));
        return lines;
    }

    /** The text, with the address behind each link. */
    private static String linked(Shown shown) {
        StringBuilder text = new StringBuilder(shown.text());
        shown.entities().stream().filter(entity -> !entity.address().isEmpty()).toList().reversed()
                .forEach(link -> text.insert(link.offset() + link.length(), " <" + link.address() + ">"));
        return text.toString();
    }

    /** The newest message with such a button. */
    Shown with(String label) {
        return standing().stream()
                .filter(shown -> shown.labels().contains(label))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError("no message has the button " + label));
    }

    /** A message by its number as it last was with such a button: an old phone may still show it so. */
    Shown with(String label, int number) {
        return history.get().stream()
                .filter(shown -> shown.id() == numbers.get(number - 1) && shown.labels().contains(label))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError("message " + number + " never had the button " + label));
    }

    /** The newest message. */
    Shown last() {
        return standing().getLast();
    }

    /** The newest poll. */
    Shown lastPoll() {
        return standing().stream().filter(shown -> shown.kind().equals("poll")).toList().getLast();
    }

    private List<Shown> standing() {
        return numbers.stream().map(id -> history.get().stream().filter(shown -> shown.id() == id).toList().getLast()).toList();
    }
}
