package portcullis.core.goods;

import java.util.ArrayList;
import java.util.List;

/**
 * A name by which orders call one or several products.
 *
 * @param text as the catalogue writes it
 * @param products in the order of the catalogue
 */
record Name(String text, Strength strength, List<Product> products) {
    /** How much company a name needs to be taken for the product. */
    enum Strength {
        /** Suffices wherever it stands. */
        SURE,
        /** Suffices unless the text speaks of something else. */
        LIKELY,
        /** Needs computing words around it. */
        WEAK
    }

    Name {
        products = List.copyOf(products);
    }

    /** The same name for one product more; the stronger strength counts. */
    Name and(Name other) {
        var all = new ArrayList<>(products);
        other.products.stream().filter(product -> !all.contains(product)).forEach(all::add);
        return new Name(text, strength.compareTo(other.strength) <= 0 ? strength : other.strength, all);
    }
}
