package portcullis.core.report;

import java.util.List;
import java.util.function.Consumer;

/** Where people put their names to the report. Everything but role and statement is for them to fill in. */
final class SignOffSheet {
    static final Table TABLE = Table.grid(
            "SignOff",
            List.of(
                    new Column("Role", 22, "In which role somebody signs."),
                    new Column("Statement", 60, "What is signed."),
                    Column.entry("Name", 26, "Who signs."),
                    Column.entry("Exceptions noted", 40, "What the statement does not hold for."),
                    Column.entry("Date", 13, "The day of signing."),
                    Column.entry("Signature", 30, "Room for a signature on paper.")));

    private SignOffSheet() {}

    static void write(Consumer<List<Cell>> rows) {
        row(
                rows,
                "Preparer",
                "I sent the file named on the cover, whole and unchanged. The columns were read as the sheet Settings says.");
        row(
                rows,
                "Reviewer",
                "I looked at every case that is not NO_FINDING. My decisions and their reasons are in the sheet Decisions.");
        row(
                rows,
                "Compliance officer",
                "Lists, rules and settings named in this report were those to be used. What is open is followed up.");
        row(
                rows,
                "Auditor",
                "I verified this workbook, checked the control totals, and tested the rows of the sheet Sample.");
    }

    private static void row(Consumer<List<Cell>> rows, String role, String statement) {
        rows.accept(List.of(Cell.of(role), Cell.of(statement), Cell.BLANK, Cell.BLANK, Cell.BLANK, Cell.BLANK));
    }
}
