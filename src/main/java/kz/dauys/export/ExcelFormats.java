package kz.dauys.export;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** How numbers of a spreadsheet are shown: a date is kept as a count of days in it, and a share as a fraction. */
final class ExcelFormats {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM.yyyy", Locale.ROOT);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("yyyy", Locale.ROOT);
    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_DAY_OF_MACS = LocalDate.of(1904, 1, 1);
    private static final int LONGEST = 60;

    /** Excel's own limit for a code: a file may bring one of megabytes. */
    private static final int LONGEST_CODE = 255;
    private static final int MOST_PLACES = 30;
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** More digits than this come from reckoning in twos, not from a teacher. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private static final Pattern DECIMALS = Pattern.compile("\\.([0#]{1,9})");
    /** Quoted words, colours and conditions, and signs that are shown as they are. */
    private static final Pattern NO_SIGNS = Pattern.compile("\"[^\"]*+\"|\\[[^]]*+]|\\\\.|_.");

    private final List<String> styles;
    private final LocalDate begin;

    private ExcelFormats(List<String> styles, LocalDate begin) {
        this.styles = styles;
        this.begin = begin;
    }

    static ExcelFormats read(Optional<byte[]> part, boolean since1904) throws XMLStreamException {
        List<String> styles = new ArrayList<>();
        LocalDate begin = since1904 ? FIRST_DAY_OF_MACS : FIRST_DAY;
        if (part.isEmpty()) {
            return new ExcelFormats(styles, begin);
        }
        Map<String, String> codes = new HashMap<>();
        boolean cells = false;
        try (Xml xml = new Xml(part.get())) {
            while (xml.next()) {
                cells = xml.begins("cellXfs") || (cells && !xml.ends("cellXfs"));
                if (xml.begins("numFmt")) {
                    codes.put(xml.attribute("numFmtId"), signs(xml.attribute("formatCode")));
                } else if (cells && xml.begins("xf")) {
                    String id = xml.attribute("numFmtId");
                    styles.add(codes.getOrDefault(id, builtIn(id)));
                }
            }
        }
        return new ExcelFormats(styles, begin);
    }

    /** What of a code tells how a number is shown, made out once for all cells of a style. */
    private static String signs(String code) {
        return code.length() > LONGEST_CODE ? "" : NO_SIGNS.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** The codes that no file spells out. */
    private static String builtIn(String id) {
        return switch (id) {
            case "2", "4", "39", "40" -> "0.00";
            case "9" -> "0%";
            case "10" -> "0.00%";
            case "14", "15", "16", "17", "27", "28", "29", "30", "31", "36", "50", "51", "52", "53", "54", "57", "58" -> "dd.mm.yyyy";
            case "18", "19", "20", "21", "32", "33", "34", "35", "45", "46", "47", "55", "56" -> "h:mm";
            case "22" -> "dd.mm.yyyy h:mm";
            default -> "";
        };
    }

    ExcelRow.Cell number(String value, int style) {
        return parsed(value).map(number -> shown(number, style < styles.size() ? styles.get(style) : "")).orElseGet(() -> ExcelRow.Cell.of(Fault.ODD_NUMBER));
    }

    /** Empty for what no question asks for: the cell is named then, and the rest of the file is read. */
    private static Optional<BigDecimal> parsed(String value) {
        if (value.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(value.strip()).round(DIGITS);
            long scale = number.scale();
            return Math.abs(scale) > MOST_PLACES || number.precision() - scale > MOST_PLACES ? Optional.empty() : Optional.of(number);
        } catch (NumberFormatException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private ExcelRow.Cell shown(BigDecimal number, String code) {
        if (code.contains("general") || code.contains("e+")) {
            return plain(number);
        }
        if (code.contains("y") || code.contains("d") || code.contains("h") || code.contains("s") || code.contains("m")) {
            return date(number, code);
        }
        return code.contains("%") ? ExcelRow.Cell.of(plain(rounded(number.multiply(HUNDRED), code)).text() + "%") : plain(rounded(number, code));
    }

    private static BigDecimal rounded(BigDecimal number, String code) {
        Matcher decimals = DECIMALS.matcher(code);
        return decimals.find() ? number.setScale(decimals.group(1).length(), RoundingMode.HALF_UP)
                : code.contains("0") ? number.setScale(0, RoundingMode.HALF_UP) : number;
    }

    /** Without the noughts behind the point: a whole number has none for a teacher. */
    private static ExcelRow.Cell plain(BigDecimal number) {
        return ExcelRow.Cell.of(number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
    }

    private ExcelRow.Cell date(BigDecimal number, String code) {
        boolean whole = number.stripTrailingZeros().scale() <= 0 && !code.contains("h");
        boolean day = (code.contains("y") || code.contains("d")) && number.signum() > 0 && number.compareTo(LAST_DAY) <= 0;
        DateTimeFormatter form = code.contains("d") ? DAY : code.contains("m") ? MONTH : YEAR;
        return whole && day ? ExcelRow.Cell.of(begin.plusDays(number.longValue()).format(form)) : ExcelRow.Cell.of(Fault.TIME_CELL);
    }

    /** A date that is kept as it is written. */
    ExcelRow.Cell iso(String value) {
        try {
            return ExcelRow.Cell.of(LocalDate.parse(value).format(DAY));
        } catch (DateTimeParseException e) {
            return ExcelRow.Cell.of(Fault.TIME_CELL);
        }
    }
}
