package portcullis.flow.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import portcullis.core.intake.FileProblem;
import portcullis.flow.port.ReportReader.Signature;

/**
 * What came of verifying a workbook.
 *
 * @param report which report it says it is; absent where none is known
 * @param application the program that saved it last, as it says itself
 * @param filledIn how many cells that are there to be filled in are
 * @param differences what is not as it was written, at most {@link VerifyReport#MOST}
 * @param further how many differences there are beside these
 */
public record Verification(
        Verdict verdict,
        Optional<Report> report,
        String application,
        Signature signature,
        int filledIn,
        List<Difference> differences,
        long further) {
    /** In a word. */
    public enum Verdict {
        /** Byte for byte what was handed out. */
        AS_WRITTEN("The workbook is, byte for byte, what this system handed out."),
        /** Another file with the same values; only columns that are there to be filled in may differ. */
        SAVED_AGAIN(
                "Another program has saved the workbook again. Every value is as this system wrote it; columns that are"
                        + " there to be filled in were not compared."),
        /** At least one value, row or sheet is not as it was written. */
        CHANGED("The workbook is not as this system wrote it."),
        /** The values are those written; the signature does not hold. */
        SIGNATURE_BROKEN("Every value is as this system wrote it, but the signature in the file does not hold."),
        /** No such report was ever handed out by this system. */
        UNKNOWN("This system has no record of such a report."),
        /** It is no workbook that could be read. */
        UNREADABLE("The file cannot be read as an audit workbook.");

        private final String sentence;

        Verdict(String sentence) {
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }
    }

    /** The report as recorded. */
    public record Report(String id, String contentDigest, String uploadId, Instant stateAt) {}

    /**
     * One thing that is not as it was written.
     *
     * @param place the cell, the row or nothing: {@code C17}, {@code row 17}
     * @param was the row where it was written, 0 where it is about no changed row
     * @param is the row where it stands
     * @param column the title of the cell's column; empty where it is not about one cell
     */
    public record Difference(
            Kind kind, String sheet, String place, String column, String expected, String seen, int was, int is) {
        Difference(Kind kind, String sheet, String place, String column, String expected, String seen) {
            this(kind, sheet, place, column, expected, seen, 0, 0);
        }

        static Difference changed(String sheet, int was, int is) {
            return new Difference(Kind.ROW_CHANGED, sheet, "row " + is, "", "", "", was, is);
        }

        /** What was found. */
        public enum Kind {
            CELL_CHANGED,
            ROW_CHANGED,
            ROW_MISSING,
            ROW_ADDED,
            ROW_MOVED,
            SHEET_MISSING,
            SHEET_ADDED,
            FILE
        }

        static Difference sheet(Kind kind, String sheet) {
            return new Difference(kind, sheet, "", "", "", "");
        }

        static Difference row(Kind kind, String sheet, int row) {
            return new Difference(kind, sheet, "row " + row, "", "", "");
        }

        /** All of it in one sentence. */
        public String sentence() {
            return switch (kind) {
                case CELL_CHANGED ->
                    "Sheet " + sheet + ", cell " + place + " (" + column + "): written was '" + expected
                            + "', there is '" + seen + "'.";
                case ROW_CHANGED -> "Sheet " + sheet + ", " + place + ": the row is not as it was written.";
                case ROW_MISSING -> "Sheet " + sheet + ", " + place + " of the report as written is missing.";
                case ROW_ADDED -> "Sheet " + sheet + ", " + place + " was never written.";
                case ROW_MOVED ->
                    "Sheet " + sheet + ", " + place + ": written in another place; the rows were sorted or moved.";
                case SHEET_MISSING -> "The sheet " + sheet + " is missing.";
                case SHEET_ADDED -> "The sheet " + sheet + " was never written.";
                case FILE -> seen;
            };
        }
    }

    public Verification {
        differences = List.copyOf(differences);
    }

    static Verification unreadable(FileProblem problem) {
        var difference = new Difference(Difference.Kind.FILE, "", "", "", problem.expected(), problem.sentence());
        return new Verification(Verdict.UNREADABLE, Optional.empty(), "", Signature.NONE, 0, List.of(difference), 0);
    }

    /** Whether the file is exactly what was handed out. */
    public boolean isValid() {
        return verdict == Verdict.AS_WRITTEN;
    }

    /** Whether every value that was written is there unchanged, whoever saved the file. */
    public boolean holdsValues() {
        return verdict == Verdict.AS_WRITTEN || verdict == Verdict.SAVED_AGAIN;
    }
}
