package kz.dauys.knowledge;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Everything that has a name, by its id, in the order of the file. */
public final class Glossary {
    private final LocalDate asOf;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Position> lines;
    /** The entries of each kind that was asked for: every question asks for some of them many times. */
    private final Map<Class<? extends Entry>, List<Entry>> kinds = new ConcurrentHashMap<>();

    /** @param asOf the last day that the pack knows about */
    Glossary(LocalDate asOf, Collection<? extends Entry> entries) {
        this(asOf, entries, Map.of());
    }

    /** @param lines where each entry stands, by its id */
    Glossary(LocalDate asOf, Collection<? extends Entry> entries, Map<String, Position> lines) {
        this.asOf = asOf;
        this.lines = Map.copyOf(lines);
        entries.forEach(entry -> this.entries.put(entry.id(), entry));
    }

    /** A glossary without a word, for a folder that holds documents and nothing else. */
    static Glossary empty() {
        return new Glossary(LocalDate.EPOCH, List.of());
    }

    public LocalDate asOf() {
        return asOf;
    }

    public Collection<Entry> entries() {
        return entries.values();
    }

    public Optional<Entry> entry(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** Where the entry stands, for whoever has to mend it; empty where the glossary was not read from a file. */
    Optional<Position> line(String id) {
        return Optional.ofNullable(lines.get(id));
    }

    /** All entries of one kind, in the order of the file. */
    public <E extends Entry> List<E> all(Class<E> kind) {
        List<Entry> all = kinds.computeIfAbsent(kind, each -> entries.values().stream().filter(each::isInstance).toList());
        return Collections.unmodifiableList(cast(all));
    }

    @SuppressWarnings("unchecked")
    private static <E extends Entry> List<E> cast(List<Entry> ofKind) {
        return (List<E>) ofKind;
    }

    /** The entry of a kind; empty where the id is unknown or something else. */
    public <E extends Entry> Optional<E> find(Class<E> kind, String id) {
        return entry(id).filter(kind::isInstance).map(kind::cast);
    }

    /** The entry that data files refer to; they were checked when they were loaded, so it is there. */
    public <E extends Entry> E get(Class<E> kind, String id) {
        return find(kind, id).orElseThrow(() -> new IllegalArgumentException("no " + kind.getSimpleName() + " " + id));
    }
}
