package kz.dauys.knowledge.extract;

import java.util.List;

/**
 * What a file says.
 *
 * @param title the empty text where the file names none
 * @param language the code that the file names, of whatever language, or the empty text
 */
public record Extract(String title, String language, List<Block> blocks) {
    public Extract {
        blocks = List.copyOf(blocks);
    }
}
