package portcullis.edge.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portcullis.core.intake.FileProblem;
import portcullis.core.intake.RawRow;
import portcullis.edge.sheet.ContentSheetReader;
import portcullis.edge.sheet.SheetLimits;
import portcullis.flow.port.SheetReader;

final class OrderFilesTest {
    private static final Path SAMPLES = Path.of("sample-data", "orders");
    private static final String CXML =
            "<cXML><Request><OrderRequest><OrderRequestHeader orderID='1'>%s</OrderRequestHeader>"
                    + "</OrderRequest></Request></cXML>";

    @TempDir
    private Path folder;

    private final OrderFiles reader =
            new OrderFiles(new ContentSheetReader(SheetLimits.DEFAULTS), new OrderLimits(4L << 20, 20, 10_000));

    /** Rows as field to text, or the type of the problem. */
    private record Read(List<Map<String, String>> rows, String problem) {}

    private Read read(Path file) {
        var rows = new ArrayList<RawRow>();
        Optional<FileProblem> problem = reader.read(file, new SheetReader.RowTaker() {
            @Override
            public boolean wants(String sheet, List<String> allSheets) {
                return true;
            }

            @Override
            public boolean take(RawRow row) {
                return rows.add(row);
            }
        });
        var told = new ArrayList<Map<String, String>>();
        for (RawRow row : rows.subList(Math.min(1, rows.size()), rows.size())) {
            var cells = new LinkedHashMap<String, String>();
            for (int i = 0; i < row.cells().size(); i++) {
                cells.put(rows.get(0).cell(i), row.cell(i));
            }
            told.add(cells);
        }
        return new Read(told, problem.map(FileProblem::type).orElse(""));
    }

    private Read read(String document) throws IOException {
        return read(Files.writeString(folder.resolve("order.xml"), document));
    }

    @Test
    void a_ubl_order_gives_a_row_for_each_line_with_its_own_consignee() {
        Read order = read(SAMPLES.resolve("ubl-order.xml"));

        assertThat(order.problem()).isEmpty();
        assertThat(order.rows()).hasSize(2);
        assertThat(order.rows().get(0))
                .containsEntry("reference.number", "PO-2026-0815")
                .containsEntry("reference.revision", "2")
                .containsEntry("reference.line", "1")
                .containsEntry("date", "2026-02-01")
                .containsEntry("parties.PURCHASER.name", "Straits Meridian Systems Pte Ltd")
                .containsEntry("parties.PURCHASER.alias", "Straits Meridian Systems")
                .containsEntry("parties.PURCHASER.identifier", "201912345K")
                .containsEntry("parties.SUPPLIER.name", "Ruhrtal Schrauben GmbH")
                .containsEntry("parties.SUPPLIER.city", "Essen")
                .containsEntry("parties.END_USER.name", "Example University of Technology")
                .containsEntry("parties.ULTIMATE_CONSIGNEE.address", "Dock 3")
                .containsEntry("route.destination", "SG")
                .containsEntry("item.quantity", "200")
                .containsEntry("item.priceUnit", "100")
                .containsEntry("item.hsCode", "7318.16")
                .containsEntry("item.eccn", "EAR99")
                .containsEntry("item.origin", "DE");
        assertThat(order.rows().get(1))
                .containsEntry("parties.ULTIMATE_CONSIGNEE.name", "Bukit Lily Data Centre")
                .containsEntry("parties.ULTIMATE_CONSIGNEE.country", "MY")
                .containsEntry("parties.ULTIMATE_CONSIGNEE.address", "")
                .containsEntry("parties.MANUFACTURER.name", "NVIDIA Corporation")
                .containsEntry("item.description", "NVIDIA H100 80GB SXM")
                .containsEntry("item.currency", "USD");
    }

    @Test
    void a_cxml_order_request_with_its_document_type_is_read() {
        Read order = read(SAMPLES.resolve("cxml-order-request.xml"));

        assertThat(order.problem()).isEmpty();
        assertThat(order.rows()).hasSize(1);
        assertThat(order.rows().get(0))
                .containsEntry("reference.number", "4500012345")
                .containsEntry("reference.revision", "3")
                .containsEntry("date", "2026-02-01")
                .containsEntry("parties.SUPPLIER.name", "Marlow & Finch Office Supply Ltd")
                .containsEntry("parties.SUPPLIER.country", "GB")
                .containsEntry("parties.ULTIMATE_CONSIGNEE.address", "Stores, 1 Example Road")
                .containsEntry("parties.END_USER.country", "SG")
                .containsEntry("item.description", "Toner cartridge, black")
                .containsEntry("item.partNumber", "TN1")
                .containsEntry("item.unitPrice", "60.00")
                .containsEntry("item.eccn", "EAR99")
                .containsEntry("item.origin", "GB")
                .containsEntry("terms", "Own use.");
    }

