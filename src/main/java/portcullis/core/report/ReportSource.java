package portcullis.core.report;

import java.util.function.Consumer;
import portcullis.core.review.CaseFile;
import portcullis.core.screen.Basis;

/** All that an audit report is made of: what was sent, what was read, what was counted, on which basis, and the cases. */
public record ReportSource(UploadFacts upload, SheetFacts sheet, RowTally tally, Basis basis, CaseFiles cases) {
    /** The cases of the upload. */
    @FunctionalInterface
    public interface CaseFiles {
        /** Hands over every case in the order of rows, few at a time in memory; the same ones on every call. */
        void forEach(Consumer<CaseFile> taker);
    }
}
