package portcullis.flow;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import portcullis.core.report.AuditReport;
import portcullis.core.report.ChangeReport;
import portcullis.core.review.CaseFile;
import portcullis.core.rule.Mode;
import portcullis.core.rule.Recommendation;
import portcullis.core.screen.Basis;
import portcullis.core.screen.ChangeTotals;
import portcullis.core.screen.Comparison;
import portcullis.core.screen.RowChange;
import portcullis.core.subject.Subject;
import portcullis.flow.port.Cases;
import portcullis.flow.port.Uploads;
import portcullis.flow.upload.Upload;

/**
 * Compares two bases over the rows of an upload: which rows change, by which rule and parameter, and what they are worth. Both sides use
 * the list editions that the upload was screened with, so that only the law differs. Nothing is stored.
 */
public final class CompareBases {
    private final Uploads uploads;
    private final Cases cases;
    private final Desk desk;

    public CompareBases(Uploads uploads, Cases cases, Desk desk) {
        this.uploads = uploads;
        this.cases = cases;
        this.desk = desk;
    }

    /** The law to ask: of which day, read how, with which scenario. */
    public record View(LocalDate asOf, Mode mode, Optional<String> scenario) {}

    /** The upload and the two sides. */
    public record Asked(String uploadId, View left, View right) {}

    /** Whether an upload has rows to compare. */
    public static boolean isPossible(Upload upload) {
        return upload.isReportable();
    }

    /**
     * Compares row by row.
     *
     * @param taker gets every changed row in the order of rows
     * @throws IllegalStateException when there is no such upload or it has not come to its end
     */
    public ChangeTotals compare(Asked asked, Consumer<RowChange> taker) {
        Basis pinned = uploads.find(asked.uploadId())
                .filter(CompareBases::isPossible)
                .flatMap(Upload::basis)
                .orElseThrow(() ->
                        new IllegalStateException("upload " + asked.uploadId() + " has nothing to compare (yet)"));
        Comparison comparison = desk.comparison(basis(pinned, asked.left()), basis(pinned, asked.right()));
        var totals = new ChangeTotals();
        cases.forEach(asked.uploadId(), file -> take(file, comparison, totals, taker));
        return totals;
    }

    private static void take(CaseFile file, Comparison comparison, ChangeTotals totals, Consumer<RowChange> taker) {
        if (file.subject().isEmpty()) {
            totals.add(Recommendation.HOLD, Recommendation.HOLD);
            return;
        }
        Subject subject = file.subject().get();
        Comparison.Pair pair = comparison.screen(subject);
        totals.add(pair.left().recommendation(), pair.right().recommendation());
        if (pair.differs()) {
            RowChange change = comparison.change(subject, pair);
            totals.add(change);
            taker.accept(change);
        }
    }

    /** The comparison as a workbook's tables. */
    public AuditReport report(Asked asked) {
        Upload upload = uploads.find(asked.uploadId()).orElseThrow();
        Basis pinned = upload.basis().orElseThrow();
        var sides = new ChangeReport.Sides(
                upload.original().fileName(), basis(pinned, asked.left()), basis(pinned, asked.right()));
        return ChangeReport.of(sides, upload.finishedAt().orElseThrow(), taker -> compare(asked, taker));
    }

    private static Basis basis(Basis pinned, View view) {
        return new Basis(
                view.asOf(),
                view.mode(),
                view.scenario(),
                pinned.editions(),
                pinned.packs(),
                pinned.settings(),
                pinned.software());
    }
}
