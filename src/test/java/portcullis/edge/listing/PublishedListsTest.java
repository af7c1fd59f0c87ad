package portcullis.edge.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import portcullis.Golden;
import portcullis.core.watchlist.ListCode;
import portcullis.flow.port.ListReader;
import portcullis.flow.port.ListReader.Claim;

/** Whole list files become editions, and say the same in every format. */
final class PublishedListsTest {
    @TempDir
    Path directory = Path.of("");

    private ListFiles files = new ListFiles(directory);

    @BeforeEach
    void open() {
        files = new ListFiles(directory);
    }

    @Test
    void a_listing_can_be_printed_back_with_all_that_its_publisher_says() {
        String printed = files.read("fixture.json").part().listings().stream()
                .map(ListFiles::printed)
                .collect(Collectors.joining("\n"));

        Golden.assertGolden("listing/fixture.txt", printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fixture.csv", "fixture.tsv"})
    void a_table_gives_the_same_listings_as_the_json(String table) {
        assertThat(files.read(table).part().listings())
                .isEqualTo(files.read("fixture.json").part().listings());
    }

    @Test
    void a_compressed_file_gives_the_same_listings_and_its_own_digest() {
        var plain = files.read("fixture.json").part();
        var packed = files.read("fixture.json.gz", ListFiles.gzip(ListFiles.text("fixture.json")), Claim.NONE)
                .part();

        assertThat(packed.listings()).isEqualTo(plain.listings());
        assertThat(packed.edition().sha256()).isNotEqualTo(plain.edition().sha256());
    }

    @Test
    void the_same_bytes_give_the_same_edition() {
        assertThat(files.read("fixture.json")).isEqualTo(files.read("fixture.json"));
    }

    @Test
    void the_digest_is_that_of_the_whole_file_as_given() {
        var edition =
                files.read("list.csv", "name,reason\nJane Roe,none\n").part().edition();

        assertThat(edition.sha256()).isEqualTo("deb7552d3e5617d56de90bb185ab15f5f60a17a6f9e6de63de554b1030e613bb");
    }

    @Test
    void columns_may_stand_in_any_order() {
        String header = "source,name,_id,type,programs,addresses,federal_register_notice,start_date,end_date,"
                + "license_requirement,license_policy,alt_names\n";
        var listing = files.read(
                        "x.csv", header + "Foreign Sanctions Evaders (FSE) - Treasury Department,N,1,,,,,,,,,A; B\n")
                .part()
                .listings()
                .get(0);

        assertThat(listing.list()).isEqualTo(ListCode.FSE);
        assertThat(listing.names()).hasSize(3);
    }

    @Test
    void an_unknown_source_or_member_is_said_once() {
        var read = files.read("x-2026-07-31.json", """
                {"total": 2, "results": [
                  {"id": "1", "source": "List of the Moon (MOON)", "name": "A", "color": "blue"},
                  {"id": "2", "source": "List of the Moon (MOON)", "name": "B", "color": {"is": ["red"]}}]}
                """);

        assertThat(read.part().listings()).allMatch(listing -> listing.list() == ListCode.OTHER);
        assertThat(read.remarks())
                .containsExactly(
                        "The member \"color\" of an entry is not known and was left out (2 times).",
                        "The source \"List of the Moon (MOON)\" is no list that is known; its entries count as other list (2 times).");
    }

    @Test
    void a_country_that_is_none_stays_in_the_address_and_is_said() {
        var read = files.read("x-2026-07-31.json", """
                {"total": 1, "results": [{"id": "1", "source": "(SDN)", "name": "A",
                  "addresses": [{"city": "Nowhere", "country": "ZZ"}]}]}
                """);

        var address = read.part().listings().get(0).addresses().get(0);
        assertThat(address.text()).isEqualTo("Nowhere, ZZ");
        assertThat(address.country().isKnown()).isFalse();
        assertThat(read.remarks())
                .containsExactly("The country \"ZZ\" of an address is none that is known; it stays in the address.");
    }

    @ParameterizedTest
    @CsvSource({
        "consolidated-2026-07-31.json.gz, 2026-07-31",
        "CSL_20260731.csv, 2026-07-31",
        "edition 12 of 2026.07.31.json, 2026-07-31",
        "consolidated-2026-13-31.json, 2026-11-23",
        "consolidated.json, 2026-11-23"
    })
    void the_day_is_told_by_the_file_name_where_the_file_does_not_say(String name, LocalDate day) {
        assertThat(files.read(name, ListFiles.text("fixture.json"))
                        .part()
                        .edition()
                        .published())
                .isEqualTo(day);
    }

    @Test
    void a_day_that_nothing_gives_is_today_and_said() {
        assertThat(files.read("consolidated.json", ListFiles.text("fixture.json"))
                        .remarks())
                .anyMatch(remark -> remark.contains("the day of the import stands for it"));
    }

    @Test
    void the_file_speaks_before_its_name_and_the_sender_before_the_file() {
        String text = """
                {"published": "2026-01-02", "sample": true, "total": 1, "results": [{"source": "(EL)", "name": "A"}]}
                """;
        var claim = new Claim(Optional.of("csl-json"), Optional.of("my-csl"), Optional.of(LocalDate.of(2026, 3, 4)));

        var told = files.read("x-2025-12-31.json", text).part().edition();
        var claimed = files.read("x-2025-12-31.json", text.getBytes(StandardCharsets.UTF_8), claim)
                .part()
                .edition();

        assertThat(told.published()).isEqualTo("2026-01-02");
        assertThat(told.source()).isEqualTo("csl");
        assertThat(told.sample()).isTrue();
        assertThat(claimed.published()).isEqualTo("2026-03-04");
        assertThat(claimed.source()).isEqualTo("my-csl");
    }

    @Test
    void an_entry_without_id_gets_one_that_stays() {
        String text = "{\"total\": 1, \"results\": [{\"source\": \"(EL)\", \"name\": \"A\"}]}";
        String later =
                "{\"total\": 2, \"results\": [{\"source\": \"(EL)\", \"name\": \"B\"}, {\"source\": \"(EL)\", \"name\": \"A\"}]}";

        String first = files.read("x.json", text).part().listings().get(0).id();
        String second = files.read("y.json", later).part().listings().get(1).id();

        assertThat(second).isEqualTo(first).startsWith("el-");
    }

    @Test
    void a_list_of_ones_own_stands_under_a_source_of_its_own() {
        ListReader.Read read = files.read("own.csv");

        assertThat(read.part().edition().source()).isEqualTo("own-deny");
        var broker = read.part().listings().get(0);
        assertThat(broker.list()).isEqualTo(ListCode.DENY);
        assertThat(ListFiles.printed(broker))
                .contains(
                        "PRIMARY Fictional Broker GmbH",
                        "ALIAS FB Handel",
                        "DE Beispielweg 1, Berlin",
                        "Identifier = DE999999999")
                .contains("remarks: Paid with a third party's card");
    }
}
