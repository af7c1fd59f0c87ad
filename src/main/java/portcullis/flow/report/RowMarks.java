package portcullis.flow.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import portcullis.core.report.SheetSeal;
import portcullis.core.report.Witness;
import portcullis.flow.port.ReportRecords;

/**
 * Writes down eight bytes of every row's digest while a report passes, in a folder of its own that is gone when closed: enough to name
 * the row that was changed, where the digest of the content tells that one was.
 */
final class RowMarks implements Witness, AutoCloseable {
    static final int BYTES = 8;
    private static final String COVER = "Cover";
    private static final int COVER_COLUMNS = 3;

    private final Path folder;
    private final Map<String, Marks> sheets = new LinkedHashMap<>();
    private final List<SheetSeal> seals = new ArrayList<>();
    private String contentDigest = "";

    private static final class Marks {
        private final Path file;
        private final OutputStream out;
        private int rows;

        Marks(Path file) throws IOException {
            this.file = file;
            this.out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 13);
        }
    }

    RowMarks(Path scratch) {
        try {
            Files.createDirectories(scratch);
            folder = Files.createTempDirectory(scratch, "marks-");
        } catch (IOException e) {
            throw new UncheckedIOException("making a folder in " + scratch, e);
        }
    }

    @Override
    public void row(String sheet, byte[] digest) {
        try {
            Marks marks = sheets.get(sheet);
            if (marks == null) {
                marks = new Marks(folder.resolve(Integer.toString(sheets.size())));
                sheets.put(sheet, marks);
            }
            marks.out.write(digest, 0, BYTES);
            marks.rows++;
        } catch (IOException e) {
            throw new UncheckedIOException("writing the marks of a report in " + folder, e);
        }
    }

    @Override
    public void sealed(List<SheetSeal> all, String digest) {
        seals.clear();
        seals.addAll(all);
        contentDigest = digest;
    }

    String contentDigest() {
        return contentDigest;
    }

    /** The sheets as they were sealed, the cover first. */
    List<ReportRecords.Sheet> sheets() {
        var told = new ArrayList<ReportRecords.Sheet>();
        told.add(new ReportRecords.Sheet(COVER, rows(COVER), COVER_COLUMNS, "", List.of()));
        for (SheetSeal seal : seals) {
            told.add(new ReportRecords.Sheet(
                    seal.sheet(), rows(seal.sheet()), seal.columns(), seal.sha256(), seal.entries()));
        }
        return told;
    }

    private int rows(String sheet) {
        Marks marks = sheets.get(sheet);
        return marks == null ? 0 : marks.rows;
    }

    /** All marks in one file, in the order of {@link #sheets}. */
    Path file() {
        Path all = folder.resolve("all");
        try (OutputStream out = Files.newOutputStream(all)) {
            for (ReportRecords.Sheet sheet : sheets()) {
                Marks marks = sheets.get(sheet.name());
                if (marks != null) {
                    marks.out.flush();
                    Files.copy(marks.file, out);
                }
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException("joining the marks of a report in " + folder, e);
        }
    }

    @Override
    public void close() {
        try {
            for (Marks marks : sheets.values()) {
                marks.out.close();
            }
            List<Path> files;
            try (Stream<Path> all = Files.walk(folder)) {
                files = all.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : files) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("removing " + folder, e);
        }
    }
}
