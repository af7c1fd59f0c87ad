package portcullis.core.report;

import java.util.List;

/**
 * What a finished sheet of a report held.
 *
 * @param rows without the row of titles
 * @param sha256 the sheet's digest, see {@link RowLine}
 * @param entries the columns, counted from 0, that a reader may write into and no digest covers
 */
public record SheetSeal(String sheet, long rows, int columns, String sha256, List<Integer> entries) {
    public SheetSeal {
        entries = List.copyOf(entries);
    }

    /** The digest of a whole report: of a line for each sheet with its name, a space and its digest, ended by a line feed. */
    public static String content(List<SheetSeal> sheets) {
        var all = new Sha256();
        sheets.forEach(sheet -> all.add(sheet.sheet() + ' ' + sheet.sha256() + '\n'));
        return all.hex();
    }
}
