package kz.dauys.bot;

import java.util.List;
import java.util.Optional;

/** One feature's conversation. It owns its commands and its callback prefix; {@link Bot} only finds whose turn it is. */
interface Dialogue {
    /** The commands, without the slash, in the order in which menus list them. */
    List<String> commands();

    /** Whether menus list the commands. */
    default boolean listed() {
        return true;
    }

    /** Whether the commands are there for this person; for others they are unknown ones. */
    default boolean serves(Visit visit) {
        return true;
    }

    /** The first part of the data of its buttons. */
    String prefix();

    /** A person gave one of the commands; {@code rest} is what followed it, trimmed, and may be empty. */
    List<Reply> command(Visit visit, String command, String rest);

    /** A person pressed one of the buttons. Row and choice came from outside: the dialogue checks both. */
    List<Reply> pressed(Visit visit, Press press);

    /** What a deep link with this goal opens; empty where the goal belongs to another dialogue. */
    default Optional<List<Reply>> goal(Visit visit, String goal) {
        return Optional.empty();
    }

    /** What a person wrote in his private chat that is no command; empty where it is not for this dialogue. */
    default Optional<List<Reply>> hears(Visit visit, String text) {
        return Optional.empty();
    }

    /** Which button: {@code prefix:row:choice}, and the message that held it. */
    record Press(long row, int choice, long message) {}
}
