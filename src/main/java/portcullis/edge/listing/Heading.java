package portcullis.edge.listing;

import java.util.HashMap;
import java.util.Map;

/** What a list file says of itself beside its entries. */
final class Heading {
    /** Dates by the name under which the file gives them, as written. */
    final Map<String, String> dates = new HashMap<>();

    /** The list family that the content shows, where the format alone does not; else empty. */
    String source = "";

    /** Whether the file says that it is a sample. */
    boolean sample;
}
