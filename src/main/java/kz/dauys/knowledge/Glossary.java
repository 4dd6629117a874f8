package kz.dauys.knowledge;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that has a name, by its id, in the order of the file. */
public final class Glossary {
    private final LocalDate asOf;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /** @param asOf the last day that the pack knows about */
    Glossary(LocalDate asOf, Collection<? extends Entry> entries) {
        this.asOf = asOf;
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

    /** All entries of one kind, in the order of the file. */
    public <E extends Entry> List<E> all(Class<E> kind) {
        return entries.values().stream().filter(kind::isInstance).map(kind::cast).toList();
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
