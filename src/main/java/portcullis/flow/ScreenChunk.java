package portcullis.flow;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portcullis.core.intake.ColumnMap;
import portcullis.core.intake.CountryNames;
import portcullis.core.intake.RawRow;
import portcullis.core.intake.RowIntake;
import portcullis.core.intake.RowProblem;
import portcullis.core.intake.RowReader;
import portcullis.core.review.CaseFile;
import portcullis.core.screen.Screener;
import portcullis.core.screen.Screening;
import portcullis.core.subject.Subject;
import portcullis.flow.port.Uploads;
import portcullis.flow.port.Work;
import portcullis.flow.upload.Shape;
import portcullis.flow.upload.Upload;

/**
 * Screens one stored chunk of an upload: every row becomes exactly one case, whatever happens on it. A chunk of which workers died twice
 * is halved, and halved again as often as it kills, until the row that kills is alone: that one is held, unscreened.
 */
public final class ScreenChunk {
    /** After so many workers a chunk is taken to be what they died of. */
    private static final int DEATHS = 2;

    private final Uploads uploads;
    private final Work work;
    private final Desk desk;
    private final CountryNames countries;
    private final InstantSource clock;
    private final Meter meter;

    public ScreenChunk(Uploads uploads, Work work, Desk desk, CountryNames countries, Watch watch) {
        this.uploads = uploads;
        this.work = work;
        this.desk = desk;
        this.countries = countries;
        this.clock = watch.clock();
        this.meter = watch.meter();
    }

    /** What time it is, and who counts. */
    public record Watch(InstantSource clock, Meter meter) {}

    /** Screens the chunk under its lease and stores its cases, all or none. */
    public void screen(Work.Lease lease) {
        if (lease.attempt() > DEATHS && work.rows(lease).size() > 1) {
            work.split(lease);
            return;
        }
        Upload upload = uploads.find(lease.uploadId()).orElseThrow();
        Shape shape = upload.shape().orElseThrow();
        var reader = new RowReader(shape.kind(), columns(shape), countries);
        Screener screener = desk.screener(upload.basis().orElseThrow());
        var cases = new ArrayList<CaseFile>();
        Instant begun = clock.instant();
        for (RawRow row : work.rows(lease)) {
            cases.add(
                    lease.attempt() > DEATHS ? fatal(upload.id(), row) : screened(upload.id(), row, reader, screener));
        }
        Instant done = clock.instant();
        if (work.completeChunk(lease, cases, done)) {
            meter.screened(cases.size(), Duration.between(begun, done));
        }
    }

    private static ColumnMap columns(Shape shape) {
        return ColumnMap.of(shape.headers(), shape.fields()).with(shape.habits());
    }

    private static CaseFile screened(String uploadId, RawRow row, RowReader reader, Screener screener) {
        return read(row, reader)
                .fold(
                        subject -> taken(uploadId, row, subject, screening(subject, screener)),
                        problems -> rejected(uploadId, row, problems));
    }

    /** The case of a row that workers died of: nothing of it is looked at again. */
    private static CaseFile fatal(String uploadId, RawRow row) {
        var problem = new RowProblem(
                row.number(),
                "row",
                "engine-failure",
                "a row that can be screened",
                "the program died of it more than once",
                "Report this as a defect; until then have the row screened by hand.");
        return rejected(uploadId, row, List.of(problem));
    }

    private static RowIntake read(RawRow row, RowReader reader) {
        try {
            return reader.read(row);
        } catch (RuntimeException | StackOverflowError failure) {
            var problem = new RowProblem(
                    row.number(),
                    "row",
                    "engine-failure",
                    "a row that can be read",
                    failure.getClass().getSimpleName(),
                    "Report this as a defect; until then have the row screened by hand.");
            return new RowIntake.Rejected(row.number(), List.of(problem));
        }
    }

    /** An exception on one row is a hold with a reason; it must neither lose the row nor stop the others. */
    static Screening screening(Subject subject, Screener screener) {
        try {
            return screener.screen(subject);
        } catch (RuntimeException | StackOverflowError failure) {
            return Screener.onFailure(failure);
        }
    }

    private static CaseFile taken(String uploadId, RawRow row, Subject subject, Screening screening) {
        return file(uploadId, row, Optional.of(subject), screening, List.of());
    }

    private static CaseFile rejected(String uploadId, RawRow row, List<RowProblem> problems) {
        return file(uploadId, row, Optional.empty(), new Screening(List.of(), List.of()), problems);
    }

    private static CaseFile file(
            String uploadId, RawRow row, Optional<Subject> subject, Screening screening, List<RowProblem> problems) {
        return new CaseFile(
                uploadId + "-" + row.number(),
                uploadId,
                row.number(),
                row.cells(),
                subject,
                screening,
                problems,
                List.of());
    }
}
