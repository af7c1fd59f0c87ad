package portcullis.core.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import portcullis.core.review.CaseFile;
import portcullis.core.rule.Mode;
import portcullis.core.rule.Outcome;
import portcullis.core.rule.PackVersion;
import portcullis.core.rule.Recommendation;
import portcullis.core.screen.Basis;
import portcullis.core.subject.SubjectKind;
import portcullis.core.watchlist.Edition;

/** The report of the sample cases, with all its facts fixed. */
public final class SampleReport {
    private SampleReport() {}

    public static AuditReport report() {
        return AuditReports.of(source());
    }

    public static ReportSource source() {
        return source(
                SampleCases.all(),
                new SheetFacts(
                        "Orders 2026-01",
                        3,
                        List.of(
                                "PO",
                                "Line",
                                "Supplier",
                                "End user",
                                "Description",
                                "Qty",
                                "Unit price",
                                "Internal remark"),
                        List.of(
                                "reference.number",
                                "reference.line",
                                "parties.SUPPLIER.name",
                                "parties.END_USER.name",
                                "item.description",
                                "item.quantity",
                                "item.unitPrice",
                                ""),
                        2,
                        1,
                        8,
                        12,
                        List.of("Pivot", "Notes")));
    }

    /** A source of any cases whose tally is right. */
    public static ReportSource source(List<CaseFile> cases, SheetFacts sheet) {
        return new ReportSource(upload(), sheet, tally(cases), basis(), cases::forEach);
    }

    static UploadFacts upload() {
        return new UploadFacts(
                SampleCases.UPLOAD,
                SubjectKind.PURCHASE_ORDERS,
                "orders-2026-01.xlsx",
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                48_213,
                "buyer-7",
                Optional.of("January orders, second export"),
                new UploadFacts.Times(
                        Instant.parse("2026-02-02T08:00:00Z"),
                        Optional.of(Instant.parse("2026-02-02T08:00:01Z")),
                        Optional.of(Instant.parse("2026-02-02T08:00:04.512Z")),
                        Instant.parse("2026-02-02T11:30:00Z")),
                Optional.empty());
    }

    static Basis basis() {
        return new Basis(
                LocalDate.of(2026, 2, 1),
                Mode.AS_ENFORCED,
                Optional.empty(),
                List.of(
                        Edition.of("csl", LocalDate.of(2026, 1, 30), "4f2a9c01".repeat(8), 25_921, false),
                        Edition.of("sample", LocalDate.of(2026, 1, 1), "00c0ffee".repeat(8), 150, true)),
                List.of(
                        new PackVersion("ear-advanced-computing", "2026.1", "ab".repeat(32)),
                        new PackVersion("ear-lists", "2026.1", "cd".repeat(32))),
                new TreeMap<>(Map.of(
                        "match.threshold", "0.90",
                        "match.review.threshold", "0.80",
                        "countries.circumvention", "HK, MY, SG")),
                "Portcullis 0.1.0");
    }

    static RowTally tally(List<CaseFile> cases) {
        var recommendations = new TreeMap<Recommendation, Integer>();
        var outcomes = new TreeMap<Outcome, Integer>();
        int rejected = 0;
        for (CaseFile file : cases) {
            rejected += file.problems().isEmpty() ? 0 : 1;
            recommendations.merge(file.recommendation(), 1, Integer::sum);
            file.screening().outcomes().forEach(outcome -> outcomes.merge(outcome, 1, Integer::sum));
        }
        return RowTally.of(cases.size(), cases.size() - rejected, rejected, recommendations, outcomes);
    }
}
