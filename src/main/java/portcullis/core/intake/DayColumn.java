package portcullis.core.intake;

import java.util.List;
import java.util.Optional;

/**
 * What all cells of a column with days tell of the order of day and month: a number above twelve in one place decides for the whole
 * column; days that cannot be told apart and nothing that decides leave it open; both orders in one column contradict.
 */
public final class DayColumn {
    private long dayFirst;
    private long monthFirst;
    private long open;

    /** Takes a cell of the column into account. */
    public void look(String cell) {
        switch (DateText.telling(cell)) {
            case DAY_FIRST -> dayFirst++;
            case MONTH_FIRST -> monthFirst++;
            case EITHER -> open++;
            case NOTHING -> {
                return;
            }
        }
    }

    /** Whether a day was seen that could be either way round. */
    public boolean hasOpen() {
        return open > 0;
    }

    /** The order, where the column's own days decide it. */
    public Optional<DateOrder> order() {
        if (dayFirst > 0 && monthFirst == 0) {
            return Optional.of(DateOrder.DAY_FIRST);
        }
        return monthFirst > 0 && dayFirst == 0 ? Optional.of(DateOrder.MONTH_FIRST) : Optional.empty();
    }

    /**
     * What to tell of the column.
     *
     * @param header its header
     * @param key its field
     */
    public Optional<FileRemark> remark(String header, String key) {
        if (open == 0) {
            return Optional.empty();
        }
        if (order().isPresent()) {
            return Optional.of(new FileRemark(
                    "date-order-decided",
                    "The days under '" + header + "' are read with the "
                            + (order().get() == DateOrder.DAY_FIRST ? "day" : "month")
                            + " first, because other days of the column can be read no other way.",
                    open,
                    List.of()));
        }
        String why = dayFirst > 0 ? "the column has both orders" : "nothing in the column tells which";
        return Optional.of(new FileRemark(
                "date-order-open",
                "Under '" + header + "', days such as 03/04/2025 can be read two ways, and " + why
                        + ". They count as unknown. State the order once in the mapping, such as {\"dateOrder\": {\""
                        + key + "\": \"DAY_FIRST\"}}, and send the file again.",
                open,
                List.of()));
    }
}
