package kz.dauys.knowledge;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the operator's own documents lie, beside those of the pack.
 *
 * @param documents a folder that need not exist
 * @param cache where what was read out of slow files is kept; empty for nowhere
 */
public record Library(Optional<Path> documents, Optional<Path> cache) {
    /** No documents beside the pack's. */
    public static Library none() {
        return new Library(Optional.empty(), Optional.empty());
    }
}
