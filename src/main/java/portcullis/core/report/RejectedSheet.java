package portcullis.core.report;

import java.util.List;
import java.util.function.Consumer;
import portcullis.core.intake.RowProblem;
import portcullis.core.review.CaseFile;

/** One row for every problem that kept a data row from being screened, with the row's cells as they were. */
final class RejectedSheet implements CaseSheet {
    static final Table TABLE = Table.grid(
            "Rejected",
            List.of(
                    Column.figure("Row", 7, "Number of the row in the sheet that was sent. A rejected row is a HOLD."),
                    new Column("Field", 18, "The field that the problem is in."),
                    new Column("Problem", 16, "The kind of problem, a stable short name."),
                    new Column("Expected", 30, "What would have been taken."),
                    new Column("Seen", 24, "What stood there."),
                    new Column("Fix", 36, "What to do about it."),
                    new Column(
                            "Original cells",
                            56,
                            "The row as it was sent: header and text of every cell that has any.")));

    private final List<String> headers;

    RejectedSheet(SheetFacts sheet) {
        headers = sheet.headers();
    }

    @Override
    public Table table() {
        return TABLE;
    }

    @Override
    public void write(CaseFile file, Consumer<List<Cell>> rows) {
        if (file.problems().isEmpty()) {
            return;
        }
        Cell original = Cell.of(original(file.original()));
        for (RowProblem problem : file.problems()) {
            rows.accept(List.of(
                    Cell.of(file.rowNumber()),
                    Cell.of(problem.field()),
                    Cell.of(problem.type()),
                    Cell.of(problem.expected()),
                    Cell.of(problem.seen()),
                    Cell.of(problem.fix()),
                    original));
        }
    }

    private String original(List<String> cells) {
        var text = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                String header = i < headers.size() ? headers.get(i).strip() : "";
                text.append(text.isEmpty() ? "" : "\n")
                        .append(header.isEmpty() ? "column " + (i + 1) : header)
                        .append(": ")
                        .append(cells.get(i));
            }
        }
        return text.toString();
    }
}
