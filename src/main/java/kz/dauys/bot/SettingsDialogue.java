package kz.dauys.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.dauys.knowledge.Glossary;
import kz.dauys.knowledge.Knowledge;
import kz.dauys.knowledge.Language;
import kz.dauys.knowledge.Source;
import kz.dauys.knowledge.Texts;
import kz.dauys.knowledge.Unit;
import kz.dauys.knowledge.Value;
import kz.dauys.knowledge.Wording;

/** The first words, help, what the bot is made of, and the choice of the language. */
final class SettingsDialogue implements Dialogue {
    static final String PREFIX = "s";

    /** The choice that opens the list of languages; the others are languages in their order. */
    private static final int LIST = 9;

    /** The state of a prompt whose message holds the first words. */
    private static final String WELCOME = "start";

    /** The order of the buttons, which a press refers to: it must never change. */
    private static final List<Language> LANGUAGES = List.of(Language.KK, Language.RU, Language.EN);

    /** Sources named by /about; all of them would be pages. */
    private static final int NAMED = 12;

    private final People people;
    private final Prompts prompts;
    private final Texts texts = new Texts(SettingsDialogue.class, "settings");

    SettingsDialogue(People people, Prompts prompts) {
        this.people = people;
        this.prompts = prompts;
    }

    @Override
    public List<String> commands() {
        return List.of("language", "about", "help", "start");
    }

    @Override
    public String prefix() {
        return PREFIX;
    }

    @Override
    public List<Reply> command(Visit visit, String command, String rest) {
        return switch (command) {
            case "language" -> rest.isEmpty() ? languages(visit) : choose(visit, rest);
            case "about" -> List.of(send(visit, about(visit.mind().knowledge(), visit.language()), List.of()));
            case "help" -> List.of(send(visit, Text.of(texts.say(visit.language(), "help")), List.of()));
            default -> List.of(start(visit));
        };
    }

    /** The first words, with one small button to change the language. */
    Reply start(Visit visit) {
        long row = prompts.open(PREFIX, visit.chat(), visit.person(), WELCOME, visit.at());
        Button change = Button.of(texts.say(visit.language(), "change"), PREFIX, row, LIST);
        return send(visit, welcome(visit.language()), List.of(List.of(change)));
    }

    private Text welcome(Language language) {
        return new Text.Builder()
                .bold(texts.say(language, "hello"))
                .plain("\n\n" + texts.say(language, "what"))
                .build();
    }

    private List<Reply> languages(Visit visit) {
        long row = prompts.open(PREFIX, visit.chat(), visit.person(), "language", visit.at());
        return List.of(send(visit, Text.of(texts.say(visit.language(), "choose")), List.of(buttons(row))));
    }

    private List<Button> buttons(long row) {
        return LANGUAGES.stream()
                .map(language -> Button.of(texts.say(language, "name"), PREFIX, row, LANGUAGES.indexOf(language)))
                .toList();
    }

    /** {@code /language ru} for who would rather type. */
    private List<Reply> choose(Visit visit, String code) {
        Optional<Language> language = Language.ofCode(code);
        language.ifPresent(each -> people.choose(visit.person(), each, visit.at()));
        return language.map(each -> List.of(send(visit, Text.of(texts.say(each, "chosen")), List.of())))
                .orElseGet(() -> languages(visit));
    }

    @Override
    public List<Reply> pressed(Visit visit, Press press) {
        Optional<Prompts.Prompt> prompt = prompts.find(press.row()).filter(found -> found.dialogue().equals(PREFIX));
        if (prompt.isPresent() && !prompt.get().belongsTo(PREFIX, visit.chat(), visit.person())) {
            return toast(visit, "foreign");
        }
        if (prompt.isPresent() && press.choice() == LIST) {
            Text question = Text.of(texts.say(visit.language(), "choose"));
            return List.of(new Reply.Edit(visit.chat(), press.message(), question, List.of(buttons(press.row()))));
        }
        return prompt.isEmpty() || press.choice() >= LANGUAGES.size()
                ? toast(visit, "old")
                : chosen(visit, press, prompt.get().state().equals(WELCOME));
    }

    private List<Reply> toast(Visit visit, String key) {
        return List.of(new Reply.Toast(texts.say(visit.language(), key)));
    }

    /** The first words are said again in the new language; who came by /language need not read them once more. */
    private List<Reply> chosen(Visit visit, Press press, boolean welcome) {
        Language language = LANGUAGES.get(press.choice());
        people.choose(visit.person(), language, visit.at());
        String done = texts.say(language, "chosen");
        Button change = Button.of(texts.say(language, "change"), PREFIX, press.row(), LIST);
        Text text = welcome ? welcome(language) : Text.of(done);
        return List.of(new Reply.Toast(done), new Reply.Edit(visit.chat(), press.message(), text, List.of(List.of(change))));
    }

    private Text about(Knowledge knowledge, Language language) {
        Text.Builder text = new Text.Builder().plain(texts.say(language, "about", Map.of("date", asOf(knowledge.glossary(), language))));
        text.plain("\n\n").bold(texts.say(language, "sources", Map.of("number", knowledge.sources().size())));
        List<String> lines = new ArrayList<>();
        knowledge.sources().values().stream()
                .sorted(Source.BY_STANDING)
                .limit(NAMED)
                .forEach(source -> lines.add("• " + source.title() + " — " + source.publisher()));
        if (knowledge.sources().size() > NAMED) {
            lines.add("…");
        }
        return text.plain("\n" + String.join("\n", lines)).build();
    }

    private static String asOf(Glossary glossary, Language language) {
        return new Wording(glossary).value(new Value.Day(glossary.asOf()), Unit.DATE, language);
    }

    private static Reply send(Visit visit, Text text, List<List<Button>> buttons) {
        return new Reply.Send(visit.chat(), text, buttons);
    }
}
