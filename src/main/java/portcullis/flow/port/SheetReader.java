package portcullis.flow.port;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import portcullis.core.intake.FileProblem;
import portcullis.core.intake.RawRow;

/** Reads rows out of an untrusted spreadsheet file, of a kind told by its content, within limits. */
public interface SheetReader {
    /** A cheap look at the file: the problem that keeps it from being read at all, if one shows at once. */
    Optional<FileProblem> inspect(Path file);

    /**
     * Hands over the rows of one sheet after another, in order, blank rows included.
     *
     * @return the problem that stopped the reading, if any; rows handed over before count as read
     */
    Optional<FileProblem> read(Path file, RowTaker taker);

    /** Takes rows as they are read. */
    interface RowTaker {
        /** Whether to read this sheet. The names of all sheets of the file come with the first call. */
        boolean wants(String sheet, List<String> allSheets);

        /** Takes a row; answers whether to go on with this sheet. */
        boolean take(RawRow row);
    }
}
