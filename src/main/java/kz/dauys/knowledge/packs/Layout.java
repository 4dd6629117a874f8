package kz.dauys.knowledge.packs;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which files make a pack: they stand at the top, or below one top folder.
 *
 * @param prefix the top folder with a slash at its end, or empty
 */
record Layout(String prefix) {
    private static final Set<String> FILES = Set.of("sources.yaml", "glossary.yaml");
    private static final Set<String> FOLDERS = Set.of("facts", "norms", "documents");

    /** The layout of these names; empty where they make no pack. */
    static Optional<Layout> of(Collection<String> names) {
        if (names.stream().anyMatch(Layout::isPart)) {
            return Optional.of(new Layout(""));
        }
        List<String> tops = names.stream().filter(name -> name.contains("/") && !isHidden(name))
                .map(name -> name.substring(0, name.indexOf('/') + 1)).distinct().toList();
        return tops.size() == 1 ? Optional.of(new Layout(tops.getFirst())).filter(layout -> names.stream().anyMatch(layout::takes)) : Optional.empty();
    }

    /** Whether the file is a part of the pack; others, such as a README, are left where they are. */
    boolean takes(String name) {
        return name.startsWith(prefix) && isPart(name.substring(prefix.length()));
    }

    /** The path inside the pack. */
    String inside(String name) {
        return name.substring(prefix.length());
    }

    static boolean isPart(String path) {
        int slash = path.indexOf('/');
        return !isHidden(path) && (slash < 0 ? FILES.contains(path) : FOLDERS.contains(path.substring(0, slash)));
    }

    /** What editors and macOS put beside our files. */
    static boolean isHidden(String path) {
        return Arrays.stream(path.split("/", -1)).anyMatch(part -> part.startsWith(".") || part.equals("__MACOSX"));
    }

    /** Whether a name from outside stays inside a folder, on every system. */
    static boolean isSafe(String name) {
        return !name.isEmpty() && !name.startsWith("/") && name.chars().noneMatch(c -> c < ' ' || c == ':' || c == '\\')
                && Arrays.stream(name.split("/", -1)).noneMatch(part -> part.equals("..") || part.equals(".") || part.isEmpty());
    }
}