    @Test
    void an_order_that_is_deleted_says_so_and_is_read_all_the_same() throws IOException {
        Read order = read("<cXML><Request><OrderRequest><OrderRequestHeader orderID='1' type='delete'><BillTo><Address>"
                + "<Name>Acme</Name></Address></BillTo></OrderRequestHeader></OrderRequest></Request></cXML>");

        assertThat(order.rows()).hasSize(1);
        assertThat(order.rows().get(0)).containsEntry("parties.PURCHASER.name", "Acme");
        assertThat(order.rows().get(0).get("terms")).contains("withdrawn");
    }

    @Test
    void a_zip_of_orders_gives_the_rows_of_all() throws IOException {
        Path file = zip(Map.of(
                "a/ubl.xml", Files.readString(SAMPLES.resolve("ubl-order.xml")),
                "b.xml", Files.readString(SAMPLES.resolve("cxml-order-request.xml"))));

        assertThat(read(file).rows()).hasSize(3);
        assertThat(reader.inspect(file)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE cXML SYSTEM 'http://192.0.2.1/evil.dtd'>",
                "<!DOCTYPE cXML SYSTEM \"http://xml.cxml.org/schemas/cXML/1.2.014/cXML.dtd\" [<!ENTITY x 'y'>]>",
                "<!DOCTYPE cXML [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>",
                "<!DOCTYPE cXML [<!ENTITY a '1'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]>",
            })
    void other_document_types_are_refused_and_never_followed(String type) throws IOException {
        assertThat(read(type + CXML.formatted("<Comments>&x;</Comments>")).problem())
                .isEqualTo("damaged-file");
        assertThat(read(type + CXML.formatted("")).problem()).isEqualTo("damaged-file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://xml.cxml.org/schemas/cXML/1.2.014/cXML.dtd",
                "http://xml.cXML.org/schemas/cXML/1.2.060/Fulfill.dtd",
                "https://xml.cxml.org/current/cXML.dtd"
            })
    void document_types_of_cxml_s_own_are_taken(String address) throws IOException {
        assertThat(read("<?xml version='1.0'?>\n<!DOCTYPE cXML SYSTEM \"" + address + "\">" + CXML.formatted(""))
                        .problem())
                .isEmpty();
    }

    @Test
    void an_undeclared_entity_and_an_include_bring_nothing_in() throws IOException {
        assertThat(read(CXML.formatted("<Comments>&passwd;</Comments>")).problem())
                .isEqualTo("damaged-file");

        Read included = read(CXML.formatted("<Comments><xi:include xmlns:xi='http://www.w3.org/2001/XInclude'"
                + " href='file:///etc/passwd' parse='text'/>none</Comments>"));
        assertThat(included.rows().get(0)).containsEntry("terms", "none");
    }

    @Test
    void documents_beyond_measure_are_stopped() throws IOException {
        assertThat(read(CXML.formatted("<a>".repeat(200) + "</a>".repeat(200))).problem())
                .isEqualTo("over-limit");
        assertThat(read(CXML.formatted("<a/>".repeat(20_000))).problem()).isEqualTo("over-limit");
        assertThat(read(CXML.formatted("<Comments>" + "x".repeat(200_000) + "</Comments>"))
                        .problem())
                .isEqualTo("over-limit");
        assertThat(read(zip(Map.of("bomb.xml", CXML.formatted(" ".repeat(8 << 20)))))
                        .problem())
                .isEqualTo("over-limit");
        var many = new LinkedHashMap<String, String>();
        for (int i = 0; i < 30; i++) {
            many.put(i + ".xml", CXML.formatted(""));
        }
        assertThat(read(zip(many)).problem()).isEqualTo("over-limit");
    }

    @Test
    void other_messages_and_documents_are_named() throws IOException {
        assertThat(read("<cXML><Request><PunchOutSetupRequest/></Request></cXML>")
                        .problem())
                .isEqualTo("not-an-order");
        assertThat(read("<?xml version='1.0'?><Invoice/>").problem()).isEqualTo("not-a-spreadsheet");
        assertThat(read(zip(Map.of("x.xml", "<Invoice/>"))).problem()).isEqualTo("not-an-order");
        assertThat(read("PO number,Supplier\n1,Order\n").rows()).hasSize(1);
    }

    @Test
    void no_damage_to_a_document_makes_the_reader_throw() throws IOException {
        byte[] whole = Files.readAllBytes(SAMPLES.resolve("ubl-order.xml"));
        var random = new Random(11);
        for (int round = 0; round < 300; round++) {
            byte[] broken = whole.clone();
            for (int i = 0; i < 1 + random.nextInt(6); i++) {
                broken[200 + random.nextInt(broken.length - 200)] = (byte) random.nextInt(256);
            }
            Read read = read(Files.write(folder.resolve("broken.xml"), broken));

            assertThat(read.problem()).isIn("", "damaged-file", "not-an-order", "over-limit");
        }
    }

    private Path zip(Map<String, String> documents) throws IOException {
        Path file = folder.resolve("orders.zip");
        try (OutputStream out = Files.newOutputStream(file);
                var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var document : documents.entrySet()) {
                zip.putNextEntry(new ZipEntry(document.getKey()));
                zip.write(document.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }
}
