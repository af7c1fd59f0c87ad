package portcullis.edge.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portcullis.core.intake.FileProblem;
import portcullis.flow.port.ListReader;
import portcullis.flow.port.ListReader.Claim;

/** A list file that is not whole or not sound is refused with a reason; never is half of it taken. */
final class BrokenListsTest {
    private static final String ENTRY = "{\"id\": \"%s\", \"source\": \"(EL)\", \"name\": \"A\"}";

    @TempDir
    Path directory = Path.of("");

    private ListFiles files = new ListFiles(directory);

    @BeforeEach
    void open() {
        files = new ListFiles(directory);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fixture.json", "fixture.csv", "fixture.tsv"})
    void a_file_cut_off_within_an_entry_is_refused(String name) {
        String text = ListFiles.text(name);
        int lastLine = text.stripTrailing().lastIndexOf('\n');

        for (int end = lastLine + 2; end < text.stripTrailing().length() - 3; end += 7) {
            FileProblem problem = files.refused(name, text.substring(0, end));
            assertThat(problem.type()).startsWith("truncated");
        }
    }

    @Test
    void json_cut_off_anywhere_is_refused() {
        String text = ListFiles.text("fixture.json").stripTrailing();
        var chance = new Random(20261123);

        for (int i = 0; i < 200; i++) {
            String cut = text.substring(0, 1 + chance.nextInt(text.length() - 1));
            assertThat(files.refused("fixture.json", cut).sentence()).isNotBlank();
        }
    }

    @Test
    void a_compressed_file_cut_off_is_refused() {
        byte[] packed = ListFiles.gzip(ListFiles.text("fixture.json"));

        assertThat(files.refused("x.gz", Arrays.copyOf(packed, packed.length / 2))
                        .type())
                .isEqualTo("truncated");
        packed[packed.length / 2] ^= 0x55;
        assertThat(files.refused("x.gz", packed).fix()).contains("Fetch the file again");
    }

    @Test
    void a_page_in_place_of_the_list_is_refused() {
        FileProblem problem = files.refused("consolidated.csv", "\n<!DOCTYPE html><html><body>503</body></html>");

        assertThat(problem.type()).isEqualTo("markup");
        assertThat(problem.seen()).contains("<!DOCTYPE html>");
    }

    @Test
    void a_table_without_a_column_of_the_list_is_refused_and_the_column_named() {
        String text = ListFiles.text("fixture.csv").replace("license_requirement", "licence_requirement");

        FileProblem problem = files.refused("fixture.csv", text);

        assertThat(problem.type()).isEqualTo("missing-columns");
        assertThat(problem.seen()).isEqualTo("no column license_requirement");
    }

    @Test
    void a_table_with_a_row_too_short_is_refused_and_the_line_named() {
        String text = "name,reason\nA,x\nB\nC,y\n";

        FileProblem problem = files.refused("own.csv", text);

        assertThat(problem.type()).isEqualTo("uneven-row");
        assertThat(problem.where()).isEqualTo("line 3");
    }

    @Test
    void an_id_that_occurs_twice_is_refused() {
        FileProblem problem = files.refused(
                "x.json", "{\"total\": 2, \"results\": [" + ENTRY.formatted("7") + "," + ENTRY.formatted("7") + "]}");

        assertThat(problem.type()).isEqualTo("duplicate-id");
        assertThat(problem.sentence()).contains("entry 2", "7");
    }

    @Test
    void a_total_that_differs_from_the_results_is_refused() {
        FileProblem problem = files.refused("x.json", "{\"total\": 2, \"results\": [" + ENTRY.formatted("7") + "]}");

        assertThat(problem.type()).isEqualTo("wrong-total");
        assertThat(problem.expected()).startsWith("2 ");
        assertThat(problem.seen()).startsWith("1 ");
    }

    @Test
    void an_entry_without_a_name_is_refused() {
        FileProblem problem =
                files.refused("x.json", "{\"total\": 1, \"results\": [{\"source\": \"(EL)\", \"name\": \" \"}]}");

        assertThat(problem.type()).isEqualTo("entry-without-name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"total\": 0, \"results\": []}",
                "name,reason\n",
                "{\"results\": []}",
                "{\"total\": 1}",
                "{\"error\": \"rate limit\"}",
                "[]",
                "",
                "  \n ",
                "{\"total\": 1, \"results\": [{\"source\": \"(EL)\", \"name\": {\"en\": \"A\"}}]}",
                "{\"total\": 0, \"results\": []} {}",
                "hello world",
                "a,b,c\n1,2,3\n"
            })
    void a_file_that_is_no_list_is_refused(String content) {
        FileProblem problem = files.refused("x", content);

        assertThat(problem.expected()).isNotBlank();
        assertThat(problem.seen()).isNotBlank();
        assertThat(problem.fix()).isNotBlank();
    }

    @Test
    void another_encoding_is_refused() {
        String text = "name,reason\nSociété Fictive,x\n";

        assertThat(files.refused("own.csv", text.getBytes(StandardCharsets.ISO_8859_1))
                        .type())
                .isEqualTo("wrong-encoding");
        assertThat(files.refused("own.csv", text.getBytes(StandardCharsets.UTF_16LE))
                        .type())
                .isIn("wrong-encoding", "binary-file");
        assertThat(files.refused("own.csv", text.getBytes(Charset.forName("UTF-16")))
                        .type())
                .isIn("wrong-encoding", "binary-file");
    }

    @Test
    void a_zip_archive_of_other_files_is_refused_with_what_to_do() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("consolidated.json"));
            zip.write(ListFiles.text("fixture.json").getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("sdn.csv"));
        }

        FileProblem problem = files.refused("consolidated.zip", bytes.toByteArray());

        assertThat(problem.type()).isEqualTo("zip-archive");
        assertThat(problem.seen()).contains("consolidated.json");
        assertThat(problem.fix()).contains("sdn.csv, alt.csv and add.csv");
    }

    @Test
    void a_small_file_that_unpacks_to_a_huge_one_is_refused() {
        byte[] bomb = ListFiles.gzip("{\"total\": 1," + " ".repeat(5_000_000));

        assertThat(bomb.length).isLessThan(100_000);
        assertThat(files.refused("bomb.json.gz", bomb).type()).isEqualTo("over-limit");
    }

    @Test
    void more_entries_or_longer_texts_than_allowed_are_refused() {
        String entries =
                IntStream.range(0, 51).mapToObj(i -> ENTRY.formatted(i)).collect(Collectors.joining(","));
        String longName = "{\"source\": \"(EL)\", \"name\": \"" + "x".repeat(2_001) + "\"}";

        assertThat(files.refused("x.json", "{\"total\": 51, \"results\": [" + entries + "]}")
                        .type())
                .isEqualTo("over-limit");
        assertThat(files.refused("x.json", "{\"total\": 1, \"results\": [" + longName + "]}")
                        .type())
                .isEqualTo("over-limit");
    }

    @Test
    void a_format_that_is_not_the_claimed_one_is_refused() {
        byte[] text = ListFiles.text("fixture.json").getBytes(StandardCharsets.UTF_8);

        for (String format : new String[] {"csl-csv", "no-such-format"}) {
            var claim = new Claim(Optional.of(format), Optional.empty(), Optional.empty());
            assertThat(files.refused("x.json", text, claim).type()).isEqualTo("other-format");
        }
    }

    @Test
    void a_file_that_is_not_there_is_refused() {
        ListReader.Outcome outcome = new PublishedLists(ListLimits.DEFAULT, ListFiles.SHEETS)
                .read(directory.resolve("missing"), "missing", Claim.NONE, ListFiles.TODAY);

        assertThat(outcome.<String>fold(read -> "read", FileProblem::type)).isEqualTo("unreadable");
    }
}
