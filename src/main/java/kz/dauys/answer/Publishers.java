package kz.dauys.answer;

import java.util.List;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Knowledge;

/** Whose word a question may ask for: "according to CNN". */
final class Publishers {
    private static final String FILE = "publishers.txt";

    /** A part of a publisher's name, and what people call it. */
    record Called(String part, List<String> names) {}

    private Publishers() {}

    static List<Called> all() {
        return Data.lines(FILE).stream()
                .map(line -> line.split(" \\| ", 2))
                .map(cells -> new Called(cells[0], Stream.of(cells[1].split(",", -1)).map(String::strip).toList()))
                .toList();
    }

    /** What the publisher says about a claim; several readings where its publications differ. */
    static List<Claim.Reading> readings(Claim claim, String part, Knowledge knowledge) {
        return claim.readings().stream()
                .filter(reading -> reading.sources().stream()
                        .anyMatch(citation -> knowledge.source(citation.source()).filter(source -> source.publisher().contains(part)).isPresent()))
                .toList();
    }
}
