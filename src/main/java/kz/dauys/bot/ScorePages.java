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
import kz.dauys.picture.ScoreCard;
import kz.dauys.quiz.Scores;
import kz.dauys.quiz.Template;

/** How scores read: always with the number of answers, since two of two is no better than nine of ten. */
final class ScorePages {
    private final Texts texts;
    private final ScoreCards cards = new ScoreCards();

    ScorePages(Texts texts) {
        this.texts = texts;
    }

    private record Sum(int answered, int right) {
        static Sum of(List<Scores.Tally> tallies) {
            return new Sum(
                    tallies.stream().mapToInt(Scores.Tally::answered).sum(), tallies.stream().mapToInt(Scores.Tally::right).sum());
        }

        ScoreCards.Part part(String name) {
            return new ScoreCards.Part(name, right, answered);
        }
    }

    Reply own(Visit visit, List<Scores.Tally> tallies) {
        Language language = visit.language();
        if (tallies.isEmpty()) {
            return new Reply.Send(visit.chat(), Text.of(texts.say(language, "none")), List.of());
        }
        Sum sum = Sum.of(tallies);
        Text page = page(visit, "title", texts.say(language, "total", arguments("", sum)), tallies).build();
        return new Reply.Picture(
                visit.chat(), cards.own(texts.say(language, "title"), sum.part(""), topics(visit, tallies), language), page, List.of());
    }

    Reply group(Visit visit, List<Scores.Tally> tallies, int people) {
        Language language = visit.language();
        if (tallies.isEmpty()) {
            return new Reply.Send(visit.chat(), Text.of(texts.say(language, "group.none")), List.of());
        }
        Sum sum = Sum.of(tallies);
        String total = texts.say(language, "group.total", Map.of(
                "answered", sum.answered(), "right", sum.right(), "percent", percent(sum), "people", people));
        Text page = page(visit, "group.title", total, tallies).line().line().italic(texts.say(language, "group.more")).build();
        ScoreCard card = cards.group(texts.say(language, "group.title"), people, sum.part(""), topics(visit, tallies), language);
        return new Reply.Picture(visit.chat(), card, page, List.of());
    }

    private List<ScoreCards.Part> topics(Visit visit, List<Scores.Tally> tallies) {
        return byTopic(visit, tallies).entrySet().stream().map(entry -> entry.getValue().part(entry.getKey())).toList();
    }

    private Map<String, Sum> byTopic(Visit visit, List<Scores.Tally> tallies) {
        Map<String, String> topics = topics(visit);
        return lines(tallies, tally -> topic(topics, tally, visit.language()));
    }

    private Text.Builder page(Visit visit, String title, String total, List<Scores.Tally> tallies) {
        Language language = visit.language();
        Text.Builder page = new Text.Builder().bold(texts.say(language, title)).line().plain(total);
        page.line().line().bold(texts.say(language, "by-topic"));
        byTopic(visit, tallies).forEach((name, sum) -> page.line().plain(line(language, name, sum)));
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
