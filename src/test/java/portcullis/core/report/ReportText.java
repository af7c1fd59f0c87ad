package portcullis.core.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A whole report read into memory, and as a text that a person can compare. */
public record ReportText(AuditReport report, Map<String, List<List<String>>> sheets) {
    /** Reads all rows; sheets stand in the order of the workbook. */
    public static ReportText of(AuditReport report) {
        var rows = new TreeMap<String, List<List<String>>>();
        report.body()
                .forEach((table, part, row) -> rows.computeIfAbsent(table.sheetName(part), n -> new ArrayList<>())
                        .add(row.stream().map(Cell::canonical).toList()));
        var ordered = new LinkedHashMap<String, List<List<String>>>();
        for (Table table : report.tables()) {
            for (int part = 1; part == 1 || rows.containsKey(table.sheetName(part)); part++) {
                ordered.put(table.sheetName(part), rows.getOrDefault(table.sheetName(part), List.of()));
            }
        }
        return new ReportText(report, ordered);
    }

    public List<List<String>> rows(String sheet) {
        return sheets.getOrDefault(sheet, List.of());
    }

    /** The texts of one column, in the order of rows. */
    public List<String> column(String sheet, String title) {
        Table table = report.tables().stream()
                .filter(t -> sheet.startsWith(t.name()))
                .findFirst()
                .orElseThrow();
        List<String> titles = table.columns().stream().map(Column::title).toList();
        int column = titles.indexOf(title);
        if (column < 0) {
            throw new IllegalArgumentException(sheet + " has no column " + title + " but " + titles);
        }
        return rows(sheet).stream().map(row -> row.get(column)).toList();
    }

    /** Sheet by sheet, a line for each row; cells stand between bars, line feeds in them as {@code ⏎}. */
    public String text() {
        var text = new StringBuilder();
        sheets.forEach((name, rows) -> {
            text.append("==== ").append(name).append('\n');
            rows.forEach(row -> text.append(line(row)).append('\n'));
        });
        return text.toString();
    }

    private static String line(List<String> row) {
        return String.join(" | ", row).replace("\n", "⏎").replaceAll("( \\|)+ ?$", "");
    }
}
