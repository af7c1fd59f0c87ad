package portcullis.edge.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import portcullis.flow.port.SheetReader;

/** One way of storing tables in a file. */
interface Format {
    /** Looks for what shows without reading the rows. */
    void look(Path file) throws IOException, Refusal;

    /** How the beginning reads in each encoding that it might be in; none where there is no doubt. */
    default List<SheetReader.Preview> previews(Path file) throws IOException, Refusal {
        return List.of();
    }

    void read(Path file, RowFeed feed) throws IOException, Refusal;
}
