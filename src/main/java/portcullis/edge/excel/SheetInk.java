package portcullis.edge.excel;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import portcullis.core.report.AuditReport;
import portcullis.core.report.Cell;
import portcullis.core.report.Column;
import portcullis.core.report.Table;
import portcullis.core.report.Tone;

/**
 * Writes rows onto one sheet from top to bottom. Text goes into string cells and nowhere else. Rows are as high as their longest
 * text needs, up to the highest that a spreadsheet knows.
 */
final class SheetInk implements Cell.Reader {
    /** A link stays in memory until the sheet is done; a spreadsheet itself takes 65,530 on a sheet. */
    private static final int LINKS = 20_000;

    private static final float LINE = 13f;
    private static final float MARGIN = 3f;
    private static final float HIGHEST = 409f;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private final SXSSFSheet sheet;
    private final Table table;
    private final Styles styles;
    private final int[] widths;
    private final float[] heights = new float[200];
    private int written;
    private int links;
    private SXSSFRow row;
    private int column;
    private int lines;
    private float least;

    SheetInk(SXSSFSheet sheet, Table table, Styles styles) {
        this.sheet = sheet;
        this.table = table;
        this.styles = styles;
        this.widths = table.columns().stream().mapToInt(Column::width).toArray();
        this.row = sheet.createRow(0);
        if (table.layout() == Table.Layout.GRID) {
            titles();
            written = 1;
        }
    }

    private void titles() {
        lines = 1;
        for (int i = 0; i < widths.length; i++) {
            Column titled = table.columns().get(i);
            String title = titled.title();
            var cell = row.createCell(i);
            cell.setCellStyle(titled.figures() ? styles.figureHeader : styles.header);
            cell.setCellValue(title);
            lines = Math.max(lines, CellText.lines(title, widths[i] - 2));
        }
        height(lines * LINE + 8);
    }

    /** The heights in points of the first rows, as far as they were given; the others have the standard height. */
    float[] firstHeights() {
        return heights;
    }

    private void height(float points) {
        row.setHeightInPoints(points);
        if (row.getRowNum() < heights.length) {
            heights[row.getRowNum()] = points;
        }
    }

    /** The rows on the sheet so far, the header included. */
    int written() {
        return written;
    }

    void write(List<Cell> cells) {
        if (written > AuditReport.ROWS_PER_SHEET) {
            throw new IllegalStateException(table.name() + " has more rows than a sheet holds");
        }
        if (written > 0) {
            row = sheet.createRow(written);
        }
        written++;
        lines = 1;
        least = 0;
        for (column = 0; column < cells.size(); column++) {
            cells.get(column).tell(this);
        }
        float height = Math.max(least, Math.min(HIGHEST, lines * LINE + MARGIN));
        if (lines > 1 || least > 0) {
            height(height);
        }
    }

    private SXSSFCell cell(CellStyle style) {
        SXSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        return cell;
    }

    @Override
    public void text(String text) {
        if (text.length() > AuditReport.CELL_LENGTH) {
            throw new IllegalStateException("a cell of " + table.name() + " has " + text.length()
                    + " characters, more than the " + AuditReport.CELL_LENGTH + " it can hold");
        }
        string(text, CellText.looksActive(text) ? styles.quoted : styles.text);
    }

    private void string(String text, CellStyle style) {
        String stored = CellText.stored(text);
        cell(style).setCellValue(stored);
        lines = Math.max(lines, CellText.lines(text, widths[column]));
    }

    @Override
    public void word(String word, Tone tone) {
        switch (tone) {
            case TITLE -> line(word, tone, 34);
            case SECTION, WARNING -> line(word, tone, 20);
            default -> string(word, styles.of(tone));
        }
    }

    private void line(String word, Tone tone, float height) {
        cell(styles.of(tone)).setCellValue(word);
        for (int i = 1; i < widths.length; i++) {
            row.createCell(i).setCellStyle(styles.of(tone));
        }
        least = height;
    }

    @Override
    public void figure(BigDecimal figure) {
        cell(styles.figure(figure.scale())).setCellValue(figure.doubleValue());
    }

    @Override
    public void count(long count) {
        cell(styles.count).setCellValue((double) count);
    }

    @Override
    public void day(LocalDate day) {
        if (day.isBefore(FIRST_DAY)) {
            string(day.toString(), styles.text);
        } else {
            cell(styles.day).setCellValue(day.toEpochDay() + 25_569d);
        }
    }

    @Override
    public void moment(Instant moment) {
        LocalDateTime utc = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
        cell(styles.moment).setCellValue(utc);
    }

    @Override
    public void link(String words, String place) {
        if (links++ >= LINKS) {
            string(words, styles.text);
            return;
        }
        var cell = cell(styles.link);
        cell.setCellValue(words);
        var link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(place);
        cell.setHyperlink(link);
    }

    @Override
    public void blank() {
        if (row.getCell(column) == null) {
            cell(table.columns().get(column).isEntry() ? styles.entry : styles.text);
        }
    }
}
