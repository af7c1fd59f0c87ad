package portcullis.core.goods;

import java.util.ArrayList;
import java.util.List;

/**
 * A product named in a text, at a span.
 *
 * @param products the products that the name may mean, the likeliest first
 * @param settled whether the name alone, or a hint beside it, settles on the first of them
 */
record Mention(int index, Name name, List<Product> products, boolean settled) {
    private static final int HINT_REACH = 6;

    /** Reads hints around a name to choose among the products that share it. */
    static Mention of(Reading reading, int index, Name name) {
        if (name.products().size() == 1) {
            return new Mention(index, name, name.products(), true);
        }
        for (int distance = 1; distance <= HINT_REACH; distance++) {
            for (int at : new int[] {index + distance, index - distance}) {
                if (at < 0 || at >= reading.size()) {
                    continue;
                }
                String word = reading.text(reading.at(at));
                var hinted = name.products().stream()
                        .filter(product -> product.hints().contains(word))
                        .toList();
                if (!hinted.isEmpty()) {
                    return new Mention(index, name, hinted, true);
                }
            }
        }
        return new Mention(index, name, name.products(), name.strength() != Name.Strength.WEAK);
    }

    /** Every chip that the name may mean, the likeliest first. */
    List<Chip> chips() {
        var chips = new ArrayList<Chip>();
        for (Product product : products) {
            product.chips().stream().filter(chip -> !chips.contains(chip)).forEach(chips::add);
        }
        return chips;
    }

    boolean isChip() {
        return products.get(0).isChip();
    }
}
