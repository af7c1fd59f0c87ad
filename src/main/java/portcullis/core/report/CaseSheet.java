package portcullis.core.report;

import java.util.List;
import java.util.function.Consumer;
import portcullis.core.review.CaseFile;

/** A table of the report whose rows come from the cases, one case after another. */
interface CaseSheet {
    Table table();

    /** Writes the rows of one case; none where the case has nothing for this table. */
    void write(CaseFile file, Consumer<List<Cell>> rows);
}
