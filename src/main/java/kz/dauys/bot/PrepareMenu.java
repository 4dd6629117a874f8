package kz.dauys.bot;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.dauys.knowledge.Cut;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Wording;
import kz.dauys.quiz.NamedQuiz;
import kz.dauys.quiz.QuestionBank;
import kz.dauys.quiz.QuizSet;
import kz.dauys.quiz.SetCodec;
import kz.dauys.quiz.Sets;

/** What a set can be begun from: what is open, the sets of before, all quizzes and votes. */
final class PrepareMenu {
    private static final String ON = "on";
    private static final String SET = "set:";
    private static final String SETS = "sets:";
    private static final String VOTES = "votes";
    private static final String BACK = "back";
    private static final int FIRST = 0;
    private static final int SHELF = 8;
    private static final int NAME = 60;
    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    /** After that the year is told. */
    private static final Duration RECENT = Duration.ofDays(300);

    private final PrepareDesk desk;
    private final PreparePages pages;
    private final PrepareEditor editor;
    private final PrepareShelf shelf;
    private final PrepareStart start;

    PrepareMenu(PrepareDesk desk, PreparePages pages, PrepareEditor editor, PrepareShelf shelf, PrepareStart start) {
        this.desk = desk;
        this.pages = pages;
        this.editor = editor;
        this.shelf = shelf;
        this.start = start;
    }

    /** Entries with their labels, a button a row. */
    private record Entries(List<String> goals, List<String> labels) {
        Entries() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        void add(String goal, String label) {
            goals.add(goal);
            labels.add(label);
        }

        List<List<Button>> buttons(long row) {
            return IntStream.range(0, labels.size()).mapToObj(i -> List.of(PrepareEditor.button(labels.get(i), row, i))).toList();
        }
    }

    /** Everything to begin with. Whoever reads it may as well send questions of his own. */
    Reply show(Visit visit) {
        return new Reply.Send(visit.chat(), pages.words(visit.language(), "menu"), buttons(visit));
    }

    /** The same for whoever asked for a quiz that there is not. */
    Reply unknown(Visit visit, String name) {
        Text text = new Text.Builder().plain(pages.say(visit.language(), "unknown", Map.of("name", Cut.marked(name, NAME)))).line().line()
                .plain(pages.say(visit.language(), "menu")).build();
        return new Reply.Send(visit.chat(), text, buttons(visit));
    }

    private List<List<Button>> buttons(Visit visit) {
        Language language = visit.language();
        Entries entries = new Entries();
        desk.preparing(visit).ifPresent(open -> entries.add(ON, pages.say(language, "menu.on", Map.of("title", open.set().title(language)))));
        List<Sets.Stored> sets = desk.sets().of(visit.person());
        IntStream.range(0, Math.min(SHELF, sets.size())).forEach(i -> entries.add(SET + sets.get(i).id(), label(visit, sets, i)));
        if (sets.size() > SHELF) {
            entries.add(SETS + FIRST, pages.say(language, "menu.sets", Map.of("count", sets.size())));
        }
        entries.add(VOTES, pages.say(language, "menu.votes"));
        visit.mind().bank().offered(language).forEach(quiz -> entries.add(PrepareStart.QUIZ + quiz.name(), label(visit, quiz)));
        return entries.buttons(desk.ask(visit, new PrepareStep.Menu(entries.goals())));
    }

    /** When it was saved, since a quiz gives many sets; those of one day are counted. */
    private String label(Visit visit, List<Sets.Stored> sets, int place) {
        Sets.Stored stored = sets.get(place);
        QuizSet set = SetCodec.set(stored.content());
        String day = day(stored.at(), visit);
        List<Long> sameDay = sets.stream().filter(each -> day(each.at(), visit).equals(day)).map(Sets.Stored::id).toList();
        String number = sameDay.size() == 1 ? "" : " (" + (sameDay.size() - sameDay.indexOf(stored.id())) + ")";
        return "📁 " + day + number + " · " + set.title(visit.language()) + " (" + set.questions().size() + ")";
    }

    private static String day(Instant at, Visit visit) {
        boolean english = visit.language() == Language.EN;
        boolean old = Duration.between(at, visit.at()).compareTo(RECENT) > 0;
        String pattern = english ? (old ? "d MMM yyyy" : "d MMM") : old ? "dd.MM.yyyy" : "dd.MM";
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(ZonedDateTime.ofInstant(at, ZONE));
    }

    private String label(Visit visit, NamedQuiz quiz) {
        String grades = quiz.lesson().grades().map(each -> ", " + pages.say(visit.language(), "grades", Map.of("grades", each.toString()))).orElse("");
        return quiz.title().in(visit.language()) + " (" + quiz.questions() + grades + ")";
    }

    /** A page of all sets, in place of the message that led there. */
    private Reply sets(Visit visit, Dialogue.Press press, int wanted) {
        List<Sets.Stored> sets = desk.sets().of(visit.person());
        int pageCount = Math.max(1, Math.ceilDiv(sets.size(), SHELF));
        int page = Math.floorMod(wanted, pageCount);
        Entries entries = new Entries();
        IntStream.range(page * SHELF, Math.min((page + 1) * SHELF, sets.size()))
                .forEach(i -> entries.add(SET + sets.get(i).id(), label(visit, sets, i)));
        entries.add(SETS + (page + 1), (page + 1) + "/" + pageCount + " ▶");
        entries.add(BACK, pages.say(visit.language(), "button.back"));
        List<List<Button>> buttons = entries.buttons(desk.open(visit, new PrepareStep.Menu(entries.goals())));
        return new Reply.Edit(visit.chat(), press.message(), pages.words(visit.language(), "sets"), buttons);
    }

    /** All votes that there are enough questions about. */
    private Reply votes(Visit visit) {
        Entries entries = new Entries();
        QuestionBank bank = visit.mind().bank();
        bank.knowledge().glossary().all(Entry.Election.class).stream()
                .filter(vote -> QuizTopics.find(bank, vote.id()).isPresent())
                .forEach(vote -> entries.add(PrepareStart.QUIZ + vote.id(), Wording.capitalised(vote.name().in(visit.language()))));
        long row = desk.open(visit, new PrepareStep.Menu(entries.goals()));
        return new Reply.Send(visit.chat(), pages.words(visit.language(), "votes"), entries.buttons(row));
    }

    /** What an entry leads to; empty if nowhere any more. */
    Optional<Reply> chosen(Visit visit, Dialogue.Press press, PrepareStep.Menu menu) {
        String goal = press.choice() < menu.entries().size() ? menu.entries().get(press.choice()) : "";
        if (goal.startsWith(SET)) {
            return desk.own(visit, number(goal, SET)).map(stored -> shelf.show(visit, stored));
        }
        if (goal.startsWith(SETS)) {
            return Optional.of(sets(visit, press, (int) number(goal, SETS)));
        }
        return switch (goal) {
            case ON -> desk.preparing(visit).map(open -> editor.show(visit, open, 0));
            case VOTES -> Optional.of(votes(visit));
            case BACK -> Optional.of(new Reply.Edit(visit.chat(), press.message(), pages.words(visit.language(), "menu"), buttons(visit)));
            default -> start.begin(visit, goal);
        };
    }

    private static long number(String goal, String kind) {
        return Long.parseLong(goal.substring(kind.length()));
    }
}
