package kz.dauys.bot;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.dauys.knowledge.Language;
import kz.dauys.quiz.SmallBank;
import kz.dauys.store.Store;

/** The quiz on a real store, with two people at the table. */
final class QuizTable implements AutoCloseable {
    static final Address AIGUL = new Address("telegram", "1");
    static final Address BERIK = new Address("telegram", "2");

    /** The message that all presses come from; a real transport knows the right one. */
    static final long MESSAGE = 77;

    private static final Mind MIND = Mind.of(SmallBank.BANK, Optional.empty());
    private static final Instant NOW = Instant.parse("2026-11-01T10:00:00Z");

    private final Store store;
    private final AtomicLong seed = new AtomicLong();
    private final QuizDialogue quiz;
    private final ScoreDialogue score;

    QuizTable(Path folder) {
        store = Store.open(folder.resolve("dauys.db"));
        quiz = new QuizDialogue(store.ports().quizzes(), store.sets(), seed::incrementAndGet);
        score = new ScoreDialogue(store.ports().scores().scores());
    }

    <T> T run(Supplier<T> work) {
        return store.transactions().run(work);
    }

    Store store() {
        return store;
    }

    long idOf(Address person) {
        return run(() -> store.people().idOf(person, NOW));
    }

    /** A person in a private chat, in English. */
    Visit visit(Address person) {
        return visit(person, new Chat(person, Chat.Kind.PRIVATE), Language.EN);
    }

    Visit visit(Address person, Chat chat, Language language) {
        return new Visit(new Origin(person, chat, Optional.of(language), NOW), idOf(person), language, MIND);
    }

    List<Reply> quiz(Visit visit, String rest) {
        return run(() -> quiz.command(visit, "quiz", rest));
    }

    List<Reply> score(Visit visit) {
        return run(() -> score.command(visit, "score", ""));
    }

    Optional<List<Reply>> goal(Visit visit, String goal) {
        return run(() -> quiz.goal(visit, goal));
    }

    List<Reply> press(Visit visit, Button button) {
        String[] parts = button.data().split(":", -1);
        return press(visit, Long.parseLong(parts[1], Character.MAX_RADIX), Integer.parseInt(parts[2]));
    }

    List<Reply> press(Visit visit, long row, int choice) {
        return run(() -> quiz.pressed(visit, new Dialogue.Press(row, choice, MESSAGE)));
    }

    /** Plays the open question, and all that follow, by a rule that picks the button. */
    List<Reply> playOn(Visit visit, List<Reply> replies, Function<Reply.Send, Button> rule) {
        List<Reply> last = replies;
        while (last.size() == 1) {
            Button choice = switch (last.getFirst()) {
                case Reply.Send question -> rule.apply(question);
                case Reply.Edit verdict -> verdict.buttons().getFirst().getFirst();
                case Reply.Toast toast -> throw new AssertionError(toast.words());
                case Reply other -> throw new AssertionError(other);
            };
            last = press(visit, choice);
        }
        return last;
    }

    /** A message, or what a picture says in words. */
    static Reply.Send words(Reply reply) {
        return reply instanceof Reply.Picture picture ? picture.words() : (Reply.Send) reply;
    }

    @Override
    public void close() {
        store.close();
    }
}
