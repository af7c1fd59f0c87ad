package portcullis.core.goods;

import java.util.List;
import java.util.Set;

/**
 * One line of the catalogue: a chip, or something that holds chips.
 *
 * @param chips the chip itself, or those that a system can hold, one of them at a time
 * @param count chips per unit; 0 where the order decides
 * @param hints words that choose this product where it shares a name with others, in capitals
 */
record Product(String name, boolean isChip, List<Chip> chips, int count, Set<String> hints) {
    Product {
        chips = List.copyOf(chips);
        hints = Set.copyOf(hints);
    }
}
