package portcullis.edge.rest.wire;

import portcullis.flow.report.TakeDispositions;
import portcullis.flow.report.Verification;

/** What came of a workbook that came back, as the API answers it. */
public final class VerificationJson {
    private VerificationJson() {}

    /** Whether a workbook is as it was handed out, or what is not. */
    public static String of(Verification told) {
        return json(told).toString();
    }

    /** How a workbook verifies, and what became of each decision in it. */
    public static String of(TakeDispositions.Taken taken) {
        var counts = new JsonText();
        for (TakeDispositions.Result result : TakeDispositions.Result.values()) {
            counts.with(result.name(), taken.count(result));
        }
        return new JsonText()
                .raw("verification", json(taken.verification()).toString())
                .raw("counts", counts.toString())
                .raw(
                        "answers",
                        JsonText.array(
                                taken.answers(),
                                answer -> new JsonText()
                                        .with("place", answer.place())
                                        .with("caseId", answer.caseId())
                                        .with("result", answer.result().name())
                                        .with("reason", answer.reason())
                                        .toString()))
                .toString();
    }

    private static JsonText json(Verification told) {
        var json = new JsonText()
                .with("valid", told.isValid())
                .with("verdict", told.verdict().name())
                .with("detail", told.verdict().sentence())
                .with("application", told.application())
                .with("filledIn", told.filledIn());
        told.report()
                .ifPresent(report -> json.with("reportId", report.id())
                        .with("contentDigest", report.contentDigest())
                        .with("uploadId", report.uploadId())
                        .with("stateAt", report.stateAt().toString()));
        return json.raw(
                        "signature",
                        new JsonText()
                                .with("state", told.signature().state().name())
                                .with("signer", told.signature().signer())
                                .toString())
                .raw("differences", JsonText.array(told.differences(), VerificationJson::difference))
                .with("furtherDifferences", told.further());
    }

    private static String difference(Verification.Difference each) {
        var json = new JsonText().with("kind", each.kind().name()).with("sheet", each.sheet());
        if (!each.place().isEmpty()) {
            json.with("place", each.place());
        }
        if (each.kind() == Verification.Difference.Kind.CELL_CHANGED) {
            json.with("column", each.column()).with("expected", each.expected()).with("seen", each.seen());
        }
        return json.with("detail", each.sentence()).toString();
    }
}
