package portcullis.edge.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every bad file is refused with its reason, and none of them throws, hangs or fills the memory. */
final class HostileFileTest {
    private static final String ROW = "<row r='1'><c r='A1'><v>1</v></c></row>";
    private static final SheetLimits SMALL =
            SheetLimits.DEFAULTS.withBytes(4L << 20).withExpandedBytes(64L << 20);
    private static final List<List<String>> TABLE =
            List.of(List.of("Supplier", "Qty"), List.of("Acme Ltd", "8"), List.of("Example GmbH", "16"));

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "'',empty-file",
        "'  ',empty-file",
        "'%PDF-1.7 x',not-a-spreadsheet",
        "'{\\rtf1 x}',not-a-spreadsheet",
        "'<html><div>1',not-a-spreadsheet",
        "'<!DOCTYPE html><p>Error 500',not-a-spreadsheet",
        "'<?xml version=\"1.0\"?><Workbook/>',not-a-spreadsheet",
        "'{\"a\":1}',not-a-spreadsheet"
    })
    void texts_that_are_no_tables_are_named(String text, String type) throws IOException {
        refused(Files.writeString(folder.resolve("a.xlsx"), text), type);
    }

    @Test
    void binary_files_are_no_spreadsheets() throws IOException {
        byte[] noise = new byte[5_000];
        new Random(3).nextBytes(noise);
        byte[] picture = noise.clone();
        System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, 0, picture, 0, 4);
        byte[] program = noise.clone();
        System.arraycopy(new byte[] {'M', 'Z', (byte) 0x90, 0}, 0, program, 0, 4);

        for (byte[] bytes : List.of(noise, picture, program)) {
            refused(Files.write(folder.resolve("a.xlsx"), bytes), "not-a-spreadsheet");
        }
    }

    @Test
    void archives_without_a_workbook_are_no_spreadsheets() throws IOException {
        refused(zip("hello.txt", "hello"), "not-a-spreadsheet");
        refused(
                SheetFiles.withRows(ROW)
                        .with(
                                "[Content_Types].xml",
                                SheetFiles.contentTypes(
                                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"))
                        .write(folder),
                "not-a-spreadsheet");
        refused(SheetFiles.withRows(ROW).without("_rels/.rels").write(folder), "not-a-spreadsheet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
                "application/vnd.ms-excel.sheet.binary.macroEnabled.main",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml"
            })
    void macros_templates_and_binary_workbooks_are_refused(String type) throws IOException {
        refused(
                SheetFiles.withRows(ROW)
                        .with("[Content_Types].xml", SheetFiles.contentTypes(type))
                        .write(folder),
                "macro-or-unsupported-workbook");
    }

    @Test
    void a_macro_under_an_honest_type_is_refused() throws IOException {
        refused(SheetFiles.withRows(ROW).with("xl/vbaProject.bin", "x").write(folder), "macro-or-unsupported-workbook");
    }

    @Test
    void encrypted_workbooks_are_told_so() throws Exception {
        Path ooxml = folder.resolve("locked.xlsx");
        try (var file = new POIFSFileSystem();
                var out = Files.newOutputStream(ooxml)) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var stream = encryptor.getDataStream(file)) {
                stream.write(SheetFiles.withRows(ROW).bytes());
            }
            file.writeFilesystem(out);
        }
        Path binary = folder.resolve("locked.xls");
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (var book = new HSSFWorkbook();
                var out = Files.newOutputStream(binary)) {
            book.createSheet("S").createRow(0).createCell(0).setCellValue("x");
            book.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        refused(ooxml, "encrypted-workbook");
        refused(binary, "encrypted-workbook");
    }

    @Test
    void a_part_that_expands_beyond_all_measure_is_a_bomb() throws IOException {
        byte[] blanks = new byte[40 << 20];
        Arrays.fill(blanks, (byte) ' ');

        Path bomb = SheetFiles.withRows(ROW)
                .with("xl/worksheets/sheet1.xml", blanks)
                .write(folder);

        assertThat(bomb.toFile().length()).isLessThan(100_000);
        refused(bomb, "zip-bomb");
    }

    @Test
    void contents_and_entries_are_counted() throws IOException {
        SheetFiles many = SheetFiles.withRows(ROW);
        for (int i = 0; i < 6_000; i++) {
            many.with("xl/media/" + i, new byte[0]);
        }
        refused(many.write(folder), "zip-bomb");

        byte[] noise = new byte[2 << 20];
        new Random(5).nextBytes(noise);
        Path large = SheetFiles.withRows(ROW).with("xl/media/1", noise).write(folder);
        assertThat(Reading.of(large, SMALL.withExpandedBytes(1 << 20)).type()).isEqualTo("zip-bomb");
        assertThat(Reading.of(large, SMALL.withBytes(1 << 20)).type()).isEqualTo("over-limit");
    }

    @Test
    void a_part_that_is_there_twice_is_refused() throws IOException {
        refused(
                SheetFiles.withRows(ROW)
                        .with("XL/Worksheets/Sheet1.xml", SheetFiles.sheet(ROW))
                        .write(folder),
                "damaged-file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/worksheets/sheet1.xml",
                "xl/workbook.xml",
                "[Content_Types].xml",
                "xl/styles.xml",
                "xl/sharedStrings.xml"
            })
    void document_types_and_entities_are_refused_in_every_part(String part) throws IOException {
        String bait = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>";
        Path file = SheetFiles.withRows(ROW)
                .with(
                        "xl/_rels/workbook.xml.rels",
                        SheetFiles.relations(
                                "worksheet",
                                "worksheets/sheet1.xml",
                                "styles",
                                "styles.xml",
                                "sharedStrings",
                                "sharedStrings.xml"))
                .with(part, bait)
                .write(folder);

        Reading reading = Reading.of(file);
        assertThat(reading.type()).isEqualTo("damaged-file");
        assertThat(reading.rows()).isEmpty();
    }

    @Test
    void endless_attributes_comments_and_depths_are_stopped() throws IOException {
        String endless = "x".repeat(3 << 20);
        assertThat(sheet("<row a='" + endless + "'/>").type()).isEqualTo("zip-bomb");
        assertThat(sheet("<!-- " + "<".repeat(3 << 20) + " -->").type()).isEqualTo("zip-bomb");
        assertThat(sheet("<row><c t='inlineStr'><is><t>" + endless + "</t></is></c></row>")
                        .type())
                .isNotEmpty();
        assertThat(sheet("<a>".repeat(5_000) + "</a>".repeat(5_000)).type()).isEqualTo("damaged-file");
        assertThat(sheet("<!-- an honest comment --><row><c><v>1</v></c></row><!-- > -->")
                        .problem())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='x'/>",
                "<row r='99999999999'/>",
                "<row r='5'/><row r='3'/>",
                "<row r='0'><c><v>1</v></c></row>",
                "<row><c r='11'><v>1</v></c></row>",
                "<row><c r='AAAA1'><v>1</v></c></row>",
                "<row><c t='s'><v>7</v></c></row>",
                "<row><c t='s'><v>-1</v></c></row>",
                "<row><c><v>1</v></row>",
                "<row><c><v>&bad;</v></c></row>"
            })
    void sheets_that_make_no_sense_are_damaged(String rows) throws IOException {
        assertThat(sheet(rows).type()).isEqualTo("damaged-file");
    }

    @Test
    void limits_are_problems_and_never_shortened_readings() throws IOException {
        assertThat(sheet("<row r='1048577'><c><v>1</v></c></row>").type()).isEqualTo("over-limit");
        assertThat(sheet("<row r='1048577'/><row r='2000000'><c/></row>").problem())
                .isEmpty();
        assertThat(sheet("<row><c r='XFD1'><v>1</v></c></row>").type()).isEqualTo("over-limit");
        assertThat(sheet("<row><c r='XFD1'/></row>").problem()).isEmpty();
        assertThat(sheet("<row><c t='inlineStr'><is><t>" + "x".repeat(40_000) + "</t></is></c></row>")
                        .type())
                .isEqualTo("over-limit");
        Path csv = SheetFiles.csv(folder, TABLE);
        assertThat(Reading.of(csv, SMALL.withRows(2)).type()).isEqualTo("over-limit");
        assertThat(Reading.of(csv, SMALL.withRows(2)).rows()).hasSize(2);
        assertThat(Reading.of(csv, SMALL.withColumns(1)).type()).isEqualTo("over-limit");
    }

    private Reading sheet(String rows) throws IOException {
        return Reading.of(SheetFiles.withRows(rows).write(folder));
    }

    @Test
    void a_changed_byte_in_a_stored_part_is_found_by_its_checksum() throws IOException {
        byte[] bytes = stored(SheetFiles.sheet("<row><c t='inlineStr'><is><t>Innocent Ltd</t></is></c></row>"));
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("Innocent");
        assertThat(Reading.of(Files.write(folder.resolve("a"), bytes)).problem())
                .isEmpty();
        bytes[at] = 'X';

        assertThat(Reading.of(Files.write(folder.resolve("a"), bytes)).type()).isEqualTo("damaged-file");
    }

    private static byte[] stored(String sheet) throws IOException {
        var honest = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(honest)) {
            zip.setLevel(0);
            var parts = java.util.Map.of(
                    "[Content_Types].xml",
                            SheetFiles.contentTypes(
                                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"),
                    "_rels/.rels", SheetFiles.relations("officeDocument", "xl/workbook.xml"),
                    "xl/workbook.xml", SheetFiles.workbook(""),
                    "xl/_rels/workbook.xml.rels", SheetFiles.relations("worksheet", "worksheets/sheet1.xml"),
                    "xl/worksheets/sheet1.xml", sheet);
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return honest.toByteArray();
    }

    @Test
    void no_damage_to_a_file_makes_the_reader_throw() throws IOException {
        var random = new Random(11);
        for (Path honest :
                List.of(SheetFiles.xlsx(folder, TABLE), SheetFiles.xls(folder, TABLE), SheetFiles.csv(folder, TABLE))) {
            byte[] bytes = Files.readAllBytes(honest);
            Path damaged = folder.resolve("damaged");
            for (int i = 0; i < 300; i++) {
                byte[] copy = i % 3 == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes.clone();
                for (int flips = 0; flips < 1 + i % 5 && copy.length > 0; flips++) {
                    copy[random.nextInt(copy.length)] = (byte) random.nextInt();
                }
                Files.write(damaged, copy);

                assertThat(Reading.of(damaged, SMALL).problem()).isNotNull();
                assertThat(new ContentSheetReader(SMALL).inspect(damaged)).isNotNull();
            }
        }
    }

    @Test
    void a_truncated_workbook_is_damaged() throws IOException {
        for (Path honest : List.of(SheetFiles.xlsx(folder, TABLE), SheetFiles.xls(folder, TABLE))) {
            byte[] bytes = Files.readAllBytes(honest);
            Path half = Files.write(folder.resolve("half"), Arrays.copyOf(bytes, bytes.length / 2));

            assertThat(Reading.of(half).type()).isEqualTo("damaged-file");
        }
    }

    private Path zip(String name, String text) throws IOException {
        Path file = folder.resolve("a.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    /** Inspecting and reading agree on why. */
    private static void refused(Path file, String type) {
        assertThat(new ContentSheetReader(SheetLimits.DEFAULTS).inspect(file))
                .hasValueSatisfying(problem -> assertThat(problem.type()).isEqualTo(type));
        assertThat(Reading.of(file).type()).isEqualTo(type);
        assertThat(Reading.of(file).rows()).isEmpty();
    }
}
