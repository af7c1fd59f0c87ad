package portcullis.edge.rest.wire;

import portcullis.flow.port.Page;
import portcullis.flow.port.Rescreenings.Rescreened;
import portcullis.flow.port.Rescreenings.Rescreening;

/** What a change of a list did to earlier uploads, as the API tells it. */
public final class RescreeningJson {
    private RescreeningJson() {}

    public static JsonText of(Rescreening done) {
        return new JsonText()
                .with("id", done.id())
                .with("edition", done.step().edition())
                .with("since", done.step().since())
                .with("begunAt", done.begunAt().toString())
                .with("finishedAt", done.finishedAt())
                .with("parties", done.parties())
                .with("rowsTouched", done.touched())
                .with("rowsChanged", done.changed());
    }

    public static String of(Rescreening done, Page<Rescreened> rows) {
        return of(done).raw("rows", PageJson.of(rows, RescreeningJson::row)).toString();
    }

    private static String row(Rescreened row) {
        return new JsonText()
                .with("caseId", row.caseId())
                .with("uploadId", row.uploadId())
                .with("rowNumber", row.rowNumber())
                .with("before", row.before().name())
                .with("after", row.after().name())
                .with("appeared", row.appeared())
                .with("vanished", row.vanished())
                .toString();
    }
}
