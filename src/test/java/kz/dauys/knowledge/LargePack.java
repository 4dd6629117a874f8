package kz.dauys.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A sound pack several times the size of another one: everything in it stands there again under other ids, elections in other years. */
final class LargePack {
    /** Where an id is given, not where it is cited: copies cite what the first cites. */
    private static final Pattern ID = Pattern.compile("(?m)^(  - id: |election: )(\\S+)");

    private static final Pattern YEAR = Pattern.compile("(?m)^(    year: )(\\d+)");

    /** More than the span of the real elections, so that no two elections of a kind share a year. */
    private static final int YEARS_APART = 50;

    private LargePack() {}

    /** Writes {@code pack}, {@code times} as large, to an empty folder. */
    static void write(Path pack, Path folder, int times) throws IOException {
        for (Path file : PackFiles.in(pack, ".yaml", ".md")) {
            Path target = folder.resolve(pack.relativize(file).toString());
            String name = target.getFileName().toString();
            Files.createDirectories(target.getParent());
            String text = Files.readString(file);
            if (pack.relativize(file).getNameCount() == 1) {
                Files.writeString(target, lengthened(text, times));
                continue;
            }
            for (int copy = 0; copy < times; copy++) {
                Path other = target.resolveSibling(copy == 0 ? name : copy + "-" + name);
                Files.writeString(other, name.endsWith(".md") ? text : renamed(text, copy));
            }
        }
    }

    /** A file of the pack of which there is only one: each of its lists grows. */
    private static String lengthened(String yaml, int times) {
        List<String> sections = List.of(yaml.split("(?m)^(?=[a-z])", -1));
        List<String> all = new ArrayList<>();
        for (String section : sections) {
            all.add(section);
            for (int copy = 1; copy < times && section.contains("\n  - "); copy++) {
                all.add(renamed(section.substring(section.indexOf('\n') + 1), copy));
            }
        }
        return String.join("", all);
    }

    private static String renamed(String yaml, int copy) {
        if (copy == 0) {
            return yaml;
        }
        String ids = ID.matcher(yaml).replaceAll("$1$2-" + copy);
        return YEAR.matcher(ids).replaceAll(year -> year.group(1) + (Integer.parseInt(year.group(2)) + copy * YEARS_APART));
    }
}
