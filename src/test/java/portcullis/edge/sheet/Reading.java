package portcullis.edge.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portcullis.core.intake.FileProblem;
import portcullis.core.intake.RawRow;
import portcullis.flow.port.SheetReader.Oddity;
import portcullis.flow.port.SheetReader.RowTaker;

/** All that reading a file gave. */
record Reading(List<RawRow> rows, List<String> sheets, List<String> notices, Optional<FileProblem> problem) {
    static Reading of(Path file) {
        return of(file, SheetLimits.DEFAULTS);
    }

    static Reading of(Path file, SheetLimits limits) {
        return of(file, limits, Optional.empty());
    }

    static Reading of(Path file, SheetLimits limits, Optional<String> encoding) {
        var rows = new ArrayList<RawRow>();
        var sheets = new ArrayList<String>();
        var notices = new ArrayList<String>();
        Optional<FileProblem> problem = new ContentSheetReader(limits).read(file, new RowTaker() {
            @Override
            public boolean wants(String sheet, List<String> allSheets) {
                sheets.add(sheet);
                return true;
            }

            @Override
            public boolean take(RawRow row) {
                return rows.add(row);
            }

            @Override
            public void notice(Oddity oddity, int row, String name) {
                notices.add(oddity + " " + (row == 0 ? name : row));
            }

            @Override
            public Optional<String> encoding() {
                return encoding;
            }
        });
        return new Reading(rows, sheets, notices, problem);
    }

    List<List<String>> cells() {
        return rows.stream().map(RawRow::cells).toList();
    }

    /** The problem's type, or an empty text. */
    String type() {
        return problem.map(FileProblem::type).orElse("");
    }
}
