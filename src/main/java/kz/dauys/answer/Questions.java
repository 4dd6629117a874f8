package kz.dauys.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Glossary;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Language;

/** Writes questions that the bot itself understands: for buttons, and for who asked something that it does not know. */
final class Questions {
    private static final int EXAMPLES = 3;

    /** Measures of the whole vote that examples are taken from. */
    private static final List<String> COMMON = List.of("turnout", "winner", "seats");

    private final Knowledge knowledge;
    private final Glossary glossary;

    Questions(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.glossary = knowledge.glossary();
    }

    /** The query as a choice: the election on the button, the whole query behind it. */
    Answer.Choice choice(Query query, Language language) {
        String election = glossary.get(Entry.Election.class, query.election()).name().in(language);
        return new Answer.Choice(capitalised(election), question(query, language));
    }

    /** Name of the measure, of the party and of the election, joined by commas: short, and without a word that needs a case. */
    String question(Query query, Language language) {
        String measure = glossary.get(Entry.Measure.class, query.measure()).name().in(language);
        String party = glossary.entry(query.subject()).map(each -> ", " + each.name().in(language)).orElse("");
        return measure + party + ", " + glossary.get(Entry.Election.class, query.election()).name().in(language);
    }

    /** Questions that most people have, each about the newest vote that answers it, and about different votes as far as there are several. */
    List<String> examples(Language language) {
        List<Entry.Election> newest = glossary.all(Entry.Election.class).stream()
                .sorted(Comparator.comparingInt(Entry.Election::year).reversed())
                .toList();
        List<Claim> shown = new ArrayList<>();
        for (String measure : COMMON) {
            newest.stream()
                    .filter(election -> shown.stream().noneMatch(claim -> claim.election().equals(election.id())))
                    .flatMap(election -> knowledge.claim(election.id(), measure, Claim.WHOLE).stream())
                    .filter(claim -> claim.accepted().isPresent())
                    .findFirst()
                    .ifPresent(shown::add);
        }
        // A pack of other measures has other questions.
        knowledge.claims().stream().filter(claim -> claim.weight() == Claim.Weight.CORE && !shown.contains(claim)).limit(EXAMPLES).forEach(shown::add);
        return shown.stream()
                .limit(EXAMPLES)
                .map(claim -> question(new Query(claim.measure(), claim.subject(), claim.election()), language))
                .toList();
    }

    private static String capitalised(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
