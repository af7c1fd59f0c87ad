package portcullis.edge.faces.view;

import java.util.Optional;
import portcullis.core.review.CaseFile;
import portcullis.core.review.Deadlines;
import portcullis.flow.WorkQueue;
import portcullis.flow.upload.Upload;

/**
 * A waiting case as a line of the queue.
 *
 * @param line what the case is about
 * @param fileName the upload that it came with; empty when that is gone
 * @param assignee to whom it was given last; empty for nobody
 * @param age business hours that it waits, rounded down
 */
public record QueueRow(CaseRow line, String fileName, Optional<Deadlines.Clock> clock, String assignee, long age) {
    public static QueueRow of(WorkQueue.Waiting waiting) {
        return new QueueRow(
                CaseRow.of(waiting.file()),
                waiting.upload()
                        .map(Upload::original)
                        .map(Upload.Original::fileName)
                        .orElse(""),
                waiting.clock(),
                waiting.assignee(),
                waiting.clock().map(clock -> clock.age().toHours()).orElse(0L));
    }

    public CaseFile file() {
        return line.file();
    }

    /** How far the time is used up, by the name of the style and of the text; empty for a case without a time. */
    public String pressure() {
        return clock.map(Deadlines.Clock::pressure).map(Enum::name).orElse("");
    }
}
