package kz.dauys.bot;

/**
 * A person or a chat on one transport: {@code telegram:123}, {@code console:local}. Transports know addresses; features know only the
 * internal person id behind one.
 */
public record Address(String transport, String id) {
    /** Whoever sits at the terminal. Nothing can be sent there unasked: nobody may be looking. */
    public static final Address TERMINAL = new Address("console", "local");

    public Address {
        if (transport.isBlank() || transport.contains(":") || id.isBlank()) {
            throw new IllegalArgumentException("an address is transport:id, not " + transport + ":" + id);
        }
    }

    /** Reads what {@link #toString} wrote. */
    public static Address of(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("an address is transport:id, not " + text);
        }
        return new Address(text.substring(0, colon), text.substring(colon + 1));
    }

    @Override
    public String toString() {
        return transport + ":" + id;
    }
}
