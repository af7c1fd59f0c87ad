package portcullis.edge.rest.wire;

import portcullis.core.review.CaseFile;
import portcullis.core.review.Deadlines;
import portcullis.core.subject.Reference;
import portcullis.core.subject.Subject;
import portcullis.flow.WorkQueue;

/** A case as the queue tells it: in short, with its time and its person. */
public final class WaitingJson {
    private WaitingJson() {}

    public static String of(WorkQueue.Waiting waiting) {
        CaseFile file = waiting.file();
        return new JsonText()
                .with("id", file.id())
                .with("uploadId", file.uploadId())
                .with("rowNumber", file.rowNumber())
                .with("reference", file.subject().map(Subject::reference).map(Reference::label))
                .with("recommendation", file.recommendation().name())
                .with("standing", file.standing().name())
                .with("assignee", waiting.assignee())
                .with("decisions", file.decisions().size())
                .raw("clock", waiting.clock().map(WaitingJson::clock))
                .toString();
    }

    private static String clock(Deadlines.Clock clock) {
        return new JsonText()
                .with("since", clock.since().toString())
                .with("due", clock.due().toString())
                .with("businessHours", clock.age().toMinutes() / 60.0)
                .with("pressure", clock.pressure().name())
                .toString();
    }
}
