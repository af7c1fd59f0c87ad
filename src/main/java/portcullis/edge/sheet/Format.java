package portcullis.edge.sheet;

import java.io.IOException;
import java.nio.file.Path;

/** One way of storing tables in a file. */
interface Format {
    /** Looks for what shows without reading the rows. */
    void look(Path file) throws IOException, Refusal;

    void read(Path file, RowFeed feed) throws IOException, Refusal;
}
