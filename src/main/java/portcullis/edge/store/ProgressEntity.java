package portcullis.edge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portcullis.core.rule.Outcome;
import portcullis.core.rule.Recommendation;
import portcullis.flow.upload.Tally;
import portcullis.flow.upload.Upload;

/** How far an upload has come; changed only under a lock of its row. */
@Entity
@Table(name = "progress")
class ProgressEntity {
    @Id
    @Column(name = "upload_no")
    long upload;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(16)")
    Upload.Status status = Upload.Status.RECEIVED;

    @Column(name = "started_at")
    @Nullable
    Instant startedAt;

    @Column(name = "finished_at")
    @Nullable
    Instant finishedAt;

    int chunks;

    @Column(name = "chunks_open")
    int chunksOpen;

    @Column(name = "rows_read")
    int rowsRead;

    @Column(name = "rows_screened")
    int rowsScreened;

    @Column(name = "rows_rejected")
    int rowsRejected;

    @Column(name = "rows_hold")
    int hold;

    @Column(name = "rows_review")
    int review;

    @Column(name = "rows_no_finding")
    int noFinding;

    /** Such as {@code LICENSE_REQUIRED:12 NEEDS_DATA:40}; an outcome that no row has is left out. */
    @Column(name = "rows_by_outcome")
    String byOutcome = "";

    Tally tally() {
        var recommendations =
                Map.of(Recommendation.HOLD, hold, Recommendation.REVIEW, review, Recommendation.NO_FINDING, noFinding);
        return new Tally(rowsRead, rowsScreened, rowsRejected, recommendations, outcomes());
    }

    /** Counts the cases of a finished chunk, which were counted as read before. */
    void add(Tally chunk) {
        rowsScreened += chunk.rowsScreened();
        rowsRejected += chunk.rowsRejected();
        hold += chunk.recommendations().getOrDefault(Recommendation.HOLD, 0);
        review += chunk.recommendations().getOrDefault(Recommendation.REVIEW, 0);
        noFinding += chunk.recommendations().getOrDefault(Recommendation.NO_FINDING, 0);
        var sums = outcomes();
        chunk.outcomes().forEach((outcome, rows) -> sums.merge(outcome, rows, Integer::sum));
        byOutcome = sums.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> entry.getKey() + ":" + entry.getValue())
                .collect(Collectors.joining(" "));
    }

    private EnumMap<Outcome, Integer> outcomes() {
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        for (String entry : byOutcome.isEmpty() ? new String[0] : byOutcome.split(" ", -1)) {
            int colon = entry.indexOf(':');
            counts.put(Outcome.valueOf(entry.substring(0, colon)), Integer.valueOf(entry.substring(colon + 1)));
        }
        return counts;
    }

    void end(Upload.Status how, Instant when) {
        status = how;
        finishedAt = when;
    }
}
