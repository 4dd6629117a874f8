package kz.dauys.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The names that a party bore one after the other: Otan, Nur Otan, Amanat are one line, and merged or split parties are not. */
public final class Descent {
    private final Glossary glossary;

    public Descent(Glossary glossary) {
        this.glossary = glossary;
    }

    /** The party and those that were renamed into it, the latest name first; an id that is no party stands for itself. */
    public List<String> names(String party) {
        List<String> names = new ArrayList<>();
        Optional<String> name = Optional.of(party);
        // A name that came back would go round for ever.
        while (name.isPresent() && !names.contains(name.get())) {
            names.add(name.get());
            name = renamedFrom(name.get());
        }
        return names;
    }

    private Optional<String> renamedFrom(String party) {
        return glossary.find(Entry.Party.class, party).stream()
                .flatMap(each -> each.origins().stream())
                .filter(origin -> origin.how() == Entry.How.RENAMED)
                .map(Entry.Origin::party)
                .findFirst();
    }

    /** Whether both are names of one line. */
    public boolean sameLine(String one, String other) {
        return names(one).contains(other) || names(other).contains(one);
    }
}
