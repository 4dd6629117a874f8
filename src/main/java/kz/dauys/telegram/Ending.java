package kz.dauys.telegram;

/** Why the adapter works no more. */
public sealed interface Ending {
    /** It was told to close. */
    record Closed() implements Ending {}

    /** It cannot work: the token is wrong, or someone else's webhook is set. {@code why} is for the operator. */
    record Refused(String why) implements Ending {}
}
