package kz.dauys.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kz.dauys.knowledge.Entry;
import kz.dauys.knowledge.Glossary;
import kz.dauys.knowledge.Localized;
import kz.dauys.knowledge.TypedValue;
import kz.dauys.knowledge.Unit;
import kz.dauys.knowledge.Value;

/** Asks for a value in the way its unit needs. */
final class ValueTalk {
    private final Asker asker;
    private final Chooser chooser;
    private final Glossary glossary;

    ValueTalk(Asker asker, Glossary glossary) {
        this.asker = asker;
        this.chooser = new Chooser(asker);
        this.glossary = glossary;
    }

    Optional<Value> value(Unit unit) {
        return switch (unit) {
            case PERCENT -> typed("value.percent", unit);
            case SEAT_CHANGE -> typed("value.change", unit);
            case SEATS, VOTES, PEOPLE, BALLOTS, YEARS, AGE, DAYS, COUNT -> typed("value.number", unit);
            case DATE -> typed("value.date", unit);
            case TEXT -> words("value.text").map(Value.Words::new);
            case PERSON -> names("value.person", entry -> entry instanceof Entry.Person);
            case CONTENDER -> names("value.contender", entry -> entry instanceof Entry.Person || entry instanceof Entry.Party || entry instanceof Entry.Choice);
            case ACTOR -> names("value.actor", entry -> entry instanceof Entry.Person || entry instanceof Entry.Institution);
        };
    }

    private Optional<Value> typed(String key, Unit unit) {
        Optional<String> line = asker.ask(key);
        while (line.isPresent()) {
            Optional<Value> value = TypedValue.read(line.get(), unit, glossary);
            if (value.isPresent()) {
                return value;
            }
            line = asker.ask("not-so." + (unit == Unit.DATE ? "date" : "number"));
        }
        return Optional.empty();
    }

    /** A text in each of the three languages. */
    Optional<Localized> words(String key) {
        asker.show(asker.text(key));
        return asker.insist("in.kk").flatMap(kk -> asker.insist("in.ru").flatMap(ru -> asker.insist("in.en").map(en -> new Localized(kk, ru, en))));
    }

    /** One name, and more of them until a blank answer. */
    private Optional<Value> names(String key, Predicate<Entry> kind) {
        List<Choice<Entry>> all = glossary.entries().stream().filter(kind).map(entry -> Choice.of(entry, asker.language())).toList();
        List<String> ids = new ArrayList<>();
        Optional<Entry> first = chooser.choose(key, all);
        first.ifPresent(entry -> ids.add(entry.id()));
        return first.flatMap(entry -> more(all, ids));
    }

    private Optional<Value> more(List<Choice<Entry>> all, List<String> ids) {
        return chooser.pick("value.more", all, List.of("")).flatMap(picked -> switch (picked) {
            case Chooser.Picked.One<Entry>(Entry entry) -> {
                ids.add(entry.id());
                yield more(all, ids);
            }
            case Chooser.Picked.Other<Entry> blank -> Optional.of(new Value.Names(ids.stream().distinct().toList()));
        });
    }
}
