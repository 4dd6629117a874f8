package kz.dauys.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The lines of one question in a text. */
final class PlainBlock {
    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,3})[.)]\\s++");

    /** How far a second question is looked for: it comes soon, and a text may be a megabyte of lines. */
    private static final int REACH = 50;

    private final int row;
    private final List<String> lines;
    private final Intake intake;

    /** @param row where the block begins in the text */
    PlainBlock(int row, List<String> lines, Intake intake) {
        this.row = row;
        this.lines = lines;
        this.intake = intake;
    }

    void read() {
        Optional<Integer> glued = glued();
        if (glued.isPresent()) {
            intake.wrong(row + glued.get(), Fault.GLUED, Map.of("found", Words.shown(lines.get(glued.get()))));
            return;
        }
        List<String> rest = new ArrayList<>(lines.subList(1, lines.size()));
        List<String> remarks = new ArrayList<>();
        while (!rest.isEmpty() && rest.getLast().startsWith("#")) {
            remarks.add(Words.strip(rest.removeLast().substring(1)));
        }
        String explanation = String.join(" ", remarks.reversed());
        Optional<KeyLine> key = starred(rest) || rest.isEmpty() ? Optional.empty() : KeyLine.of(rest.getLast());
        key.ifPresent(line -> rest.removeLast());
        List<Labels.Line> options = rest.stream().map(Labels.Line::of).toList();
        List<Integer> answers = new ArrayList<>(IntStream.range(0, options.size()).filter(i -> options.get(i).starred()).boxed().toList());
        boolean blamed = key.isPresent() ? named(key.get(), options, answers) : answers.isEmpty() && otherSigns(rest);
        Sheet.Form form = answers.size() > 1 ? Sheet.Form.SEVERAL : Sheet.Form.ONE;
        String stem = NUMBER.matcher(lines.getFirst()).replaceFirst("");
        intake.take(row, new Sheet("", form, "", Markup.plain(stem), List.of(), words(options), answers, Markup.plain(explanation)), blamed);
    }

    private static boolean starred(List<String> options) {
        return options.stream().anyMatch(line -> line.startsWith("*"));
    }

    private static List<String> words(List<Labels.Line> options) {
        boolean labelled = !options.isEmpty() && (Labels.dashed(options) || Labels.series(options).isPresent());
        return options.stream().map(option -> Markup.plain(labelled ? option.bare() : option.whole())).toList();
    }

    /** Adds the options that the last line names; true if there is none of that name. */
    private boolean named(KeyLine key, List<Labels.Line> options, List<Integer> answers) {
        for (String name : key.names()) {
            int place = Labels.place(name, options);
            if (place < 0 || place >= options.size()) {
                intake.wrong(row, Fault.NO_SUCH_OPTION, Map.of("found", name, "count", options.size()));
                return true;
            }
            if (!answers.contains(place)) {
                answers.add(place);
            }
        }
        answers.sort(Integer::compare);
        return false;
    }

    /** Names the signs by which others mark what is right; true if there is one of them. */
    private boolean otherSigns(List<String> options) {
        Optional<String> behind = options.stream().filter(line -> line.length() > 1 && line.endsWith("*")).findFirst();
        if (behind.isPresent()) {
            intake.wrong(row, Fault.STAR_BEHIND, Map.of("option", Words.shown(behind.get())));
            return true;
        }
        boolean plus = options.stream().anyMatch(line -> line.startsWith("+")) && options.stream().allMatch(line -> line.matches("[-–+].*"));
        if (plus) {
            intake.wrong(row, Fault.PLUS_MINUS);
        }
        return plus;
    }

    /** The line in which another question seems to begin; empty if there is but one. Two that become one would have wrong options unseen. */
    private Optional<Integer> glued() {
        List<Labels.Line> parts = lines.stream().map(Labels.Line::of).toList();
        boolean numbered = Labels.series(parts.subList(1, parts.size())).isPresent();
        return IntStream.range(2, Math.min(lines.size(), REACH))
                .filter(i -> ends(i - 1) || (!numbered && (nextNumber(i) || opensAnew(parts, i + 1) || asks(parts, i))))
                .boxed()
                .findFirst();
    }

    /** What closes a question stands in the line, and it is not the last one. */
    private boolean ends(int place) {
        boolean key = KeyLine.of(lines.get(place)).isPresent() && !starred(lines.subList(1, place));
        return (lines.get(place).startsWith("#") || key) && !lines.get(place + 1).startsWith("#");
    }

    /** The number that follows on the question's, unless it follows on the option before. */
    private boolean nextNumber(int place) {
        OptionalInt number = number(place);
        return number.isPresent() && number.getAsInt() == number(0).orElse(-1) + 1 && number.getAsInt() != number(place - 1).orElse(-1) + 1;
    }

    private OptionalInt number(int place) {
        Matcher number = NUMBER.matcher(lines.get(place));
        return number.find() ? OptionalInt.of(Integer.parseInt(number.group(1))) : OptionalInt.empty();
    }

    /** The labels of options begin again. */
    private static boolean opensAnew(List<Labels.Line> parts, int place) {
        return place < parts.size() && parts.get(place).opens()
                && IntStream.range(1, place - 1).anyMatch(i -> parts.get(i).opens() && parts.get(i).label().equals(parts.get(place).label()));
    }

    /** A line that asks, with right options both before and behind it. */
    private boolean asks(List<Labels.Line> parts, int place) {
        return asks(lines.get(place)) && !parts.get(place).starred()
                && IntStream.range(1, place).anyMatch(i -> parts.get(i).starred())
                && IntStream.range(place + 1, parts.size()).anyMatch(i -> parts.get(i).starred())
                && !lines.subList(1, lines.size()).stream().allMatch(PlainBlock::asks);
    }

    private static boolean asks(String line) {
        return line.endsWith("?") || line.endsWith(":") || line.endsWith("…") || line.endsWith("...");
    }
}
