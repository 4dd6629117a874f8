package kz.dauys.bot;

/** Where a conversation takes place. In a private chat plain text is a question; in a group only commands and replies are. */
public record Chat(Address address, Kind kind) {
    /** Who can read what is sent there. */
    public enum Kind {
        PRIVATE,
        GROUP,
        CHANNEL
    }
}
