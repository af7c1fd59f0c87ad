package portcullis.core.ownership;

import java.util.List;
import portcullis.core.watchlist.Edition;

/** One file of ownership statements as it was taken in; a later file of the same source takes its place. */
public record OwnerFile(Edition edition, List<OwnershipStatement> statements) {
    public OwnerFile {
        statements = List.copyOf(statements);
    }
}
