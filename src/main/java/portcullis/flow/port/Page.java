package portcullis.flow.port;

import java.util.List;

/**
 * A slice of a longer list.
 *
 * @param page counts from 0
 * @param size the most items a page holds
 * @param total items on all pages together
 */
public record Page<T>(List<T> items, int page, int size, long total) {
    public Page {
        items = List.copyOf(items);
    }
}
