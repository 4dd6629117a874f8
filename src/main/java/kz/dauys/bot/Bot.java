package kz.dauys.bot;

import java.util.List;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Texts;

/** The one door: polling, webhook, console and tests hand every event to {@link #handle}, inside a transaction. */
public final class Bot {
    private final People people;
    private final Texts texts = new Texts(Bot.class, "bot");

    public Bot(People people) {
        this.people = people;
    }

    /** Decides what to do about an event. */
    public List<Reply> handle(Event event) {
        Origin origin = event.origin();
        long person = people.idOf(origin.person(), origin.at());
        Language language = people.language(person).or(origin::spoken).orElse(Language.KK);
        return List.of(say(event, language, "start"));
    }

    /** What a person reads when his event could not be dealt with. */
    public List<Reply> apologise(Event event) {
        return List.of(say(event, event.origin().spoken().orElse(Language.KK), "sorry"));
    }

    private Reply say(Event event, Language language, String key) {
        return new Reply.Send(event.origin().chat().address(), Text.of(texts.say(language, key)), List.of());
    }
}
