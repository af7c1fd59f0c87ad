package portcullis.edge.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes spreadsheet files for tests: honest ones through the office library, others part by part. */
final class SheetFiles {
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private SheetFiles() {}

    /** An .xlsx package with one sheet, {@code Orders}, of the given rows in XML. */
    static SheetFiles withRows(String rows) {
        return new SheetFiles()
                .with("[Content_Types].xml", contentTypes(MAIN))
                .with("_rels/.rels", relations("officeDocument", "xl/workbook.xml"))
                .with("xl/workbook.xml", workbook(""))
                .with("xl/_rels/workbook.xml.rels", relations("worksheet", "worksheets/sheet1.xml"))
                .with("xl/worksheets/sheet1.xml", sheet(rows));
    }

    static String contentTypes(String main) {
        return "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Default Extension='xml' ContentType='application/xml'/>"
                + "<Override PartName='/xl/workbook.xml' ContentType='" + main + "'/></Types>";
    }

    static String workbook(String properties) {
        return "<workbook xmlns='" + NAMESPACE
                + "' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>" + properties
                + "<sheets><sheet name='Orders' sheetId='1' r:id='rId0'/></sheets></workbook>";
    }

    static String sheet(String rows) {
        return "<?xml version='1.0' encoding='UTF-8'?><worksheet xmlns='" + NAMESPACE + "'><sheetData>" + rows
                + "</sheetData></worksheet>";
    }

    /** @param typesAndTargets last segment of a type, then its target, and so on; ids count from {@code rId0} */
    static String relations(String... typesAndTargets) {
        var xml = new StringBuilder(
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            xml.append("<Relationship Id='rId")
                    .append(i / 2)
                    .append("' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/")
                    .append(typesAndTargets[i])
                    .append("' Target='")
                    .append(typesAndTargets[i + 1])
                    .append("'/>");
        }
        return xml.append("</Relationships>").toString();
    }

    SheetFiles with(String part, String text) {
        return with(part, text.getBytes(StandardCharsets.UTF_8));
    }

    SheetFiles with(String part, byte[] bytes) {
        parts.put(part, bytes);
        return this;
    }

    SheetFiles without(String part) {
        parts.remove(part);
        return this;
    }

    byte[] bytes() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    Path write(Path folder) throws IOException {
        return Files.write(folder.resolve("made.xlsx"), bytes());
    }

    static Path xlsx(Path folder, List<List<String>> rows) throws IOException {
        try (var book = new XSSFWorkbook()) {
            return write(book, folder.resolve("table.xlsx"), rows);
        }
    }

    static Path xls(Path folder, List<List<String>> rows) throws IOException {
        try (var book = new HSSFWorkbook()) {
            return write(book, folder.resolve("table.xls"), rows);
        }
    }

    private static Path write(Workbook book, Path file, List<List<String>> rows) throws IOException {
        var sheet = book.createSheet("Table");
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).stream().allMatch(String::isEmpty)) {
                continue;
            }
            Row row = sheet.createRow(i);
            for (int column = 0; column < rows.get(i).size(); column++) {
                String text = rows.get(i).get(column);
                if (text.matches("-?\\d{1,12}(\\.\\d{1,3})?")) {
                    row.createCell(column).setCellValue(Double.parseDouble(text));
                } else if (text.equals("TRUE") || text.equals("FALSE")) {
                    row.createCell(column).setCellValue(text.equals("TRUE"));
                } else if (!text.isEmpty()) {
                    row.createCell(column).setCellValue(text);
                }
            }
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        return file;
    }

    static Path csv(Path folder, List<List<String>> rows) throws IOException {
        var text = new StringBuilder();
        for (List<String> row : rows) {
            text.append(String.join(
                            ",",
                            row.stream()
                                    .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                                    .toList()))
                    .append("\r\n");
        }
        return Files.writeString(folder.resolve("table.csv"), text);
    }
}
