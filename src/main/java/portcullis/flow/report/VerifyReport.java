package portcullis.flow.report;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import portcullis.core.intake.FileProblem;
import portcullis.core.report.RowDifference;
import portcullis.flow.Sight;
import portcullis.flow.Spool;
import portcullis.flow.access.SignedIn;
import portcullis.flow.port.ReportReader;
import portcullis.flow.port.ReportRecords;
import portcullis.flow.port.SheetReader;
import portcullis.flow.report.Verification.Difference;
import portcullis.flow.report.Verification.Verdict;

/**
 * Tells whether a workbook is one that this system handed out, and if it was changed, which sheet, row and cell. It is held against
 * the record that was kept when it was written; the database's own report of that time tells what a changed cell held.
 */
public final class VerifyReport {
    /** The most differences that are told one by one. */
    public static final int MOST = 100;

    private final SheetReader sheets;
    private final ReportReader reader;
    private final ReportRecords records;
    private final WrittenRows rows;
    private final Sight sight;
    private final Path scratch;

    /**
     * A verifier.
     *
     * @param scratch where files in work may stand
     */
    public VerifyReport(Reading reading, ReportRecords records, WrittenRows rows, Sight sight, Path scratch) {
        this.sheets = reading.sheets();
        this.reader = reading.reports();
        this.records = records;
        this.rows = rows;
        this.sight = sight;
        this.scratch = scratch;
    }

    /** What looks at files that come from outside, and what reads them. */
    public record Reading(SheetReader sheets, ReportReader reports) {}

    /** Verifies a workbook; nothing is stored. Who may not see its upload is not told what a changed cell held. */
    public Verification verify(Spool workbook, SignedIn who) {
        Path file = workbook.file();
        var cover = new CoverFound();
        Optional<FileProblem> problem = sheets.inspect(file).or(() -> reader.read(file, cover));
        if (problem.isPresent()) {
            return Verification.unreadable(problem.get());
        }
        ReportReader.Origin origin = reader.origin(file);
        Optional<ReportRecords.Written> known = records.byContent(cover.contentDigest())
                .or(() -> records.byId(cover.reportId()))
                .or(() -> records.byId(origin.reportId()));
        return known.map(written -> compared(workbook, origin, written, who))
                .orElseGet(() -> new Verification(
                        Verdict.UNKNOWN, Optional.empty(), origin.application(), origin.signature(), 0, List.of(), 0));
    }

    private Verification compared(
            Spool workbook, ReportReader.Origin origin, ReportRecords.Written written, SignedIn who) {
        var found = new SheetsFound(written.sheets());
        Optional<FileProblem> problem = reader.read(workbook.file(), found);
        if (problem.isPresent()) {
            return Verification.unreadable(problem.get());
        }
        var told = differences(written, found.marks());
        var first = told.subList(0, Math.min(MOST, told.size()));
        boolean seen = sight.upload(written.uploadId(), who).isPresent();
        boolean bytes = written.fileSha256().equals(workbook.sha256());
        return new Verification(
                told.isEmpty() ? verdict(bytes, origin.signature()) : Verdict.CHANGED,
                Optional.of(new Verification.Report(
                        written.reportId(), written.contentDigest(), written.uploadId(), written.stateAt())),
                origin.application(),
                origin.signature(),
                found.filledIn(),
                seen ? rows.named(workbook.file(), written, first) : first,
                Math.max(0, told.size() - MOST));
    }

    private static Verdict verdict(boolean sameBytes, ReportReader.Signature signature) {
        if (sameBytes) {
            return Verdict.AS_WRITTEN;
        }
        return signature.state() == ReportReader.Signature.State.BROKEN
                ? Verdict.SIGNATURE_BROKEN
                : Verdict.SAVED_AGAIN;
    }

    private List<Difference> differences(ReportRecords.Written written, Map<String, long[]> found) {
        var told = new ArrayList<Difference>();
        Map<String, long[]> marks = marks(written);
        for (ReportRecords.Sheet sheet : written.sheets()) {
            long[] there = found.get(sheet.name());
            if (there == null) {
                told.add(Difference.sheet(Difference.Kind.SHEET_MISSING, sheet.name()));
            } else {
                RowDifference.between(marks.getOrDefault(sheet.name(), new long[0]), there, Integer.MAX_VALUE)
                        .forEach(row -> told.add(told(sheet.name(), row)));
            }
        }
        for (String name : found.keySet()) {
            if (!marks.containsKey(name)) {
                told.add(Difference.sheet(Difference.Kind.SHEET_ADDED, name));
            }
        }
        return told;
    }

    private static Difference told(String sheet, RowDifference row) {
        return switch (row.kind()) {
            case CHANGED -> Difference.changed(sheet, row.was(), row.is());
            case MISSING -> Difference.row(Difference.Kind.ROW_MISSING, sheet, row.was());
            case ADDED -> Difference.row(Difference.Kind.ROW_ADDED, sheet, row.is());
            case MOVED -> Difference.row(Difference.Kind.ROW_MOVED, sheet, row.is());
        };
    }

    /** The marks of all rows as they were written, by sheet. */
    private Map<String, long[]> marks(ReportRecords.Written written) {
        Path copy = scratch.resolve("marks-" + UUID.randomUUID());
        try {
            Files.createDirectories(scratch);
            records.copyMarks(written, copy);
            var marks = new HashMap<String, long[]>();
            try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(copy), 1 << 16))) {
                for (ReportRecords.Sheet sheet : written.sheets()) {
                    long[] each = new long[sheet.rows()];
                    for (int i = 0; i < each.length; i++) {
                        each[i] = in.readLong();
                    }
                    marks.put(sheet.name(), each);
                }
            }
            return marks;
        } catch (IOException e) {
            throw new UncheckedIOException("reading the marks of a report in " + copy, e);
        } finally {
            copy.toFile().delete();
        }
    }

    /** What the cover of a workbook says of itself. */
    private static final class CoverFound implements ReportReader.RowTaker {
        private final Map<String, String> facts = new HashMap<>();

        @Override
        public boolean sheet(String name) {
            return name.equals("Cover");
        }

        @Override
        public void row(int number, List<String> cells) {
            if (cells.size() > 2) {
                facts.putIfAbsent(cells.get(0), cells.get(2));
            }
        }

        String contentDigest() {
            return facts.getOrDefault("Content digest", "");
        }

        String reportId() {
            return facts.getOrDefault("Report id", "");
        }
    }
}
