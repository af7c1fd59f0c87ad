package portcullis.flow.port;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import portcullis.core.intake.FileProblem;

/** Reads an audit workbook that comes back from outside, whoever saved it last, within limits. */
public interface ReportReader {
    /**
     * Hands over all rows of all sheets in the order of the workbook.
     *
     * @return the problem that stopped the reading, if any
     */
    Optional<FileProblem> read(Path file, RowTaker taker);

    /** What the file says of itself. */
    Origin origin(Path file);

    /** Takes rows as they are read. */
    interface RowTaker {
        /** Whether to read this sheet; its rows follow. */
        boolean sheet(String name);

        /**
         * Takes a row that has any cell.
         *
         * @param number as a spreadsheet counts it, from 1, growing within a sheet
         * @param cells the values in the canonical text that digests are made of
         */
        void row(int number, List<String> cells);
    }

    /**
     * What a workbook says of itself; nothing of it is certain but a signature that holds.
     *
     * @param application the program that saved it last, empty where it does not say
     * @param reportId the id that the program writes into the properties of its reports; empty without one
     * @param signature whether it is signed, and by whom
     */
    record Origin(String application, String reportId, Signature signature) {}

    /**
     * A workbook's signature.
     *
     * @param signer the name in the certificate; empty without one
     */
    record Signature(State state, String signer) {
        public static final Signature NONE = new Signature(State.ABSENT, "");

        /** Whether a signature is there and holds. */
        public enum State {
            ABSENT,
            HOLDS,
            BROKEN
        }
    }
}
