package kz.dauys.answer;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Glossary;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Language;

/** Writes questions that the bot itself understands: for buttons, and for who asked something that it does not know. */
final class Questions {
    private static final int EXAMPLES = 3;

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

    /** Questions on core claims, of different elections as far as there are several. */
    List<String> examples(Language language) {
        List<Claim> core = knowledge.claims().stream().filter(claim -> claim.weight() == Claim.Weight.CORE).toList();
        if (core.isEmpty()) {
            return List.of();
        }
        // Steps that have no common factor with most numbers of claims, so that the examples differ in measure and election.
        return IntStream.range(0, EXAMPLES)
                .map(step -> (int) ((step * 31L + 7) % core.size()))
                .distinct()
                .mapToObj(core::get)
                .map(claim -> question(new Query(claim.measure(), claim.subject(), claim.election()), language))
                .toList();
    }

    private static String capitalised(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
