package kz.dauys.store;

import java.time.Instant;
import java.util.Optional;
import kz.dauys.bot.Address;
import kz.dauys.bot.People;
import kz.dauys.knowledge.Language;

final class SqlPeople implements People {
    private final Session session;

    SqlPeople(Session session) {
        this.session = session;
    }

    @Override
    public long idOf(Address person, Instant at) {
        return known(person).orElseGet(() -> meet(person, at));
    }

    private Optional<Long> known(Address person) {
        return session.with(handle -> handle.createQuery("SELECT person FROM address WHERE transport = :transport AND id = :id")
                .bind("transport", person.transport())
                .bind("id", person.id())
                .mapTo(Long.class)
                .findOne());
    }

    private long meet(Address person, Instant at) {
        long id = session.nextKey("person");
        session.with(handle -> handle.execute("INSERT INTO person (id, met_at) VALUES (?, ?)", id, at.toEpochMilli()));
        session.with(handle -> handle.execute(
                "INSERT INTO address (transport, id, person) VALUES (?, ?, ?)", person.transport(), person.id(), id));
        return id;
    }

    @Override
    public Optional<Language> language(long person) {
        return session.with(handle -> handle.createQuery("SELECT language FROM person WHERE id = :person AND language IS NOT NULL")
                .bind("person", person)
                .mapTo(String.class)
                .findOne()
                .flatMap(Language::ofCode));
    }

    @Override
    public void choose(long person, Language language, Instant at) {
        int changed = session.with(
                handle -> handle.execute("UPDATE person SET language = ? WHERE id = ?", language.code(), person));
        if (changed == 0) {
            throw new IllegalArgumentException("there is no person " + person);
        }
    }
}
