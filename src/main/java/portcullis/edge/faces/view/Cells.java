package portcullis.edge.faces.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portcullis.flow.upload.Shape;

/** A row's cells as the file has them, beside the header of their column. */
public final class Cells {
    private Cells() {}

    /**
     * A cell that has a text.
     *
     * @param header the header's text; the column's letters where it has none
     * @param field the field of the column contract that the column was read as; empty when it was not read
     */
    public record Cell(String header, String field, String text) {}

    /** The cells with a text, in the order of the columns. */
    public static List<Cell> of(Optional<Shape> shape, List<String> row) {
        var cells = new ArrayList<Cell>();
        for (int column = 0; column < row.size(); column++) {
            if (!row.get(column).isEmpty()) {
                cells.add(new Cell(header(shape, column), field(shape, column), row.get(column)));
            }
        }
        return List.copyOf(cells);
    }

    private static String header(Optional<Shape> shape, int column) {
        return shape.map(Shape::headers)
                .filter(headers -> column < headers.size())
                .map(headers -> headers.get(column))
                .filter(header -> !header.isBlank())
                .orElseGet(() -> letters(column));
    }

    private static String field(Optional<Shape> shape, int column) {
        return shape.map(Shape::fields)
                .filter(fields -> column < fields.size())
                .map(fields -> fields.get(column))
                .orElse("");
    }

    /** A column as a spreadsheet names it: 0 is A, 25 is Z, 26 is AA. */
    static String letters(int column) {
        var letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
