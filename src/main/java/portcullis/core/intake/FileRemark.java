package portcullis.core.intake;

import java.util.List;

/**
 * Something about a file that its sender should know, though it keeps no row from being screened: hidden rows, formulas, a
 * column that is not what its header says, a question that is open for a whole column.
 *
 * @param type a stable short name, such as {@code hidden-rows}
 * @param text what was found and what it means, in a sentence or two
 * @param count how many rows, cells or columns it is about; 0 where counting says nothing
 * @param rows the first of the rows it is about, as a spreadsheet counts them; at most {@link #MOST_ROWS}
 */
public record FileRemark(String type, String text, long count, List<Integer> rows) {
    public static final int MOST_ROWS = 1_000;

    public FileRemark {
        rows = List.copyOf(rows.subList(0, Math.min(rows.size(), MOST_ROWS)));
    }

    public static FileRemark of(String type, String text) {
        return new FileRemark(type, text, 0, List.of());
    }
}
