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
import kz.dauys.knowledge.Value;
import kz.dauys.knowledge.Wording;

/** Words an answer: first what answers, then who says what where sources differ, then the sources. */
public final class AnswerWriter {
    /** More figures that are missing come from a question that leaves open which is meant. */
    private static final int NAMED = 2;

    private final Knowledge knowledge;
    private final Answerer answerer;
    private final Wording wording;
    private final Texts texts = new Texts(AnswerWriter.class, "answer");
    private final ClaimLines claims;
    private final TableLines tables;
    private final RuleLines rules;

    public AnswerWriter(Knowledge knowledge, Answerer answerer) {
        this.knowledge = knowledge;
        this.answerer = answerer;
        this.wording = new Wording(knowledge.glossary());
        this.claims = new ClaimLines(knowledge, texts);
        this.tables = new TableLines(knowledge, texts, claims);
        this.rules = new RuleLines(knowledge, texts);
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
        Bibliography sources = new Bibliography(knowledge);
        List<Line> lines = new ArrayList<>(answered.answer() instanceof Answer.Unknown(Answer.Why why) ? unknown(why, answered, sources) : lines(answered.answer(), sources, language));
        lines.addAll(sources.lines());
        return lines;
    }

    private List<Line> lines(Answer answer, Bibliography sources, Language language) {
        return switch (answer) {
            case Answer.Fact(List<Claim> stated) -> fact(stated, sources, language);
            case Answer.Ranking ranking -> tables.ranking(ranking, sources, language);
            case Answer.Table table -> tables.table(table, sources, language);
            case Answer.Absent absent -> absent(absent, sources, language);
            case Answer.Computed computed -> tables.computed(computed, sources, language);
            case Answer.Verdict(boolean right, Answer evidence) -> verdict(right, evidence, sources, language);
            case Answer.Several(List<Answer> parts) -> parts.stream().flatMap(part -> lines(part, sources, language).stream()).toList();
            case Answer.Attributed attributed -> attributed(attributed, sources, language);
            case Answer.Lineage lineage -> rules.lineage(lineage, sources, language);
            case Answer.Ruling ruling -> rules.ruling(ruling, sources, language);
            case Answer.Definition(Entry entry, Entry.Meaning meaning) -> definition(meaning, sources, language);
            case Answer.Passage(Found found) -> passage(found, sources);
            case Answer.Clarify(List<Answer.Choice> choices) -> clarify(choices, language);
            case Answer.Unknown(Answer.Why why) -> List.of(new Line.Lead(reason(why, language)));
        };
    }

    private List<Line> fact(List<Claim> stated, Bibliography sources, Language language) {
        List<Line> lines = new ArrayList<>();
        claims.sentences(stated, sources, language).forEach(sentence -> lines.add(new Line.Lead(sentence)));
        lines.addAll(claims.disputes(stated, sources, language));
        return lines;
    }

    private List<Line> attributed(Answer.Attributed attributed, Bibliography sources, Language language) {
        List<Line> lines = new ArrayList<>();
        for (Claim claim : attributed.fact().claims()) {
            String said = Publishers.readings(claim, attributed.publisher(), knowledge).stream()
                    .map(reading -> wording.value(reading.value(), wording.measure(claim).unit(), language))
                    .collect(Collectors.joining(", "));
            String key = said.isEmpty() ? "says-nothing" : "says";
            lines.add(new Line.Lead(texts.say(language, key, Map.of("publisher", attributed.publisher(), "value", said))));
        }
        lines.addAll(fact(attributed.fact().claims(), sources, language));
        return lines;
    }

    private List<Line> verdict(boolean right, Answer evidence, Bibliography sources, Language language) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line.Lead(texts.say(language, right ? "right" : "wrong")));
        lines.addAll(lines(evidence, sources, language));
        return lines;
    }

    private List<Line> absent(Answer.Absent absent, Bibliography sources, Language language) {
        String election = wording.election(absent.stood().getFirst().election(), language);
        String subject = absent.subject().title().in(language);
        String stood = absent.stood().stream().map(claim -> wording.subject(claim, language)).collect(Collectors.joining(", "));
        String mentions = absent.stood().stream().flatMap(claim -> Stream.of(claims.mentions(claim, sources).split(" ")).limit(1)).distinct().collect(Collectors.joining(" "));
        return List.of(
                new Line.Lead(Wording.capitalised(texts.say(language, "absent", Map.of("subject", subject, "election", election)))),
                new Line.Body(texts.say(language, "absent-stood", Map.of("stood", stood)) + " " + mentions));
    }

    private static List<Line> definition(Entry.Meaning meaning, Bibliography sources, Language language) {
        meaning.sources().forEach(source -> sources.number(source, ""));
        return List.of(new Line.Lead(meaning.text().in(language)));
    }

    private static List<Line> passage(Found found, Bibliography sources) {
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

    private List<Line> unknown(Answer.Why why, Answered answered, Bibliography sources) {
        Language language = answered.language();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line.Lead(reason(why, language)));
        if (why instanceof Answer.Why.NoVoteThen(List<Claim> days)) {
            claims.sentences(days, sources, language).forEach(sentence -> lines.add(new Line.Body(sentence)));
        }
        List<Entry> recognised = why instanceof Answer.Why.NotFound ? answered.offered().recognised() : List.of();
        if (!recognised.isEmpty()) {
            lines.add(new Line.Body(texts.say(language, "recognised", Map.of("names", recognised.stream().map(entry -> entry.name().in(language)).collect(Collectors.joining("; "))))));
        }
        List<String> examples = answerer.instead(answered);
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
            case Answer.Why.NoVoteThen(List<Claim> days) -> texts.say(language, "no-vote-then");
            case Answer.Why.NoFigure(List<Query> queries) when queries.size() > NAMED -> texts.say(language, "not-found");
            case Answer.Why.NoFigure(List<Query> queries) ->
                texts.say(language, "no-figure", Map.of("missing", missing(queries, language)));
            case Answer.Why.Opinion() -> texts.say(language, "opinion");
            case Answer.Why.Future() ->
                texts.say(language, "future", Map.of("day", wording.value(new Value.Day(knowledge.glossary().asOf()), Unit.DATE, language)));
            case Answer.Why.NotFound() -> texts.say(language, "not-found");
        };
    }

    /** What was looked for and is not there: measure, party and election as the bot itself would ask for them. */
    private String missing(List<Query> queries, Language language) {
        // What no vote of that kind has would only puzzle: seats in a referendum.
        List<Query> likely = queries.stream()
                .filter(query -> knowledge.claims(query.election()).stream().anyMatch(claim -> claim.measure().equals(query.measure())))
                .toList();
        return (likely.isEmpty() ? queries : likely).stream()
                .filter(query -> query.claim(knowledge).isEmpty())
                .limit(ClaimLines.MENTIONED)
                .map(query -> answerer.question(query, language))
                .collect(Collectors.joining("; "));
    }

    /** The years of the votes that the pack knows, by their kind. */
    private String known(Language language) {
        return Stream.of(Entry.Vote.values())
                .map(kind -> texts.say(language, "kind-" + kind.name().toLowerCase(java.util.Locale.ROOT)) + " " + years(kind))
                .collect(Collectors.joining("; "));
    }

    private String years(Entry.Vote kind) {
        return knowledge.glossary().all(Entry.Election.class).stream()
                .filter(election -> election.kind() == kind)
                .map(election -> Integer.toString(election.year()))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
