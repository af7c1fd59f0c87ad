package portcullis.flow;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import portcullis.core.intake.FileRemark;
import portcullis.flow.port.SheetReader.Oddity;

/** Gathers what is odd about a file while it is read, and tells it in as many remarks as there are kinds. */
final class FileRemarks {
    private final Map<Oddity, Count> counts = new EnumMap<>(Oddity.class);
    private final Set<String> hiddenSheets = new LinkedHashSet<>();
    private final Count subtotals = new Count();
    private String encoding = "";

    private static final class Count {
        private long count;
        private final List<Integer> rows = new ArrayList<>();

        void add(int row) {
            count++;
            boolean another = rows.isEmpty() || rows.get(rows.size() - 1) != row;
            if (another && rows.size() < FileRemark.MOST_ROWS) {
                rows.add(row);
            }
        }
    }

    void add(Oddity oddity, int row, String name) {
        switch (oddity) {
            case HIDDEN_SHEET -> hiddenSheets.add(name);
            case ENCODING_GUESSED -> encoding = name;
            default -> counts.computeIfAbsent(oddity, kind -> new Count()).add(row);
        }
    }

    void subtotal(int row) {
        subtotals.add(row);
    }

    /** Forgets what was about the rows of a sheet that is not the one that is screened. */
    void nextSheet() {
        counts.clear();
    }

    List<FileRemark> all() {
        var remarks = new ArrayList<FileRemark>();
        if (!encoding.isEmpty()) {
            remarks.add(FileRemark.of(
                    "encoding-guessed",
                    "The file does not say how its letters are encoded; it was read as " + encoding
                            + ". If names look wrong, state the encoding in the mapping and send the file again."));
        }
        if (!hiddenSheets.isEmpty()) {
            remarks.add(new FileRemark(
                    "hidden-sheets",
                    "The workbook hides the sheets " + String.join(", ", hiddenSheets) + ".",
                    hiddenSheets.size(),
                    List.of()));
        }
        counts.forEach((oddity, count) -> remarks.add(remark(oddity, count)));
        if (subtotals.count > 0) {
            remarks.add(new FileRemark(
                    "subtotal-rows",
                    "Rows that only add others up are not screened. They are rejected, so that none is lost by mistake.",
                    subtotals.count,
                    subtotals.rows));
        }
        return remarks;
    }

    private static FileRemark remark(Oddity oddity, Count count) {
        String text = switch (oddity) {
            case HIDDEN_ROW -> "Rows that the sheet hides were screened like all others.";
            case FORMULA -> "Formulas were not computed; the results that the file stores for them were taken.";
            case FORMULA_WITHOUT_VALUE ->
                "Formulas for which the file stores no result have no value here. Open the file in your spreadsheet"
                        + " program, save it and send it again.";
            default -> oddity.name();
        };
        return new FileRemark(
                oddity.name().toLowerCase(Locale.ROOT).replace('_', '-') + "s", text, count.count, count.rows);
    }
}
