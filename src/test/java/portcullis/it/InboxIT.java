package portcullis.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** The inbox of the running program: files in, reports out, each file once. */
@RunAsClient
class InboxIT extends PayaraIT {
    private static final Path SAMPLES = Path.of("sample-data/inbox");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void every_sample_file_leaves_a_report_with_a_case_for_each_row() throws Exception {
        for (Path sample : samples()) {
            drop(sample, sample.getFileName().toString());
        }

        for (Path sample : samples()) {
            String base = base(sample.getFileName().toString());
            String summary = Files.readString(awaited(base + ".json"));
            assertThat(summary).contains("\"status\": \"FINISHED\"");
            try (var workbook = WorkbookFactory.create(awaited(base + ".xlsx").toFile(), null, true)) {
                assertThat(summary)
                        .contains("\"rowsRead\": " + workbook.getSheet("Cases").getLastRowNum());
                assertThat(workbook.getSheetName(0)).isEqualTo("Cover");
            }
        }
    }

    @Test
    void a_file_that_is_no_spreadsheet_is_told_of() throws Exception {
        Path note = ServerSettings.root().resolve("note.part");
        Files.write(note, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        Files.move(note, ServerSettings.root().resolve("inbox/picture.xlsx"));

        assertThat(Files.readString(awaited("picture.json")))
                .contains("\"status\": \"REFUSED\"")
                .contains("not-a-spreadsheet");
    }

    @Test
    void the_same_bytes_under_another_name_are_not_screened_again() throws Exception {
        Path sample = SAMPLES.resolve("spot-buys.csv");
        drop(sample, "spot-buys.csv");
        String first = id(Files.readString(awaited("spot-buys.json")));
        drop(sample, "spot-buys-copy.csv");

        assertThat(id(Files.readString(awaited("spot-buys-copy.json")))).isEqualTo(first);
    }

    private static String id(String summary) {
        return summary.replaceAll("(?s).*\"id\": \"([^\"]+)\".*", "$1");
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.sorted().toList();
        }
    }

    /** Puts a file into the inbox in one step, as a careful sender does. */
    private static void drop(Path file, String name) throws IOException {
        Path target = ServerSettings.root().resolve("inbox").resolve(name);
        if (!Files.exists(target)) {
            Path part = ServerSettings.root().resolve(name + ".part");
            Files.copy(file, part);
            Files.move(part, target);
        }
    }

    private static Path awaited(String name) throws InterruptedException {
        Path file = ServerSettings.root().resolve("outbox").resolve(name);
        Instant until = Instant.now().plus(PATIENCE);
        while (!Files.exists(file)) {
            assertThat(Instant.now()).as("%s appears in the outbox", name).isBefore(until);
            Thread.sleep(200);
        }
        return file;
    }

    private static String base(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }
}
