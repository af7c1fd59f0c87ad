package portcullis.core.goods;

import java.util.List;
import java.util.Optional;
import portcullis.core.subject.Item;
import portcullis.core.subject.Known;
import portcullis.core.subject.Performance;

/**
 * Recognizes accelerators, servers and cloud instances in what an order line calls them. Built once from the catalogue file,
 * immutable, shared by all threads.
 */
public final class GoodsCatalogue {
    private GoodsCatalogue() {}

    /**
     * Reads a catalogue.
     *
     * @param csvLines the lines of {@code portcullis/goods/accelerators.csv}
     * @throws IllegalArgumentException naming the line that cannot be read
     */
    public static GoodsCatalogue of(List<String> csvLines) {
        if (csvLines.isEmpty()) {
            throw new IllegalArgumentException("the catalogue of goods is empty");
        }
        return new GoodsCatalogue();
    }

    /** What an order line's item is; its own figures win over the catalogue's. */
    public Recognition recognize(Item item) {
        return new Recognition(
                Known.unknown(), Known.unknown(), item.performance(), 0, Optional.empty(), "no catalogue yet");
    }

    /** What the accelerator or cloud instance of a customer row is. */
    public Recognition recognize(String text) {
        return new Recognition(
                Known.unknown(),
                Known.unknown(),
                Performance.UNKNOWN,
                0,
                Optional.empty(),
                "no catalogue yet: " + text);
    }
}
