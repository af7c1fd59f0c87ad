package portcullis.edge.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import portcullis.Golden;
import portcullis.flow.port.ListReader;
import portcullis.flow.port.ListReader.Claim;

/** Every format but the screening list's, each by a small invented file in its publisher's shape. */
class FormatsTest {
    @TempDir
    Path directory;

    private ListFiles files;

    @BeforeEach
    void open() {
        files = new ListFiles(directory);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ecfr.xml",
                "dpl.txt",
                "ofac-advanced.xml",
                "un.xml",
                "uk-targets.xml",
                "uk-designations.xml",
                "uk.csv",
                "uk-sanctions-list.csv",
                "eu.xml",
                "eu.csv",
                "targets.ftm.json",
                "targets.simple.csv",
                "own-watch.csv"
            })
    void every_fact_of_a_file_is_read(String name) {
        Golden.assertGolden("listing/" + name + ".txt", text(files.read(name)));
    }

    @Test
    void the_treasury_tables_are_one_list_in_one_archive() {
        Golden.assertGolden(
                "listing/ofac-sdn.zip.txt", text(files.read("sdn-2026-03-04.zip", tables("", ""), Claim.NONE)));
    }

    @ParameterizedTest
    @CsvSource({
        "ecfr.xml, ecfr-744, 2026-11-23",
        "dpl.txt, dpl, 2026-01-09",
        "ofac-advanced.xml, ofac-consolidated, 2026-03-04",
        "un.xml, un, 2026-02-27",
        "uk-designations.xml, uk, 2026-03-05",
        "uk.csv, uk, 2026-03-05",
        "uk-sanctions-list.csv, uk, 2026-03-05",
        "eu.xml, eu, 2026-03-06",
        "eu.csv, eu, 2026-03-06",
        "targets.ftm.json, opensanctions, 2026-11-23",
        "own-watch.csv, own-watch, 2026-11-23"
    })
    void source_and_day_are_told_by_the_content(String name, String source, String day) {
        var edition = files.read(name).part().edition();

        assertThat(edition.source()).isEqualTo(source);
        assertThat(edition.published()).isEqualTo(day);
    }

    @Test
    void entities_of_the_file_s_own_are_refused() {
        String laughs = """
                <?xml version="1.0"?>
                <!DOCTYPE CONSOLIDATED_LIST [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/hostname">]>
                <CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL><FIRST_NAME>&b;&c;</FIRST_NAME></INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>
                """;

        assertThat(files.refused("un.xml", laughs).type()).isEqualTo("xml-entities");
        assertThat(files.refused("un.xml", laughs.replace("<!DOCTYPE", " ".repeat(20_000) + "<!DOCTYPE"))
                        .type())
                .isIn("xml-entities", "markup");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ecfr.xml", "ofac-advanced.xml", "un.xml", "uk-targets.xml", "uk-designations.xml", "eu.xml"})
    void xml_cut_off_anywhere_is_refused(String name) {
        String whole = ListFiles.text(name).strip();

        for (int length = 1; length < whole.length(); length += 97) {
            assertThat(files.refused(name, whole.substring(0, length)).type()).isNotEmpty();
        }
    }

    @Test
    void a_row_of_a_supplement_with_another_number_of_cells_is_refused() {
        String text = ListFiles.text("ecfr.xml").replace("<TD>Presumption of denial</TD>", "");

        assertThat(files.refused("ecfr.xml", text).type()).isEqualTo("uneven-row");
    }

    @Test
    void an_alias_of_a_party_that_is_not_there_shows_a_table_cut_off() {
        var problem = files.refused("sdn.zip", tables("99,7,\"aka\",\"LOST\",-0- \n", ""));

        assertThat(problem.type()).isEqualTo("other-party");
        assertThat(problem.seen()).contains("99");
    }

    @Test
    void a_table_without_the_publishers_end_mark_is_said() {
        var read = files.read("sdn.zip", tables("", "\u001a"), Claim.NONE);

        assertThat(read.remarks()).anyMatch(remark -> remark.startsWith("A table does not end with"));
    }

    @ParameterizedTest
    @CsvSource({
        "dpl.txt, Effective_Date, effective_date",
        "uk.csv, Group ID, group id",
        "uk-sanctions-list.csv, Name type, name type",
        "eu.csv, NameAlias_WholeName, namealias_wholename"
    })
    void a_missing_column_is_refused_and_named(String name, String column, String missing) {
        var problem = files.refused(name, ListFiles.text(name).replaceFirst(column, "something"));

        assertThat(problem.type()).isEqualTo("missing-columns");
        assertThat(problem.seen()).contains(missing);
    }

    @Test
    void columns_in_another_order_give_the_same_entries() {
        String text = ListFiles.text("own-watch.csv");
        String turned = text.lines()
                .map(line -> line.split(",", -1))
                .map(cells -> cells[6] + "," + cells[5] + "," + cells[0] + "," + cells[1] + "," + cells[2] + ","
                        + cells[3] + "," + cells[4])
                .reduce("", (one, two) -> one + two + "\n");

        assertThat(files.read("own-watch.csv", turned).part().listings())
                .isEqualTo(files.read("own-watch.csv", text).part().listings());
    }

    @Test
    void an_id_that_occurs_twice_is_refused() {
        String text = ListFiles.text("un.xml").replace("<DATAID>2</DATAID>", "<DATAID>1</DATAID>");

        assertThat(files.refused("un.xml", text).type()).isEqualTo("duplicate-id");
    }

    @Test
    void the_id_of_a_supplement_row_stays_when_its_addresses_change() {
        String text = ListFiles.text("ecfr.xml");
        String moved = text.replace("7 Abovyan Street", "8 Abovyan Street")
                .replace("Kappa Precision Co., Ltd.,", "Kappa Precision Co., Ltd,");

        assertThat(ids(files.read("a.xml", moved))).isEqualTo(ids(files.read("b.xml", text)));
    }

    private static java.util.List<String> ids(ListReader.Read read) {
        return read.part().listings().stream().map(listing -> listing.id()).toList();
    }

    private static String text(ListReader.Read read) {
        var text = new StringBuilder();
        read.part()
                .listings()
                .forEach(listing -> text.append(ListFiles.printed(listing)).append("\n\n"));
        read.remarks().forEach(remark -> text.append("remark: ").append(remark).append('\n'));
        return text.toString();
    }

    private static byte[] tables(String moreAliases, String without) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String name : new String[] {"sdn.csv", "alt.csv", "add.csv"}) {
                zip.putNextEntry(new ZipEntry(name));
                String text = (name.equals("alt.csv") ? moreAliases : "") + ListFiles.text(name);
                zip.write(text.replace(without.isEmpty() ? "\0" : without, "").getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
