package kz.dauys.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A spreadsheet as far as questions can stand in it. It is read by hand because it comes from anybody: a library that builds every row up to
 * its last column turns a hundred kilobytes into minutes and gigabytes.
 */
final class ExcelFile {
    /** What a file may unfold to: a small one can hold gigabytes of the same byte. Two hundred questions have a hundredth of it. */
    private static final int MOST_UNFOLDED = 8 << 20;

    private static final int MOST_PARTS = 1000;
    private static final int MOST_SHEETS = 10;
    private static final Logger log = LoggerFactory.getLogger(ExcelFile.class);
    private static final Set<String> SET = Set.of("1", "true");
    private static final String BOOK = "xl/workbook.xml";

    private final Map<String, byte[]> parts;

    private ExcelFile(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /** What came of reading a file. */
    sealed interface Reading {
        record Sheets(List<ExcelSheet> sheets) implements Reading {
            public Sheets {
                sheets = List.copyOf(sheets);
            }
        }

        record Refused(Fault fault) implements Reading {}
    }

    static Reading read(byte[] bytes) {
        try {
            Optional<Map<String, byte[]>> parts = unfolded(bytes);
            return parts.isPresent() ? new Reading.Sheets(new ExcelFile(parts.get()).sheets()) : new Reading.Refused(Fault.TOO_LARGE);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            // A damaged file makes libraries throw whatever they please, and whoever sent it must hear about it.
            log.info("a spreadsheet could not be read: {}", e.toString());
            return new Reading.Refused(Fault.NOT_EXCEL);
        }
    }

    /** The parts; empty if they are too many or too large. They are counted as they unfold: what a zip file says of its sizes need not be true. */
    private static Optional<Map<String, byte[]>> unfolded(byte[] bytes) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        int left = MOST_UNFOLDED;
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_PARTS) {
                return Optional.empty();
            }
            for (ZipArchiveEntry entry : entries) {
                try (InputStream content = zip.getInputStream(entry)) {
                    byte[] part = content.readNBytes(left + 1);
                    left -= part.length;
                    if (left < 0) {
                        return Optional.empty();
                    }
                    parts.put(entry.getName(), part);
                }
            }
        }
        return Optional.of(parts);
    }

    private List<ExcelSheet> sheets() throws XMLStreamException, IOException {
        List<String> names = new ArrayList<>();
        boolean since1904 = book(names);
        ExcelFormats formats = ExcelFormats.read(optional("xl/styles.xml"), since1904);
        List<String> shared = ExcelStrings.read(optional("xl/sharedStrings.xml"));
        List<ExcelSheet> sheets = new ArrayList<>();
        for (String name : names) {
            sheets.add(ExcelReader.read(part(name), formats, shared));
        }
        return sheets;
    }

    /** Adds the names of the sheets' parts in the order of their tabs; true if the file counts its days from 1904, as old Macs did. */
    private boolean book(List<String> names) throws XMLStreamException, IOException {
        Map<String, String> targets = new HashMap<>();
        try (Xml xml = new Xml(part("xl/_rels/workbook.xml.rels"))) {
            while (xml.next()) {
                if (xml.begins("Relationship")) {
                    targets.put(xml.attribute("Id"), xml.attribute("Target"));
                }
            }
        }
        boolean since1904 = false;
        try (Xml xml = new Xml(part(BOOK))) {
            while (xml.next() && names.size() < MOST_SHEETS) {
                since1904 |= xml.begins("workbookPr") && SET.contains(xml.attribute("date1904"));
                if (xml.begins("sheet")) {
                    String target = targets.getOrDefault(xml.relation(), "");
                    names.add(target.startsWith("/") ? target.substring(1) : "xl/" + target);
                }
            }
        }
        // A sheet of diagrams has another kind of part.
        names.removeIf(name -> name.contains("chartsheets/"));
        return since1904;
    }

    private byte[] part(String name) throws IOException {
        byte[] part = parts.get(name);
        if (part == null) {
            throw new IOException("no part " + name);
        }
        return part;
    }

    private Optional<byte[]> optional(String name) {
        return Optional.ofNullable(parts.get(name));
    }
}
