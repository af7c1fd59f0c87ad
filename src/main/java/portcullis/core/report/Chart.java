package portcullis.core.report;

import java.util.List;

/**
 * A picture of rows of a table, which are its figures in words: nothing stands in a chart that does not stand in the table.
 *
 * @param says what the chart shows, in words, for who cannot see it
 * @param labels the column, counted from 0, that names the rows
 * @param first the first of the rows as a spreadsheet counts them
 */
public record Chart(Kind kind, String title, String says, String sheet, int labels, int first, List<Series> series) {
    /** How a chart draws its figures. */
    public enum Kind {
        /** Lying bars, one for each row. */
        BARS,
        /** Standing columns, each made of one piece for each series. */
        STACKED_COLUMNS
    }

    /** The figures of one column. */
    public record Series(String name, int column, Tone tone, List<Point> points) {
        public Series {
            points = List.copyOf(points);
        }
    }

    /** One row's figure. */
    public record Point(String label, long value) {}

    public Chart {
        series = List.copyOf(series);
        if (series.isEmpty() || series.get(0).points().isEmpty()) {
            throw new IllegalArgumentException("a chart draws at least one figure");
        }
    }

    /** How many rows it draws. */
    public int rows() {
        return series.get(0).points().size();
    }
}
