package portcullis.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import portcullis.core.intake.FileRemark;
import portcullis.core.intake.FoundHeader;
import portcullis.core.intake.HeaderFinder;
import portcullis.core.intake.LineLedger;
import portcullis.core.intake.RawRow;
import portcullis.core.intake.RecordJoin;
import portcullis.core.intake.SubtotalRows;
import portcullis.flow.port.SheetReader;
import portcullis.flow.upload.Shape;

/**
 * The reading of one file: looks for the header among the first rows, then hands data rows over in chunks and counts every row,
 * so that the counts tie out.
 */
final class FileReading implements SheetReader.RowTaker {
    private final Plan plan;
    private final List<RawRow> head = new ArrayList<>();
    private final List<RawRow> chunk = new ArrayList<>();
    private Optional<FoundHeader> header = Optional.empty();
    private List<String> sheets = List.of();
    private String sheet = "";
    private int toSkip;
    private int blank;
    private final FileRemarks remarks = new FileRemarks();
    private Optional<SubtotalRows> sums = Optional.empty();
    private Optional<LineLedger> ledger = Optional.empty();
    private int data;
    private int lastRow;
    private boolean stopped;
    private RecordJoin records = new RecordJoin();

    /**
     * What steers a reading.
     *
     * @param sheet the only sheet to read, if one was asked for
     * @param encoding of a text file, if its sender stated one
     * @param chunkRows rows of a full chunk
     * @param stored data rows that are stored already and are counted again, not handed over
     * @param finder finds the header among the first rows
     * @param begin called once when the header is found; false stops
     * @param take takes a chunk; false stops
     */
    record Plan(
            Optional<String> sheet,
            Optional<String> encoding,
            int chunkRows,
            int stored,
            Function<List<RawRow>, Optional<FoundHeader>> finder,
            Predicate<Shape> begin,
            Predicate<List<RawRow>> take) {}

    FileReading(Plan plan) {
        this.plan = plan;
        this.toSkip = plan.stored();
    }

    @Override
    public boolean wants(String name, List<String> allSheets) {
        sheets = allSheets;
        lookForHeader();
        if (stopped || header.isPresent()) {
            return false;
        }
        boolean wanted = plan.sheet().map(name::equals).orElse(true);
        if (wanted) {
            sheet = name;
            lastRow = 0;
            head.clear();
            remarks.nextSheet();
            records = new RecordJoin();
        }
        return wanted;
    }

    @Override
    public void notice(SheetReader.Oddity oddity, int row, String name) {
        remarks.add(oddity, row, name);
    }

    @Override
    public Optional<String> encoding() {
        return plan.encoding();
    }

    @Override
    public boolean take(RawRow read) {
        RawRow row = records.joined(read);
        lastRow = row.number();
        if (header.isPresent()) {
            return count(row);
        }
        head.add(row);
        if (head.size() >= HeaderFinder.DEPTH) {
            lookForHeader();
            return header.isPresent() && !stopped;
        }
        return true;
    }

    /** To be called after the last row: hands over what is left. */
    void end() {
        lookForHeader();
        if (!stopped && !chunk.isEmpty()) {
            handOver();
        }
    }

    /** Whether somebody else took over or cancelled; nothing more may be stored. */
    boolean isStopped() {
        return stopped;
    }

    /** The shape as far as it has been read; empty while there is no header. */
    Optional<Shape> shape() {
        return header.map(found -> new Shape(
                found.kind(),
                sheet,
                found.headerRow(),
                found.columns().headers(),
                found.columns().fieldKeys(),
                found.headerRow() - 1,
                blank,
                data,
                lastRow,
                found.columns().habits(),
                sheets.stream().filter(name -> !name.equals(sheet)).toList(),
                remarks(found)));
    }

    private List<FileRemark> remarks(FoundHeader found) {
        var all = new ArrayList<>(found.remarks());
        all.addAll(remarks.all());
        records.remark().ifPresent(all::add);
        ledger.ifPresent(account -> all.addAll(account.remarks()));
        return all;
    }

    /** The first rows of the last sheet looked at, for a message when no header was found. */
    List<RawRow> head() {
        return head;
    }

    private void lookForHeader() {
        if (header.isPresent() || head.isEmpty()) {
            return;
        }
        header = plan.finder().apply(head);
        if (header.isEmpty()) {
            return;
        }
        ledger = Optional.of(new LineLedger(header.get().columns()));
        sums = Optional.of(new SubtotalRows(header.get().columns()));
        stopped = !plan.begin().test(shape().orElseThrow());
        for (RawRow row : List.copyOf(head)) {
            if (row.number() > header.get().headerRow() && !count(row)) {
                return;
            }
        }
    }

    private boolean count(RawRow row) {
        if (stopped) {
            return false;
        }
        if (row.isBlank()) {
            blank++;
            return true;
        }
        if (sums.orElseThrow().has(row)) {
            remarks.subtotal(row.number());
        }
        ledger.ifPresent(account -> account.look(row));
        data++;
        if (toSkip > 0) {
            toSkip--;
            return true;
        }
        chunk.add(row);
        if (chunk.size() >= plan.chunkRows()) {
            handOver();
        }
        return !stopped;
    }

    private void handOver() {
        stopped = !plan.take().test(List.copyOf(chunk));
        chunk.clear();
    }
}
