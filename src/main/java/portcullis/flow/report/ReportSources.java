package portcullis.flow.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import portcullis.core.report.Annex;
import portcullis.core.report.ReportSource;
import portcullis.core.report.RowTally;
import portcullis.core.report.SamplePlan;
import portcullis.core.report.SheetFacts;
import portcullis.core.report.Trail;
import portcullis.core.report.UploadFacts;
import portcullis.core.review.CaseFile;
import portcullis.core.review.Decision;
import portcullis.flow.AuditTrail;
import portcullis.flow.Desk;
import portcullis.flow.audit.Checkpoint;
import portcullis.flow.audit.Link;
import portcullis.flow.port.AuditLog;
import portcullis.flow.port.Cases;
import portcullis.flow.upload.Shape;
import portcullis.flow.upload.Tally;
import portcullis.flow.upload.Upload;

/** Gathers what the audit report of an upload is made of, as it was at a point in time. */
public final class ReportSources {
    private final Cases cases;
    private final Desk desk;
    private final AuditLog log;
    private final AuditTrail trail;

    public ReportSources(Cases cases, Desk desk, AuditLog log, AuditTrail trail) {
        this.cases = cases;
        this.desk = desk;
        this.log = log;
        this.trail = trail;
    }

    /** A point up to which a report tells: decisions until a time, records of the audit trail until a number. */
    record Until(Instant decided, long recorded) {}

    /** All that there is about an upload now. */
    Until now(String uploadId) {
        return new Until(Instant.MAX, log.latestOf(uploadId).map(Link::seq).orElse(0L));
    }

    /**
     * What a report is made of.
     *
     * @param until what came after it is left out
     */
    ReportSource source(Upload upload, SamplePlan plan, Until until) {
        return new ReportSource(
                facts(upload),
                sheet(upload.shape().orElseThrow()),
                tally(upload.tally()),
                upload.basis().orElseThrow(),
                new AsOf(upload.id(), until.decided()),
                () -> desk.screener(upload.basis().orElseThrow()).groups(),
                new Annex(plan, trail(upload.id(), until.recorded())));
    }

    private Trail trail(String uploadId, long upTo) {
        return new Trail() {
            @Override
            public void forEach(Consumer<Entry> taker) {
                if (upTo > 0) {
                    log.forEachOf(uploadId, upTo, link -> taker.accept(entry(link)));
                }
            }

            @Override
            public Optional<String> checkpoint() {
                return trail.checkpointOf(uploadId)
                        .filter(signed -> signed.seq() == upTo)
                        .map(Checkpoint::line);
            }
        };
    }

    private static Trail.Entry entry(Link link) {
        var act = link.act();
        return new Trail.Entry(
                link.seq(),
                act.at(),
                act.actor(),
                act.address(),
                act.deed().name(),
                act.object(),
                act.detail().equals("{}") ? "" : act.detail(),
                new Trail.Hashes(link.previous(), link.hash()));
    }

    /** The cases with the decisions that had been taken by then. */
    private final class AsOf implements ReportSource.CaseFiles {
        private final String uploadId;
        private final Instant upTo;

        AsOf(String uploadId, Instant upTo) {
            this.uploadId = uploadId;
            this.upTo = upTo;
        }

        @Override
        public void forEach(Consumer<CaseFile> taker) {
            cases.forEach(uploadId, file -> taker.accept(then(file)));
        }

        @Override
        public List<CaseFile> of(Set<Integer> rows) {
            var found = new ArrayList<CaseFile>();
            for (int row : new TreeSet<>(rows)) {
                cases.find(uploadId + "-" + row).map(this::then).ifPresent(found::add);
            }
            return found;
        }

        private CaseFile then(CaseFile file) {
            List<Decision> taken = file.decisions();
            if (taken.isEmpty() || !taken.get(taken.size() - 1).at().isAfter(upTo)) {
                return file;
            }
            return new CaseFile(
                    file.id(),
                    file.uploadId(),
                    file.rowNumber(),
                    file.original(),
                    file.subject(),
                    file.screening(),
                    file.problems(),
                    taken.stream()
                            .filter(decision -> !decision.at().isAfter(upTo))
                            .toList());
        }
    }

    private static UploadFacts facts(Upload upload) {
        Instant ended = upload.finishedAt().orElseThrow();
        return new UploadFacts(
                upload.id(),
                upload.shape().orElseThrow().kind(),
                upload.original().fileName(),
                upload.original().sha256(),
                upload.original().bytes(),
                upload.request().sender(),
                upload.request().note(),
                new UploadFacts.Times(upload.receivedAt(), upload.startedAt(), upload.finishedAt(), ended),
                incomplete(upload));
    }

    private static Optional<String> incomplete(Upload upload) {
        return switch (upload.status()) {
            case CANCELLED -> Optional.of("the upload was cancelled before all its rows were screened");
            case FAILED ->
                upload.problem().map(problem -> "the file could not be read to its end: " + problem.sentence());
            case RECEIVED, READING, SCREENING, FINISHED -> Optional.empty();
        };
    }

    private static SheetFacts sheet(Shape shape) {
        return new SheetFacts(
                shape.sheet(),
                shape.headerRow(),
                shape.headers(),
                shape.fields(),
                shape.rowsAbove(),
                shape.rowsBlank(),
                shape.rowsData(),
                shape.lastRow(),
                shape.otherSheets());
    }

    private static RowTally tally(Tally tally) {
        return RowTally.of(
                tally.rowsRead(),
                tally.rowsScreened(),
                tally.rowsRejected(),
                tally.recommendations(),
                tally.outcomes());
    }
}
