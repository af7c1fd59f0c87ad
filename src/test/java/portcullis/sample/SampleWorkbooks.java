package portcullis.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes the files of {@code sample-data/inbox} from their plain definitions, looking as the exports of a purchasing system and of a
 * customer system look: merged titles, an export line, a colored header, two date formats, notes on a sheet of their own.
 *
 * <p>To write them anew after a change of the definitions: {@code mvn test -Dtest=SampleWorkbooksTest -Dgolden.update=true}.
 */
public final class SampleWorkbooks {
    /** Where the files lie, from the project's directory. */
    public static final Path INBOX = Path.of("sample-data", "inbox");

    private static final Instant WRITTEN = Instant.parse("2026-04-07T10:02:00Z");
    private static final List<String> ORDER_NOTES = List.of(
            "Notes of the buyer",
            "1. Lines with status CLOSED are in the export as well; nothing was deleted by hand.",
            "2. Owners and parent companies come from the vendor master and are blank where nobody asked.",
            "3. Dates were typed in by three offices; please mind the formats.");
    private static final List<String> CUSTOMER_NOTES = List.of(
            "Notes of customer operations",
            "Login Countries come from the sign-in log of the last 90 days; VPN exits count as their own country.",
            "GPU Count is what is under contract, not what is in use.");

    private SampleWorkbooks() {}

    /** Writes one file. */
    static void write(SampleFile file, Path target) throws IOException {
        Files.createDirectories(target.toAbsolutePath().getParent());
        if (target.toString().endsWith(".csv")) {
            Files.writeString(target, text(file), StandardCharsets.UTF_8);
            return;
        }
        try (XSSFWorkbook workbook = workbook(file);
                OutputStream stream = Files.newOutputStream(target)) {
            workbook.write(stream);
        }
    }

    /** The text of a file with semicolons, a byte order mark and Windows line ends, as office programs of many countries write it. */
    static String text(SampleFile file) {
        return "\uFEFF"
                + file.rows().stream()
                        .map(row -> row.cells().stream()
                                .map(cell -> cell.contains(";") ? '"' + cell + '"' : cell)
                                .collect(Collectors.joining(";")))
                        .collect(Collectors.joining("\r\n"))
                + "\r\n";
    }

    /** The workbook of a file; the same definition gives the same cells. */
    static XSSFWorkbook workbook(SampleFile file) {
        var workbook = new XSSFWorkbook();
        var properties = workbook.getProperties().getCoreProperties();
        properties.setCreator("Portcullis sample");
        properties.setCreated(Optional.of(Date.from(WRITTEN)));
        boolean orders = file.name().startsWith("purchase");
        Sheet sheet = workbook.createSheet(orders ? "PO lines" : "Customers");
        var styles = new Styles(workbook);
        for (SampleFile.SampleRow row : file.rows()) {
            write(sheet.createRow(row.number() - 1), row, styles);
        }
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 5));
        sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, 5));
        sheet.setDefaultColumnWidth(16);
        sheet.createFreezePane(0, 5);
        notes(workbook.createSheet("Notes"), orders ? ORDER_NOTES : CUSTOMER_NOTES);
        return workbook;
    }

    private static void notes(Sheet sheet, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            sheet.createRow(i).createCell(0).setCellValue(lines.get(i));
        }
    }

    private static void write(Row target, SampleFile.SampleRow row, Styles styles) {
        for (int i = 0; i < row.cells().size(); i++) {
            String value = row.cells().get(i);
            if (value.isEmpty()) {
                continue;
            }
            Cell cell = target.createCell(i);
            switch (row.kind()) {
                case TITLE -> styled(cell, styles.title, value);
                case INFO -> styled(cell, styles.info, value);
                case HEADER -> styled(cell, styles.header, value);
                default -> fill(cell, value, row.number() % 2 == 0 ? styles.dayFirst : styles.yearFirst);
            }
        }
    }

    private static void styled(Cell cell, CellStyle style, String value) {
        cell.setCellStyle(style);
        cell.setCellValue(value);
    }

    private static void fill(Cell cell, String value, CellStyle date) {
        if (value.startsWith("#")) {
            cell.setCellValue(Double.parseDouble(value.substring(1)));
        } else if (value.startsWith("@")) {
            cell.setCellValue(LocalDate.parse(value.substring(1)));
            cell.setCellStyle(date);
        } else {
            cell.setCellValue(value);
        }
    }

    /** The looks of cells. */
    private static final class Styles {
        private final CellStyle title;
        private final CellStyle info;
        private final CellStyle header;
        private final CellStyle dayFirst;
        private final CellStyle yearFirst;

        Styles(XSSFWorkbook workbook) {
            title = workbook.createCellStyle();
            Font large = workbook.createFont();
            large.setBold(true);
            large.setFontHeightInPoints((short) 14);
            title.setFont(large);
            info = workbook.createCellStyle();
            Font slanted = workbook.createFont();
            slanted.setItalic(true);
            info.setFont(slanted);
            header = workbook.createCellStyle();
            Font bold = workbook.createFont();
            bold.setBold(true);
            header.setFont(bold);
            header.setFillForegroundColor(IndexedColors.LIGHT_CORNFLOWER_BLUE.getIndex());
            header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            header.setWrapText(true);
            dayFirst = workbook.createCellStyle();
            dayFirst.setDataFormat(workbook.createDataFormat().getFormat("dd-mmm-yy"));
            yearFirst = workbook.createCellStyle();
            yearFirst.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
        }
    }
}
