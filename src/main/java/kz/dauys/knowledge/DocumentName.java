package kz.dauys.knowledge;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names of documents: letters of any script, digits and hyphens, so that they are safe as names of files and easy to cite. */
final class DocumentName {
    private static final int LONGEST = 80;
    private static final Pattern SAFE = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+(?:-[\\p{L}\\p{M}\\p{Nd}]+)*");

    private DocumentName() {}

    /** A name made of the file's name. */
    static String of(Path file) {
        String name = Normalizer.normalize(String.valueOf(file.getFileName()), Normalizer.Form.NFC);
        int ending = name.lastIndexOf('.');
        String safe = (ending > 0 ? name.substring(0, ending) : name).replaceAll("[^\\p{L}\\p{M}\\p{Nd}]+", "-").replaceAll("^-|-$", "");
        String cut = safe.codePointCount(0, safe.length()) <= LONGEST ? safe : safe.substring(0, safe.offsetByCodePoints(0, LONGEST)).replaceFirst("-$", "");
        if (!SAFE.matcher(cut).matches()) {
            throw new BrokenDataException(file, "its name holds no letters or digits to cite it by: give it a name with --as NAME");
        }
        return cut;
    }

    /** The name that the operator chose. */
    static String chosen(Path file, String name) {
        String normal = Normalizer.normalize(name, Normalizer.Form.NFC);
        if (!SAFE.matcher(normal).matches() || normal.codePointCount(0, normal.length()) > LONGEST) {
            throw new BrokenDataException(
                    file, "a name is made of letters, digits and hyphens between them, " + LONGEST + " at most, without the ending, not '" + name + "'");
        }
        return normal;
    }
}
