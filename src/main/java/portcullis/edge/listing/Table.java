package portcullis.edge.listing;

import java.util.List;
import java.util.Optional;

/** Rows of equal width under a header, read once from front to back. */
interface Table {
    /** The column names, tidied, in small letters. */
    List<String> header();

    /** The cells of the next row; absent behind the last one. */
    Optional<List<String>> next();

    /** The place of the row at hand, for messages. */
    String where();
}
