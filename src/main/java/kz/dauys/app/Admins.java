package kz.dauys.app;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.dauys.bot.Address;

/** Who may renew the bot's knowledge: those of DAUYS_ADMINS, and whoever sits at the terminal. */
record Admins(Set<Address> addresses) {

    Admins {
        addresses = Set.copyOf(addresses);
    }

    /** Reads Telegram's numbers for people, and addresses such as {@code telegram:123}, with commas between them. */
    static Admins of(Environment environment) {
        Set<Address> addresses = new HashSet<>(Set.of(Address.TERMINAL));
        environment.get("DAUYS_ADMINS").map(names -> List.of(names.split(",", -1))).orElse(List.of()).stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(Admins::address)
                .forEach(addresses::add);
        return new Admins(addresses);
    }

    private static Address address(String name) {
        if (name.matches("\\d{1,19}")) {
            return new Address("telegram", name);
        }
        if (!name.matches("[a-z]+:\\S+")) {
            throw new Refusal("DAUYS_ADMINS holds Telegram's numbers for people, or addresses such as telegram:123, with commas between"
                    + " them; not '" + name + "'.");
        }
        return Address.of(name);
    }
}
