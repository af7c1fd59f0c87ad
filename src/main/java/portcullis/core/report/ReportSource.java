package portcullis.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import portcullis.core.review.CaseFile;
import portcullis.core.screen.Basis;
import portcullis.core.screen.RowGroups;

/**
 * All that an audit report is made of: what was sent, what was read, what was counted, on which basis, and the cases.
 *
 * @param annex what the report holds besides the cases
 * @param groups gives an empty collection of groups, into which the cases' rows are put while they pass
 */
public record ReportSource(
        UploadFacts upload,
        SheetFacts sheet,
        RowTally tally,
        Basis basis,
        CaseFiles cases,
        Supplier<RowGroups> groups,
        Annex annex) {
    /** A source whose rows are not looked at together. */
    public ReportSource(UploadFacts upload, SheetFacts sheet, RowTally tally, Basis basis, CaseFiles cases) {
        this(upload, sheet, tally, basis, cases, RowGroups::none, Annex.NONE);
    }

    /** The same with other cases. */
    public ReportSource with(CaseFiles files) {
        return new ReportSource(upload, sheet, tally, basis, files, groups, annex);
    }

    /** The cases of the upload. */
    @FunctionalInterface
    public interface CaseFiles {
        /** Hands over every case in the order of rows, few at a time in memory; the same ones on every call. */
        void forEach(Consumer<CaseFile> taker);

        /** The cases of some rows; looks through all of them where nothing better is known. */
        default List<CaseFile> of(Set<Integer> rows) {
            var found = new ArrayList<CaseFile>();
            forEach(file -> {
                if (rows.contains(file.rowNumber())) {
                    found.add(file);
                }
            });
            return found;
        }
    }
}
