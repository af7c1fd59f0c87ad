package portcullis.flow.port;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import portcullis.core.intake.FileProblem;
import portcullis.core.intake.RawRow;

/** Reads rows out of an untrusted spreadsheet file, of a kind told by its content, within limits. */
public interface SheetReader {
    /** The type of the problem that {@link #inspect} finds where a person has to state the encoding. */
    String ENCODING_UNSURE = "encoding-unsure";

    /** A cheap look at the file: the problem that keeps it from being read at all, if one shows at once. */
    Optional<FileProblem> inspect(Path file);

    /**
     * Hands over the rows of one sheet after another, in order, blank rows included.
     *
     * @return the problem that stopped the reading, if any; rows handed over before count as read
     */
    Optional<FileProblem> read(Path file, RowTaker taker);

    /**
     * How the beginning of a text file reads in each encoding that it might be in, the likeliest first; empty for a file whose
     * encoding is beyond doubt or that has none.
     */
    List<Preview> previews(Path file);

    /**
     * A file's beginning as it reads in an encoding.
     *
     * @param text the first lines that have letters beyond ASCII
     */
    record Preview(String encoding, String text) {}

    /** What a person should know of a file though it can be read. */
    enum Oddity {
        HIDDEN_SHEET,
        HIDDEN_ROW,
        /** A formula whose stored result was taken; it was not computed. */
        FORMULA,
        /** A formula without a stored result; the cell reads {@code #NOVALUE!}. */
        FORMULA_WITHOUT_VALUE,
        /** The encoding of a text file was told by its letters. */
        ENCODING_GUESSED
    }

    /** Takes rows as they are read. */
    interface RowTaker {
        /** Whether to read this sheet. The names of all sheets of the file come with the first call. */
        boolean wants(String sheet, List<String> allSheets);

        /** Takes a row; answers whether to go on with this sheet. */
        boolean take(RawRow row);

        /**
         * Told before the row, or the sheet, that it is about.
         *
         * @param row as a spreadsheet counts it; 0 for a whole sheet or file
         * @param name the sheet's name, or the encoding's
         */
        default void notice(Oddity oddity, int row, String name) {
            // Most who read rows need nothing but rows.
        }

        /** The encoding that a person stated for the file; empty to have it told by its bytes. */
        default Optional<String> encoding() {
            return Optional.empty();
        }
    }
}
