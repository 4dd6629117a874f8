package kz.dauys.knowledge;

/** One text in the three languages; none of them may be missing, since a pupil must never meet a gap. */
public record Localized(String kk, String ru, String en) {
    public Localized {
        if (kk.isBlank() || ru.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a text needs all three languages: kk=" + kk + ", ru=" + ru + ", en=" + en);
        }
    }

    /** The text in {@code language}. */
    public String in(Language language) {
        return switch (language) {
            case KK -> kk;
            case RU -> ru;
            case EN -> en;
        };
    }
}
