package kz.dauys.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import kz.dauys.knowledge.Language;
import kz.dauys.quiz.SmallBank;
import kz.dauys.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may have the knowledge loaded anew. */
class ReloadDialogueTest {
    private static final Address ADMIN = new Address("telegram", "1");
    private static final Address PUPIL = new Address("telegram", "2");
    private static final Address GROUP = new Address("telegram", "-3");

    @TempDir
    Path folder;

    private final List<Reloads.Order> orders = new ArrayList<>();
    private final Minds minds = new Minds(Mind.of(SmallBank.BANK, Optional.empty()));
    private Store store;
    private Bot bot;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("dauys.db"));
        Bot.Ports ports = store.ports();
        bot = new Bot(ports, minds, () -> 1, new Keepers(Set.of(ADMIN), orders::add));
    }

    @AfterEach
    void close() {
        store.close();
        minds.close();
    }

    private List<Reply> say(Address person, Chat chat, String text) {
        Origin origin = new Origin(person, chat, Optional.of(Language.RU), Instant.EPOCH);
        return store.transactions().run(() -> bot.handle(new Event.Said(origin, text)));
    }

    private List<Reply> say(Address person, String text) {
        return say(person, new Chat(person, Chat.Kind.PRIVATE), text);
    }

    @Test
    void anAdminIsAnsweredAtOnceAndTheReloadIsOrderedForHim() {
        assertEquals(
                List.of(new Reply.Send(ADMIN, Text.of("Загружаю факты и викторины заново …"), List.of())), say(ADMIN, "/reload"));
        assertEquals(List.of(new Reloads.Order(ADMIN, Language.RU)), orders);
    }

    @Test
    void inAGroupTheGroupIsTold() {
        say(ADMIN, new Chat(GROUP, Chat.Kind.GROUP), "/reload");
        assertEquals(GROUP, orders.getFirst().chat());
    }

    @Test
    void forOthersThereIsNoSuchCommand() {
        assertEquals(say(PUPIL, "/fly"), say(PUPIL, "/reload"));
        assertEquals(List.of(), say(PUPIL, new Chat(GROUP, Chat.Kind.GROUP), "/reload"));
        assertEquals(List.of(), orders);
    }

    @Test
    void noMenuListsIt() {
        assertTrue(bot.commands().stream().noneMatch(command -> command.name().equals("reload")));
    }

    @Test
    void ofManyReasonsTheFirstTenAreTold() {
        List<String> reasons = IntStream.range(0, 12).mapToObj(number -> "facts.yaml:" + number + ": wrong").toList();
        String told = new ReloadPages().told(new Reloads.Order(ADMIN, Language.EN), new Reloads.Outcome.Refused(reasons)).text().plain();
        assertTrue(told.contains("facts.yaml:9: wrong") && !told.contains("facts.yaml:10") && told.contains("… and 2 more."), told);
    }
}
