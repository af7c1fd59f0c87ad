package portcullis.core.intake;

import java.util.Map;

/**
 * How a file writes what can be written several ways.
 *
 * @param dateOrders key of a field with days to the order of day, month and year in its column, where that is known
 * @param decimalComma whether a comma begins the decimals and a point groups, as in {@code 1.234,56}
 */
public record Habits(Map<String, DateOrder> dateOrders, boolean decimalComma) {
    public static final Habits NONE = new Habits(Map.of(), false);

    public Habits {
        dateOrders = Map.copyOf(dateOrders);
    }
}
