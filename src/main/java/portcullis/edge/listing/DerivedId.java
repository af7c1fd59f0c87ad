package portcullis.edge.listing;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Ids for entries that their publisher gives none: made of what the entry is and not of what may change about it, so that the
 * same entry has the same id in the next edition. Entries that agree in all of that are told apart by their order.
 */
final class DerivedId {
    private final Map<String, Integer> seen = new HashMap<>();

    static String of(List<String> content) {
        return UUID.nameUUIDFromBytes(String.join("\n", content).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** The id of the next entry with this content. */
    String next(List<String> content) {
        String id = of(content);
        int times = seen.merge(id, 1, Integer::sum);
        return times == 1 ? id : id + "-" + times;
    }
}
