package kz.dauys.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.dauys.knowledge.Claim;
import kz.dauys.knowledge.Document;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Texts;
import kz.dauys.knowledge.Unit;
import kz.dauys.knowledge.Wording;

/** Words an answer: first what answers, then who says what where sources differ, then the sources. */
public final class AnswerWriter {
    /** More sources than this for one value tire the reader; the machine-readable form has them all. */
    private static final int MENTIONED = 3;

    private final Knowledge knowledge;
    private final Answerer answerer;
    private final Wording wording;
    private final Texts texts = new Texts(AnswerWriter.class, "answer");

    public AnswerWriter(Knowledge knowledge, Answerer answerer) {
        this.knowledge = knowledge;
        this.answerer = answerer;
        this.wording = new Wording(knowledge.glossary());
    }

    /** The whole answer as plain text. */
    public String plain(Answered answered) {
        StringBuilder text = new StringBuilder();
        Line before = null;
        for (Line line : lines(answered)) {
            if (before != null) {
                text.append(Line.together(before, line) ? "\n" : "\n\n");
            }
            text.append(line.text());
            before = line;
        }
        return text.toString();
    }

    /** The answer line by line. */
    public List<Line> lines(Answered answered) {
        Language language = answered.language();
        return switch (answered.answer()) {
            case Answer.Fact(List<Claim> claims) -> fact(claims, language);
            case Answer.Ranking ranking -> ranking(ranking, language);
            case Answer.Definition(Entry entry, Entry.Meaning meaning) -> definition(meaning, language);
            case Answer.Passage(Found found) -> passage(found);
            case Answer.Clarify(List<Answer.Choice> choices) -> clarify(choices, language);
            case Answer.Unknown(Answer.Why why) -> unknown(why, language);
        };
    }

    private List<Line> fact(List<Claim> claims, Language language) {
        Bibliography sources = new Bibliography(knowledge);
        List<Line> lines = new ArrayList<>();
        for (Claim claim : claims) {
            Claim.Reading first = claim.readings().stream().filter(claim::accepts).findFirst().orElse(claim.readings().getFirst());
            lines.add(new Line.Lead(lead(claim, first, language) + " " + mentions(first, sources)));
        }
        claims.stream().filter(claim -> claim.readings().size() > 1).forEach(claim -> dispute(claim, claims.size() > 1, sources, language, lines));
        lines.addAll(sources.lines());
        return lines;
    }

    /** The answer, and below it the order that it was read from, down to the place after the one asked for. */
    private List<Line> ranking(Answer.Ranking ranking, Language language) {
        Bibliography sources = new Bibliography(knowledge);
        List<Line> lines = new ArrayList<>();
        lines.add(new Line.Lead(wording.sentence(ranking.answering(), ranking.answering().value(), language)));
        List<Claim> shown = ranking.order().subList(0, Math.min(ranking.place() + 1, ranking.order().size()));
        for (int place = 1; place <= shown.size(); place++) {
            Claim claim = shown.get(place - 1);
            String value = wording.value(claim.value(), wording.measure(claim).unit(), language);
            String mentions = mentions(claim.readings().stream().filter(claim::accepts).findFirst().orElseThrow(), sources);
            lines.add(new Line.Body(place + ". " + wording.subject(claim, language) + " — " + value + " " + mentions));
        }
        shown.stream().filter(claim -> claim.readings().size() > 1).forEach(claim -> dispute(claim, true, sources, language, lines));
        lines.addAll(sources.lines());
        return lines;
    }

    /** A claim without an accepted value is never stated as if it had one. */
    private String lead(Claim claim, Claim.Reading first, Language language) {
        if (claim.accepted().isPresent()) {
            return wording.sentence(claim, first.value(), language);
        }
        String measure = wording.measure(claim).name().in(language);
        return texts.say(language, "open", Map.of("measure", measure, "election", wording.election(claim.election(), language)));
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

    /** Measure and party, where an answer holds several claims. */
    private String about(Claim claim, Language language) {
        String subject = wording.subject(claim, language);
        return wording.measure(claim).name().in(language) + (subject.isEmpty() ? "" : ", " + subject);
    }

    private String mentions(Claim.Reading reading, Bibliography sources) {
        return sources.mentions(Bibliography.byStanding(reading, knowledge).stream().limit(MENTIONED).toList());
    }

    private List<Line> definition(Entry.Meaning meaning, Language language) {
        Bibliography sources = new Bibliography(knowledge);
        meaning.sources().forEach(source -> sources.number(source, ""));
        List<Line> lines = new ArrayList<>(List.of(new Line.Lead(meaning.text().in(language))));
        lines.addAll(sources.lines());
        return lines;
    }

    private List<Line> passage(Found found) {
        Bibliography sources = new Bibliography(knowledge);
        found.sources().forEach(source -> sources.number(source, found.locator()));
        List<Line> lines = new ArrayList<>();
        lines.add(new Line.Lead(found.quote()));
        List<Document.Statement> context = Stream.concat(found.before().stream(), found.after().stream()).toList();
        context.stream().flatMap(statement -> statement.sources().stream()).forEach(source -> sources.number(source, found.locator()));
        String around = Stream.of(found.before(), found.after()).map(AnswerWriter::joined).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" … "));
        if (!around.isEmpty()) {
            lines.add(new Line.Body(around));
        }
        lines.addAll(sources.lines());
        return lines;
    }

    private static String joined(List<Document.Statement> statements) {
        return statements.stream().map(Document.Statement::text).collect(Collectors.joining(" "));
    }

    private List<Line> clarify(List<Answer.Choice> choices, Language language) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line.Lead(texts.say(language, "which")));
        choices.forEach(choice -> lines.add(new Line.Offer(choice.label())));
        return lines;
    }

    private List<Line> unknown(Answer.Why why, Language language) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line.Lead(reason(why, language)));
        List<String> examples = answerer.examples(language);
        if (!examples.isEmpty()) {
            lines.add(new Line.Body(texts.say(language, "examples")));
            examples.forEach(example -> lines.add(new Line.Offer(example)));
        }
        return lines;
    }

    private String reason(Answer.Why why, Language language) {
        return switch (why) {
            case Answer.Why.NoElection(int year) ->
                texts.say(language, "no-election", Map.of("year", Integer.toString(year), "known", known(language)));
            case Answer.Why.NoFigure(List<Query> queries) ->
                texts.say(language, "no-figure", Map.of("missing", missing(queries, language)));
            case Answer.Why.Opinion() -> texts.say(language, "opinion");
            case Answer.Why.NotFound() -> texts.say(language, "not-found");
        };
    }

    /** What was looked for and is not there: measure, party and election as the bot itself would ask for them. */
    private String missing(List<Query> queries, Language language) {
        return queries.stream()
                .filter(query -> query.claim(knowledge).isEmpty())
                .limit(MENTIONED)
                .map(query -> answerer.question(query, language))
                .collect(Collectors.joining("; "));
    }

    private String known(Language language) {
        return knowledge.glossary().all(Entry.Election.class).stream()
                .map(election -> election.name().in(language))
                .collect(Collectors.joining(", "));
    }
}
