package kz.dauys.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Texts;
import kz.dauys.knowledge.Unit;
import kz.dauys.knowledge.Wording;

/** Words claims: as sentences, and where sources differ, who says what, which is accepted and why. */
final class ClaimLines {
    /** More sources than this for one value tire the reader; the machine-readable form has them all. */
    static final int MENTIONED = 3;

    /** More disputes than this in one answer hide it. */
    private static final int DISPUTES = 4;

    private final Knowledge knowledge;
    private final Wording wording;
    private final Texts texts;

    ClaimLines(Knowledge knowledge, Texts texts) {
        this.knowledge = knowledge;
        this.wording = new Wording(knowledge.glossary());
        this.texts = texts;
    }

    /** A sentence for each claim, with the numbers of its sources. */
    List<String> sentences(List<Claim> claims, Bibliography sources, Language language) {
        return claims.stream().map(claim -> sentence(claim, language) + " " + mentions(claim, sources)).toList();
    }

    /** A claim without an accepted value is never stated as if it had one. */
    private String sentence(Claim claim, Language language) {
        if (claim.accepted().isPresent()) {
            return wording.sentence(claim, stated(claim).value(), language);
        }
        String measure = wording.measure(claim).name().in(language);
        return texts.say(language, "open", Map.of("measure", measure, "election", wording.election(claim.election(), language)));
    }

    private static Claim.Reading stated(Claim claim) {
        return claim.readings().stream().filter(claim::accepts).findFirst().orElse(claim.readings().getFirst());
    }

    String mentions(Claim claim, Bibliography sources) {
        return sources.mentions(Bibliography.byStanding(stated(claim), knowledge).stream().limit(MENTIONED).toList());
    }

    /** Value of a claim as it stands in a list; an open one shows all that is said. */
    String value(Claim claim, Language language) {
        Unit unit = wording.measure(claim).unit();
        return claim.accepted().isPresent()
                ? wording.value(stated(claim).value(), unit, language)
                : claim.readings().stream().map(reading -> wording.value(reading.value(), unit, language)).collect(Collectors.joining(" / ", "", " ?"));
    }

    /** Who says what about the claims whose sources differ, and why figures that do not fit together are what they are. */
    List<Line> disputes(List<Claim> claims, Bibliography sources, Language language) {
        List<Line> lines = new ArrayList<>();
        claims.stream()
                .filter(claim -> claim.readings().size() > 1)
                .limit(DISPUTES)
                .forEach(claim -> dispute(claim, claims.size() > 1, sources, language, lines));
        claims.stream()
                .flatMap(claim -> knowledge.explanations(claim).stream())
                .distinct()
                .limit(DISPUTES)
                .forEach(reason -> lines.add(new Line.Dispute(texts.say(language, "explained", Map.of("reason", reason.in(language))))));
        return lines;
    }

    private void dispute(Claim claim, boolean several, Bibliography sources, Language language, List<Line> lines) {
        Unit unit = wording.measure(claim).unit();
        lines.add(new Line.Dispute(several ? texts.say(language, "differ-about", Map.of("about", about(claim, language))) : texts.say(language, "differ")));
        for (Claim.Reading reading : claim.readings()) {
            String who = Bibliography.byStanding(reading, knowledge).stream()
                    .limit(MENTIONED)
                    .map(citation -> sources.publisher(citation.source()) + " [" + sources.number(citation.source(), citation.locator()) + "]")
                    .collect(Collectors.joining("; "));
            String mark = claim.accepts(reading) ? " ✓" : "";
            lines.add(new Line.Dispute("• " + wording.value(reading.value(), unit, language) + mark + " — " + who));
        }
        claim.reason().ifPresent(reason -> lines.add(new Line.Dispute(reason.in(language))));
    }

    /** Measure, party and vote, where an answer holds several claims. */
    private String about(Claim claim, Language language) {
        String subject = wording.subject(claim, language);
        return wording.measure(claim).name().in(language) + (subject.isEmpty() ? "" : ", " + subject) + ", " + wording.election(claim.election(), language);
    }
}
