package kz.dauys.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The texts that cells of a spreadsheet share. */
final class ExcelStrings {
    private ExcelStrings() {}

    /** As cells: however many name a text, it is made into one once. */
    static List<ExcelRow.Cell> read(Optional<byte[]> part) throws XMLStreamException {
        List<ExcelRow.Cell> strings = new ArrayList<>();
        if (part.isEmpty()) {
            return strings;
        }
        try (Xml xml = new Xml(part.get())) {
            while (xml.next()) {
                if (xml.begins("si")) {
                    strings.add(ExcelRow.Cell.of(text(xml, "si")));
                }
            }
        }
        return strings;
    }

    /** The letters up to the end of the element, without those that tell how to pronounce them. */
    static String text(Xml xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean letters = false;
        boolean sounds = false;
        while (xml.next() && !xml.ends(element)) {
            sounds = xml.begins("rPh") || (sounds && !xml.ends("rPh"));
            letters = xml.begins("t") || (letters && !xml.ends("t"));
            text.append(letters && !sounds ? xml.letters() : "");
        }
        return text.toString();
    }
}
