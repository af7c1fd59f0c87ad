package portcullis.flow;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import portcullis.core.intake.FileProblem;
import portcullis.core.intake.FileRemark;
import portcullis.core.intake.FoundHeader;
import portcullis.core.intake.Habits;
import portcullis.core.intake.HeaderFinder;
import portcullis.core.intake.Mapping;
import portcullis.core.intake.RawRow;
import portcullis.flow.port.Mappings;
import portcullis.flow.port.SheetReader;
import portcullis.flow.port.Uploads;
import portcullis.flow.port.Work;
import portcullis.flow.upload.Request;
import portcullis.flow.upload.Shape;
import portcullis.flow.upload.Upload;

/**
 * Reads an upload's file into chunks of rows. It keeps only so far ahead of the screening, and meanwhile helps with that. When a reader dies, the next one reads the file again from the start and skips the
 * rows that are stored.
 */
public final class ReadUpload {
    /** So many chunks may wait to be screened before reading goes on. */
    static final int AHEAD = 64;

    /** The lease is prolonged about once in so many rows while the file is only looked through. */
    private static final int PROLONGED = 20_000;

    private final Uploads uploads;
    private final Work work;
    private final SheetReader sheets;
    private final HeaderFinder headers;
    private final Mappings mappings;
    private final Desk desk;
    private final Pace pace;

    /**
     * How reading goes about it.
     *
     * @param lease how long a worker may be silent before another takes over
     */
    public record Pace(Path scratch, int chunkRows, Duration lease, InstantSource clock) {
        Instant leaseUntil() {
            return clock.instant().plus(lease);
        }
    }

    /** Ports for what is read, then what reads it. */
    public ReadUpload(Uploads uploads, Work work, SheetReader sheets, Intake intake) {
        this.uploads = uploads;
        this.work = work;
        this.sheets = sheets;
        this.headers = intake.headers();
        this.mappings = intake.mappings();
        this.desk = intake.desk();
        this.pace = intake.pace();
    }

    /** How rows are understood, under which basis, at what pace. */
    public record Intake(HeaderFinder headers, Mappings mappings, Desk desk, Pace pace) {}

    /**
     * Reads under a lease until the end, a problem, a pause, or the loss of the lease.
     *
     * @param meanwhile called while reading is far enough ahead; returns after something useful or a little time
     */
    public void read(Work.Lease lease, Runnable meanwhile) {
        Upload upload = uploads.find(lease.uploadId()).orElseThrow();
        Path file = pace.scratch().resolve("read-" + lease.uploadId() + "-" + lease.token());
        try {
            uploads.copyOriginal(upload.id(), file);
            read(lease, upload, file, meanwhile);
        } finally {
            Scratch.remove(file);
        }
    }

    private void read(Work.Lease lease, Upload upload, Path file, Runnable meanwhile) {
        WritingSurvey survey = survey(lease, upload, file);
        var reading = new FileReading(plan(lease, upload, survey, meanwhile));
        Optional<FileProblem> problem = sheets.read(file, reading);
        if (problem.isEmpty()) {
            reading.end();
        }
        if (reading.isStopped()) {
            work.release(lease, pace.clock().instant());
            return;
        }
        Instant now = pace.clock().instant();
        Optional<FileProblem> ending = problem.or(() -> shapeProblem(upload, reading));
        if (ending.isPresent()) {
            work.fail(lease, ending.get(), now);
        } else {
            work.finishReading(lease, reading.shape().orElseThrow(), now);
        }
    }

    /** What the whole file tells of the order of its days; whatever is wrong with the file shows when it is read. */
    private WritingSurvey survey(Work.Lease lease, Upload upload, Path file) {
        Request request = upload.request();
        var survey = new WritingSurvey();
        var header = new AtomicReference<Optional<FoundHeader>>(Optional.empty());
        var reading = new FileReading(new FileReading.Plan(
                request.sheet(),
                request.mapping().encoding(),
                HeaderFinder.DEPTH,
                0,
                rows -> {
                    Optional<FoundHeader> found = header(rows, request);
                    header.set(found);
                    return found;
                },
                shape -> Objects.requireNonNull(header.get())
                        .filter(found -> survey.begin(shape, found))
                        .isPresent(),
                rows -> survey.look(rows) && isStillOurs(lease, rows)));
        if (sheets.read(file, reading).isEmpty()) {
            reading.end();
        }
        return survey;
    }

    /** Prolongs the lease now and then while nothing is stored. */
    private boolean isStillOurs(Work.Lease lease, List<RawRow> rows) {
        return rows.get(0).number() % PROLONGED >= HeaderFinder.DEPTH
                || work.course(lease, Integer.MAX_VALUE, pace.leaseUntil()) == Work.Course.GO_ON;
    }

    private FileReading.Plan plan(Work.Lease lease, Upload upload, WritingSurvey survey, Runnable meanwhile) {
        Request request = upload.request();
        return new FileReading.Plan(
                request.sheet(),
                request.mapping().encoding(),
                pace.chunkRows(),
                work.rowsStored(upload.id()),
                rows -> header(rows, request).map(survey::applied),
                shape -> work.beginReading(
                        lease,
                        desk.basis(request.asOf(), request.mode(), request.scenario()),
                        shape,
                        pace.clock().instant()),
                rows -> maySend(lease, meanwhile) && work.addChunk(lease, rows, pace.leaseUntil()));
    }

    private boolean maySend(Work.Lease lease, Runnable meanwhile) {
        Work.Course course = work.course(lease, AHEAD, pace.leaseUntil());
        while (course == Work.Course.WAIT) {
            meanwhile.run();
            course = work.course(lease, AHEAD, pace.leaseUntil());
        }
        return course == Work.Course.GO_ON;
    }

    /** No header counts as found while the mapping asks for what is not there. */
    private Optional<FoundHeader> header(List<RawRow> rows, Request request) {
        if (headers.complaint(rows, request.mapping()).isPresent()) {
            return Optional.empty();
        }
        Optional<Mappings.Saved> saved = request.mapping().namesColumns()
                ? Optional.empty()
                : mappings.forHeader(request.sender(), headers.prints(rows));
        Mapping mapping =
                saved.map(found -> request.mapping().or(found.mapping())).orElse(request.mapping());
        return headers.find(rows, request.kind(), mapping)
                .map(found -> found.with(new Habits(mapping.dateOrders(), false)))
                .map(found -> saved.map(used -> found.with(reused(used))).orElse(found));
    }

    private static FileRemark reused(Mappings.Saved saved) {
        return FileRemark.of(
                "mapping-reused",
                "The columns were read as the mapping '" + saved.name() + "' of " + saved.owner()
                        + " has it, which was saved for this header.");
    }

    private Optional<FileProblem> shapeProblem(Upload upload, FileReading reading) {
        Optional<Shape> shape = reading.shape();
        if (shape.isEmpty()) {
            return Optional.of(noHeader(upload, reading.head()));
        }
        if (shape.get().rowsData() == 0) {
            return Optional.of(noRows(upload, shape.get()));
        }
        return Optional.empty();
    }

    private FileProblem noHeader(Upload upload, List<RawRow> head) {
        Request request = upload.request();
        String where = request.sheet().map(name -> "sheet " + name + " of ").orElse("")
                + upload.original().fileName();
        return headers.complaint(head, request.mapping()).orElseGet(() -> headers.noHeader(head, where));
    }

    private static FileProblem noRows(Upload upload, Shape shape) {
        return new FileProblem(
                "no-rows",
                "There is a header and no data row",
                upload.original().fileName(),
                "at least one row below row " + shape.headerRow(),
                "none",
                "Send the file with its rows.");
    }
}
