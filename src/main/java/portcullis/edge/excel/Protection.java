package portcullis.edge.excel;

import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import portcullis.core.report.Table;

/**
 * Protects the sheets that nobody sorts against slips of the hand, without a password. The others stay open, because a protected
 * sheet cannot be sorted; what is changed in them, verification tells.
 */
final class Protection {
    private static final Set<String> COVERED = Set.of("Cover", "SignOff", "Reconciliation", "ReadMe");

    private Protection() {}

    static boolean covers(Table table) {
        return COVERED.contains(table.name());
    }

    static void set(XSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockAutoFilter(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockSelectLockedCells(false);
        sheet.lockSelectUnlockedCells(false);
    }
}
