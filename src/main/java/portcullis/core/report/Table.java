package portcullis.core.report;

import java.util.List;
import java.util.function.Consumer;

/** A named table whose rows are handed over one by one, so that a report of a million rows needs no memory for them. */
public record Table(String name, List<Column> columns, Rows rows) {
    /** Where rows come from. Each call gives the same rows in the same order, each as long as the columns. */
    @FunctionalInterface
    public interface Rows {
        void forEach(Consumer<List<Cell>> taker);
    }

    public Table {
        columns = List.copyOf(columns);
    }
}
