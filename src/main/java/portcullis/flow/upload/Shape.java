package portcullis.flow.upload;

import java.util.List;
import portcullis.core.intake.FileRemark;
import portcullis.core.intake.Habits;
import portcullis.core.subject.SubjectKind;

/**
 * What reading found out about a file, and the count of rows that must tie out: every row up to {@code lastRow} is above the
 * header, the header, blank, or a data row.
 *
 * @param headers the header cells as written, one for each column
 * @param fields for each column the field of the column contract, or an empty text for a column that is not read
 * @param rowsAbove rows before the header
 * @param rowsBlank rows after the header without any text
 * @param rowsData rows after the header with text; each becomes a case
 * @param lastRow the number of the last row that the file handed over, counted apart from the others so that they can be checked
 *     against it; 0 while reading
 * @param habits how the file writes what can be written several ways
 * @param otherSheets sheets of the workbook that were not read
 * @param remarks what a person should know of the file though it could be read
 */
public record Shape(
        SubjectKind kind,
        String sheet,
        int headerRow,
        List<String> headers,
        List<String> fields,
        int rowsAbove,
        int rowsBlank,
        int rowsData,
        int lastRow,
        Habits habits,
        List<String> otherSheets,
        List<FileRemark> remarks) {
    public Shape {
        headers = List.copyOf(headers);
        fields = List.copyOf(fields);
        otherSheets = List.copyOf(otherSheets);
        remarks = List.copyOf(remarks);
    }
}
