package portcullis.core.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import portcullis.core.subject.SubjectKind;

/**
 * The header of a sheet: what its rows are, which row it is, which column gives what.
 *
 * @param headerRow as a spreadsheet counts it, from 1; the lower one where two rows together are the header
 * @param depth one row or two
 * @param confidence column, counted from 0, to how sure its field is, above 0, at most 1
 * @param remarks what a person should know of the header, such as a column whose cells are not what it says
 */
public record FoundHeader(
        SubjectKind kind,
        int headerRow,
        int depth,
        ColumnMap columns,
        Map<Integer, Double> confidence,
        List<FileRemark> remarks) {
    public FoundHeader {
        confidence = Map.copyOf(confidence);
        remarks = List.copyOf(remarks);
    }

    public FoundHeader with(Habits habits) {
        return new FoundHeader(kind, headerRow, depth, columns.with(habits), confidence, remarks);
    }

    public FoundHeader with(FileRemark remark) {
        var all = new ArrayList<>(remarks);
        all.add(remark);
        return new FoundHeader(kind, headerRow, depth, columns, confidence, all);
    }
}
