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
import java.util.zip.ZipEntry;
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

    private final ZipFile zip;
    private int left = MOST_UNFOLDED;

    private ExcelFile(ZipFile zip) {
        this.zip = zip;
    }

    /** The parts that are read come to more than any questions need. */
    private static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;
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
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            return Collections.list(zip.getEntries()).size() > MOST_PARTS
                    ? new Reading.Refused(Fault.TOO_LARGE)
                    : new Reading.Sheets(new ExcelFile(zip).sheets());
        } catch (TooLarge e) {
            return new Reading.Refused(Fault.TOO_LARGE);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            // A damaged file makes libraries throw whatever they please, and whoever sent it must hear about it.
            log.info("a spreadsheet could not be read: {}", e.toString());
            return new Reading.Refused(Fault.NOT_EXCEL);
        }
    }

    private List<ExcelSheet> sheets() throws XMLStreamException, IOException {
        List<String> names = new ArrayList<>();
        boolean since1904 = book(names);
        ExcelFormats formats = ExcelFormats.read(optional("xl/styles.xml"), since1904);
        List<ExcelRow.Cell> shared = ExcelStrings.read(optional("xl/sharedStrings.xml"));
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
        return optional(name).orElseThrow(() -> new IOException("no part " + name));
    }

    /**
     * Only what is asked for is unfolded: pictures and the like need no room. It is counted as it unfolds, for what a zip file says of its sizes
     * need not be true. No spreadsheet packs its parts in another way than two, and for some of the others there is nothing here to unpack them.
     */
    private Optional<byte[]> optional(String name) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        if (entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED) {
            throw new IOException("a part that is packed by method " + entry.getMethod());
        }
        try (InputStream content = zip.getInputStream(entry)) {
            byte[] part = content.readNBytes(left + 1);
            left -= part.length;
            if (left < 0) {
                throw new TooLarge();
            }
            return Optional.of(part);
        }
    }
}
