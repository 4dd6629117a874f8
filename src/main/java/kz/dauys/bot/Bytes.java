package kz.dauys.bot;

/** What is in a file. */
public final class Bytes {
    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    public static Bytes of(byte[] content) {
        return new Bytes(content.clone());
    }

    public byte[] toArray() {
        return content.clone();
    }

    @Override
    public String toString() {
        return content.length + " bytes";
    }
}
