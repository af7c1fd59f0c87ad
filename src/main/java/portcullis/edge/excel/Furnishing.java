package portcullis.edge.excel;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import portcullis.core.report.Column;
import portcullis.core.report.Table;
import portcullis.core.report.Tone;

/**
 * What a finished grid has besides its cells: a real table with filters, lists of choices and a hint for columns that are filled in,
 * formats that color the words of fixed meaning however they got there, and protection against slips.
 */
final class Furnishing {
    private static final String PREFIX = "tbl_";

    private final XSSFSheet sheet;
    private final Table table;
    private final int last;

    /** @param rows the rows of the sheet, the titles included */
    private Furnishing(XSSFSheet sheet, Table table, int rows) {
        this.sheet = sheet;
        this.table = table;
        this.last = Math.max(2, rows);
    }

    static void finish(XSSFSheet sheet, Table table, int rows) {
        var furnishing = new Furnishing(sheet, table, rows);
        if (table.layout() == Table.Layout.GRID) {
            furnishing.tableOrFilter();
            for (int column = 0; column < table.columns().size(); column++) {
                furnishing.choices(column, table.columns().get(column));
                furnishing.colors(column, Tints.of(table.columns().get(column)));
            }
        }
        if (Protection.covers(table)) {
            Protection.set(sheet);
        }
    }

    /** A real table has a title over each column, and each another one; other people's columns need not. */
    private void tableOrFilter() {
        var titles = new HashSet<String>();
        boolean told = table.columns().stream()
                .allMatch(column ->
                        !column.title().isBlank() && titles.add(column.title().toLowerCase(Locale.ROOT)));
        if (told) {
            table();
        } else {
            sheet.setAutoFilter(
                    new CellRangeAddress(0, last - 1, 0, table.columns().size() - 1));
        }
    }

    /** The titles are stored cells already; the table only has to repeat them letter by letter. */
    private void table() {
        List<Column> columns = table.columns();
        var area = new AreaReference(
                new CellReference(0, 0), new CellReference(last - 1, columns.size() - 1), SpreadsheetVersion.EXCEL2007);
        XSSFTable made = sheet.createTable(area);
        made.setName(PREFIX + sheet.getSheetName());
        made.setDisplayName(PREFIX + sheet.getSheetName());
        CTTable raw = made.getCTTable();
        for (int i = 0; i < columns.size(); i++) {
            raw.getTableColumns().getTableColumnArray(i).setName(columns.get(i).title());
        }
        raw.addNewAutoFilter().setRef(raw.getRef());
        var style = raw.addNewTableStyleInfo();
        style.setName("TableStyleLight1");
        style.setShowColumnStripes(false);
        style.setShowRowStripes(false);
    }

    private void choices(int column, Column told) {
        if (!told.isEntry()) {
            return;
        }
        var helper = sheet.getDataValidationHelper();
        DataValidationConstraint constraint = told.choices().isEmpty()
                ? helper.createTextLengthConstraint(DataValidationConstraint.OperatorType.BETWEEN, "0", "4000")
                : helper.createFormulaListConstraint(told.choices());
        DataValidation validation =
                helper.createValidation(constraint, new CellRangeAddressList(1, last - 1, column, column));
        validation.setShowErrorBox(true);
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.createErrorBox(
                shortened(told.title(), 32),
                told.choices().isEmpty()
                        ? "At most 4,000 characters."
                        : "Choose one of the list; the sheet ReadMe explains them.");
        validation.setShowPromptBox(true);
        validation.createPromptBox(shortened(told.title(), 32), shortened(told.meaning(), 255));
        sheet.addValidationData(validation);
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    private void colors(int column, List<Tints.Tint> tints) {
        if (tints.isEmpty()) {
            return;
        }
        var formats = sheet.getSheetConditionalFormatting();
        String cell = new CellReference(1, column, false, true).formatAsString();
        CellRangeAddress[] range = {new CellRangeAddress(1, last - 1, column, column)};
        for (Tints.Tint tint : tints) {
            var rule = formats.createConditionalFormattingRule(tint.condition().replace("$$", cell));
            Tone tone = tint.tone();
            var fill = rule.createPatternFormatting();
            fill.setFillBackgroundColor(Styles.color(Styles.fill(tone)));
            var font = rule.createFontFormatting();
            font.setFontColor(Styles.color(Styles.ink(tone)));
            font.setFontStyle(false, true);
            formats.addConditionalFormatting(range, rule);
        }
    }
}
