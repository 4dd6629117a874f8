package kz.dauys.knowledge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Whether what teachers hand out is there in all three languages, says the same figures in each, and names a source behind every sentence.
 * The versions of one text bear one name with the language before the ending: {@code parliamentary-2004.kk.md}.
 */
final class ClassDocuments {
    private final List<Finding> findings = new ArrayList<>();

    private ClassDocuments() {}

    static List<Finding> check(Knowledge knowledge) {
        ClassDocuments checks = new ClassDocuments();
        versions(knowledge).forEach(checks::check);
        return checks.findings;
    }

    /** The texts for class by their names without the language. */
    static Map<String, Map<Language, Document>> versions(Knowledge knowledge) {
        Map<String, Map<Language, Document>> versions = new TreeMap<>();
        knowledge.documents().stream().filter(Document::forClass).forEach(document -> versions
                .computeIfAbsent(document.id().replaceAll("\\.(kk|ru|en)$", ""), ignored -> new EnumMap<>(Language.class))
                .put(document.language(), document));
        return versions;
    }

    private void check(String name, Map<Language, Document> versions) {
        for (Language language : Language.values()) {
            if (versions.containsKey(language)) {
                unsourced(Objects.requireNonNull(versions.get(language)));
            } else {
                wrong("language", name + " is for class and is missing in " + language.code(), first(versions), 1);
            }
        }
        if (versions.size() == Language.values().length) {
            sameFigures(name, versions);
        }
    }

    private void unsourced(Document document) {
        document.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .forEach(paragraph -> paragraph.statements().stream()
                        .filter(statement -> statement.sources().contains(document.id()))
                        .forEach(statement -> wrong(
                                "unsourced", document.id() + " is for class, and no source stands behind: " + statement.text(),
                                document, paragraph.line())));
    }

    private void sameFigures(String name, Map<Language, Document> versions) {
        List<List<Document.Section>> sections = versions.values().stream().map(Document::sections).toList();
        if (sections.stream().map(List::size).distinct().count() > 1) {
            wrong("translation", name + " has " + sections.stream().map(each -> each.size() + "").collect(Collectors.joining(", "))
                    + " sections in kk, ru, en", first(versions), 1);
            return;
        }
        for (int at = 0; at < sections.getFirst().size(); at++) {
            int section = at;
            List<Map<String, Long>> figures = sections.stream().map(each -> FiguresInText.of(each.get(section))).toList();
            if (figures.stream().distinct().count() > 1) {
                wrong("translation", name + ", section " + (at + 1) + ", has other figures in kk, ru, en: "
                        + FiguresInText.differences(figures), first(versions), sections.getFirst().get(at).paragraphs().getFirst().line());
            }
        }
    }

    /** The version that stands for all, where something is to be said about all. */
    private static Document first(Map<Language, Document> versions) {
        return versions.values().iterator().next();
    }

    private void wrong(String check, String detail, Document document, int line) {
        findings.add(new Finding.Wrong(check, detail, Optional.of(new Position(document.file(), line))));
    }
}
