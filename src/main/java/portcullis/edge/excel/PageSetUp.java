package portcullis.edge.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import portcullis.core.report.Column;
import portcullis.core.report.Table;

/** How a sheet looks on the screen and on paper, apart from its cells. */
final class PageSetUp {
    /** From so many characters of width on, a landscape letter page would be too small to read; a tabloid page is not. */
    private static final int WIDE = 190;

    private PageSetUp() {}

    static void begin(SXSSFSheet sheet, Table table, String reportId) {
        for (int i = 0; i < table.columns().size(); i++) {
            sheet.setColumnWidth(i, Math.min(255, table.columns().get(i).width() + 1) * 256);
        }
        boolean grid = table.layout() == Table.Layout.GRID;
        if (grid) {
            sheet.createFreezePane(frozen(table), 1);
            sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        } else {
            sheet.setDisplayGridlines(false);
        }
        print(sheet, table);
        Footer footer = sheet.getFooter();
        footer.setLeft("&8" + table.name());
        footer.setCenter("&8report " + reportId + " · " + reportId.substring(0, 8));
        footer.setRight("&8page &P of &N");
    }

    /** The columns that go to paper: what is there to be filled in on the screen does not, unless the sheet is for signing. */
    static int printedColumns(Table table) {
        List<Column> columns = table.columns();
        int printed = columns.size();
        while (columns.get(printed - 1).isEntry()
                && columns.size() - table.entries().size() > 10) {
            printed--;
        }
        return printed;
    }

    private static void print(SXSSFSheet sheet, Table table) {
        int width = table.columns().stream().mapToInt(Column::width).sum();
        PrintSetup print = sheet.getPrintSetup();
        print.setLandscape(table.layout() == Table.Layout.GRID);
        print.setPaperSize(width > WIDE ? PrintSetup.TABLOID_PAPERSIZE : PrintSetup.LETTER_PAPERSIZE);
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        for (PageMargin side : new PageMargin[] {PageMargin.LEFT, PageMargin.RIGHT}) {
            sheet.setMargin(side, 0.4);
        }
        sheet.setMargin(PageMargin.TOP, 0.5);
        sheet.setMargin(PageMargin.BOTTOM, 0.7);
    }

    /** The columns that name a row stay in sight: {@code Row} and {@code Reference}, or the first one. */
    private static int frozen(Table table) {
        boolean named =
                table.columns().size() > 2 && table.columns().get(1).title().equals("Reference");
        return named ? 2 : 1;
    }
}
