package portcullis.flow.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import portcullis.core.report.AuditReport;
import portcullis.core.report.AuditReports;
import portcullis.core.report.Cell;
import portcullis.core.report.Column;
import portcullis.core.report.Table;
import portcullis.flow.port.ReportReader;
import portcullis.flow.port.ReportRecords;
import portcullis.flow.port.Uploads;
import portcullis.flow.report.Verification.Difference;

/**
 * Names the cells of changed rows: what a row held when it was written comes from the report made again as of then, what it holds now
 * from the workbook. Where the report made again has no such row, because the program has changed since, the row alone is named.
 */
public final class WrittenRows {
    private static final int LONGEST = 200;

    private final Uploads uploads;
    private final ReportSources sources;
    private final ReportReader reader;

    public WrittenRows(Uploads uploads, ReportSources sources, ReportReader reader) {
        this.uploads = uploads;
        this.sources = sources;
        this.reader = reader;
    }

    /** The differences with changed rows told cell by cell where that can be. */
    List<Difference> named(Path file, ReportRecords.Written written, List<Difference> told) {
        List<Difference> changed = told.stream()
                .filter(each -> each.kind() == Difference.Kind.ROW_CHANGED)
                .toList();
        if (changed.isEmpty()) {
            return told;
        }
        var found = new RowsFound(changed);
        reader.read(file, found);
        var made = new RowsMade(changed);
        uploads.find(written.uploadId())
                .ifPresent(upload -> AuditReports.of(sources.source(
                                upload,
                                written.sample(),
                                new ReportSources.Until(written.stateAt(), written.trailSeq())))
                        .body()
                        .forEach(made));
        var named = new ArrayList<Difference>();
        for (Difference each : told) {
            List<Difference> cells = each.kind() == Difference.Kind.ROW_CHANGED ? cells(each, made, found) : List.of();
            named.addAll(cells.isEmpty() ? List.of(each) : cells);
        }
        return named;
    }

    private static List<Difference> cells(Difference row, RowsMade made, RowsFound found) {
        String sheet = row.sheet();
        List<String> was = made.rows.getOrDefault(key(sheet, row.was()), List.of());
        List<String> is = found.rows.getOrDefault(key(sheet, row.is()), List.of());
        Table table = made.tables.get(sheet);
        if (was.isEmpty() || is.isEmpty() || table == null) {
            return List.of();
        }
        var cells = new ArrayList<Difference>();
        List<String> fitted = SheetsFound.fitted(is, was.size());
        for (int column = 0; column < fitted.size(); column++) {
            boolean told = column < was.size();
            String before = told ? was.get(column) : "";
            boolean entry = told && table.columns().get(column).isEntry() && row.is() > 1;
            if (!entry && !before.equals(fitted.get(column))) {
                cells.add(new Difference(
                        Difference.Kind.CELL_CHANGED,
                        sheet,
                        letters(column) + row.is(),
                        told ? table.columns().get(column).title() : "",
                        shortened(before),
                        shortened(fitted.get(column))));
            }
        }
        return cells;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private static String letters(int column) {
        return column < 26
                ? String.valueOf((char) ('A' + column))
                : letters(column / 26 - 1) + (char) ('A' + column % 26);
    }

    private static String key(String sheet, int row) {
        return sheet + " " + row;
    }

    /** The changed rows as the workbook has them. */
    private static final class RowsFound implements ReportReader.RowTaker {
        private final Map<String, List<String>> rows = new HashMap<>();
        private String sheet = "";

        RowsFound(List<Difference> changed) {
            changed.forEach(each -> rows.put(key(each.sheet(), each.is()), List.of()));
        }

        @Override
        public boolean sheet(String name) {
            sheet = name;
            return true;
        }

        @Override
        public void row(int number, List<String> cells) {
            rows.computeIfPresent(key(sheet, number), (any, none) -> cells);
        }
    }

    /** The changed rows as the report made again has them. */
    private static final class RowsMade implements AuditReport.Taker {
        private final Map<String, List<String>> rows = new HashMap<>();
        private final Map<String, Integer> passed = new HashMap<>();
        private final Map<String, Table> tables = new HashMap<>();

        RowsMade(List<Difference> changed) {
            changed.forEach(each -> rows.put(key(each.sheet(), each.was()), List.of()));
        }

        @Override
        public void take(Table table, int part, List<Cell> row) {
            String name = table.sheetName(part);
            boolean grid = table.layout() == Table.Layout.GRID;
            int number = passed.merge(name, 1, Integer::sum) + (grid ? 1 : 0);
            rows.computeIfPresent(
                    key(name, number),
                    (any, none) -> row.stream().map(Cell::canonical).toList());
            if (tables.putIfAbsent(name, table) == null && grid) {
                rows.computeIfPresent(
                        key(name, 1),
                        (any, none) ->
                                table.columns().stream().map(Column::title).toList());
            }
        }
    }
}
