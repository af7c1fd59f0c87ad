package portcullis.core.report;

import java.util.List;

/**
 * What reading found in the sheet that was screened; every row up to {@code lastRow} is above the header, the header, blank
 * after it, or a data row.
 *
 * @param headerRow the row of the header as a spreadsheet counts it, from 1
 * @param headers the header cells as written
 * @param fields for each header the field of the column contract, or an empty text for a column that was not read
 * @param lastRow the number of the last row that the file has, counted apart from the rest
 * @param otherSheets sheets that were not read
 */
public record SheetFacts(
        String sheet,
        int headerRow,
        List<String> headers,
        List<String> fields,
        int rowsAbove,
        int rowsBlank,
        int rowsData,
        int lastRow,
        List<String> otherSheets) {
    public SheetFacts {
        headers = List.copyOf(headers);
        fields = List.copyOf(fields);
        otherSheets = List.copyOf(otherSheets);
    }
}
