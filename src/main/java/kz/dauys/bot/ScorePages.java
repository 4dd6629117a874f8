package kz.dauys.bot;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Texts;
import kz.dauys.knowledge.Wording;
import kz.dauys.quiz.Scores;
import kz.dauys.quiz.Template;

/** How scores read: always with the number of answers, since two of two is no better than nine of ten. */
final class ScorePages {
    private final Texts texts;

    ScorePages(Texts texts) {
        this.texts = texts;
    }

    private record Sum(int answered, int right) {
        static Sum of(List<Scores.Tally> tallies) {
            return new Sum(
                    tallies.stream().mapToInt(Scores.Tally::answered).sum(), tallies.stream().mapToInt(Scores.Tally::right).sum());
        }
    }

    Text own(Visit visit, List<Scores.Tally> tallies) {
        return tallies.isEmpty()
                ? Text.of(texts.say(visit.language(), "none"))
                : page(visit, "title", texts.say(visit.language(), "total", arguments("", Sum.of(tallies))), tallies).build();
    }

    Text group(Visit visit, List<Scores.Tally> tallies, int people) {
        Language language = visit.language();
        if (tallies.isEmpty()) {
            return Text.of(texts.say(language, "group.none"));
        }
        Sum sum = Sum.of(tallies);
        String total = texts.say(language, "group.total", Map.of(
                "answered", sum.answered(), "right", sum.right(), "percent", percent(sum), "people", people));
        return page(visit, "group.title", total, tallies).line().line().italic(texts.say(language, "group.more")).build();
    }

    private Text.Builder page(Visit visit, String title, String total, List<Scores.Tally> tallies) {
        Language language = visit.language();
        Text.Builder page = new Text.Builder().bold(texts.say(language, title)).line().plain(total);
        page.line().line().bold(texts.say(language, "by-topic"));
        Map<String, String> topics = topics(visit);
        lines(tallies, tally -> topic(topics, tally, language)).forEach((name, sum) -> page.line().plain(line(language, name, sum)));
        page.line().line().bold(texts.say(language, "by-election"));
        lines(tallies, tally -> election(visit, tally.election())).forEach((name, sum) -> page.line().plain(line(language, name, sum)));
        return page;
    }

    /** By name, in the order of the alphabet. */
    private static Map<String, Sum> lines(List<Scores.Tally> tallies, Function<Scores.Tally, String> name) {
        Map<String, List<Scores.Tally>> named =
                tallies.stream().collect(Collectors.groupingBy(name, () -> new TreeMap<>(Comparator.naturalOrder()), Collectors.toList()));
        Map<String, Sum> sums = new TreeMap<>();
        named.forEach((each, list) -> sums.put(each, Sum.of(list)));
        return sums;
    }

    private static Map<String, String> topics(Visit visit) {
        return visit.mind().bank().templates().stream().collect(Collectors.toMap(Template::id, Template::topic, (one, other) -> one));
    }

    /** A question's id begins with that of its template; what has no template any more, or no topic that has a name, is other. */
    private String topic(Map<String, String> topics, Scores.Tally tally, Language language) {
        String topic = topics.getOrDefault(tally.question().split("\\.", 2)[0], "");
        return texts.keys(language).contains("topic." + topic) ? texts.say(language, "topic." + topic) : texts.say(language, "other");
    }

    /** An election that the pack no longer has keeps its id, so that nobody's answers vanish. */
    private String election(Visit visit, String election) {
        Language language = visit.language();
        return election.isEmpty()
                ? texts.say(language, "rules")
                : visit.mind().knowledge().glossary().find(Entry.Election.class, election)
                        .map(entry -> Wording.capitalised(entry.name().in(language)))
                        .orElse(election);
    }

    private String line(Language language, String title, Sum sum) {
        return texts.say(language, "line", arguments(title, sum));
    }

    private static Map<String, Object> arguments(String title, Sum sum) {
        return Map.of("title", title, "answered", sum.answered(), "right", sum.right(), "percent", percent(sum));
    }

    private static int percent(Sum sum) {
        return Math.round(100f * sum.right() / sum.answered());
    }
}
