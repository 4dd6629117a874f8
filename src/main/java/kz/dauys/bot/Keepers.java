package kz.dauys.bot;

import java.util.Set;

/** The people who may renew the bot's knowledge, and what they do it with. */
public record Keepers(Set<Address> admins, Reloads reloads) {
    public Keepers {
        admins = Set.copyOf(admins);
    }

    /** Nobody. */
    static Keepers none() {
        return new Keepers(Set.of(), order -> {});
    }
}
