package kz.dauys.quiz;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Document;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Localized;
import kz.dauys.knowledge.Source;
import kz.dauys.knowledge.Wording;

/** Collects what speaks for a question's key. */
final class Dossiers {
    private static final Pattern SENTENCE_ENDS = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})");

    private final Knowledge knowledge;
    private final Speech speech;
    private final Explanations explanations;
    private final Wording wording;

    Dossiers(Knowledge knowledge) {
        this.knowledge = knowledge;
        speech = new Speech(knowledge);
        explanations = new Explanations(knowledge);
        wording = new Wording(knowledge.glossary());
    }

    Dossier of(Item item) {
        List<Claim> claims = claims(item);
        return new Dossier(
                item,
                item.options().stream().map(option -> reason(item, option)).toList(),
                claims.stream().flatMap(claim -> proofs(item, claim)).toList(),
                claims.stream()
                        .flatMap(claim -> speech.validity(claim).map(validity -> new Dossier.Period(speech.rule(claim), validity)).stream())
                        .toList(),
                knowledge.glossary().asOf());
    }

    private static List<Claim> claims(Item item) {
        return item.basis().stream().flatMap(asked -> Stream.concat(Stream.of(asked.claim()), asked.other().stream())).distinct().toList();
    }

    private Dossier.Reason reason(Item item, Option option) {
        boolean right = option.why() instanceof Why.Key;
        return new Dossier.Reason(option.text(), right, right ? item.explanation() : explanations.why(item.asked(), option.why()));
    }

    private Stream<Dossier.Proof> proofs(Item item, Claim claim) {
        return claim.readings().stream()
                .flatMap(reading -> reading.sources().stream().map(citation -> proof(item, claim, reading, citation)))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Dossier.Proof::held).reversed().thenComparing(Dossier.Proof::source, Source.BY_STANDING));
    }

    private Optional<Dossier.Proof> proof(Item item, Claim claim, Claim.Reading reading, Claim.Citation citation) {
        boolean held = claim.equals(item.asked().claim()) ? reading.value().agreesWith(item.asked().value()) : reading.value().agreesWith(claim.value());
        return knowledge.source(citation.source()).map(source -> new Dossier.Proof(
                Rulings.isOne(claim) ? speech.rule(claim) : about(claim),
                source,
                citation.locator(),
                Speech.each(language -> speech.value(claim, reading.value(), language)),
                held,
                quotes(claim, reading, citation.source())));
    }

    private Localized about(Claim claim) {
        String measure = claim.measure();
        Localized name = knowledge.glossary().get(Entry.Measure.class, measure).name();
        return Speech.each(language -> Stream.of(name.in(language), wording.subject(claim, language), wording.election(claim.election(), language))
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElse(measure));
    }

    /** Sentences of the pack's documents that report the value from this source, for this vote and this party or person. */
    private List<Dossier.Quote> quotes(Claim claim, Claim.Reading reading, String source) {
        Optional<String> year = knowledge.glossary().find(Entry.Election.class, claim.election()).map(vote -> String.valueOf(vote.year()));
        return year.isEmpty() ? List.of() : knowledge.documents().stream()
                .flatMap(document -> document.sections().stream()
                        .flatMap(section -> section.paragraphs().stream())
                        .flatMap(paragraph -> paragraph.statements().stream())
                        .filter(statement -> statement.sources().contains(source) && stands(year.get(), statement.text()))
                        .flatMap(statement -> SENTENCE_ENDS.splitAsStream(statement.text()))
                        .filter(sentence -> gives(sentence, claim, reading, document.language()))
                        .map(sentence -> new Dossier.Quote(sentence, document.language())))
                .toList();
    }

    private boolean gives(String sentence, Claim claim, Claim.Reading reading, Language language) {
        String subject = claim.subject().equals(Claim.WHOLE) ? "" : speech.head(claim).in(language);
        return sentence.contains(subject) && stands(speech.value(claim, reading.value(), language), sentence);
    }

    private static boolean stands(String words, String text) {
        return Pattern.compile("(?<![\\p{L}\\p{N}.,-])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}]|[.,]\\d)").matcher(text).find();
    }
}
