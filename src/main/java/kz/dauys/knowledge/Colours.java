package kz.dauys.knowledge;

import java.util.List;
import java.util.stream.IntStream;

/** Whether parties can be seen in a chart: contrast of at least 3 to 1 on white, as WCAG 2.1 (success criterion 1.4.11) asks of graphics. */
final class Colours {
    private static final double LEAST = 3.0;

    private Colours() {}

    static List<Finding> check(Glossary glossary) {
        return glossary.all(Entry.Party.class).stream()
                .flatMap(party -> party.colour().stream()
                        .filter(colour -> contrastOnWhite(colour) < LEAST)
                        .map(colour -> (Finding) new Finding.Wrong(
                                "colour", "the colour " + colour + " of " + party.id() + " is too pale on white", glossary.line(party.id()))))
                .toList();
    }

    /** The contrast ratio of WCAG 2.1, from the relative luminance of sRGB. */
    static double contrastOnWhite(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double luminance = IntStream.range(0, weights.length)
                .mapToDouble(i -> weights[i] * linear(Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0))
                .sum();
        return 1.05 / (luminance + 0.05);
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
