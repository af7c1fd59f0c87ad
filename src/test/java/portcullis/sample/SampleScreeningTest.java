package portcullis.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import portcullis.core.screen.Screening;
import portcullis.edge.json.JsonDocuments;

/** What the README says of each sample row is what the core makes of it. */
final class SampleScreeningTest {
    private static final SampleDesk DESK = new SampleDesk();
    private static final Path REQUESTS = Path.of("sample-data", "requests");

    @Test
    void every_row_comes_to_what_the_readme_says() {
        var wrong = new ArrayList<String>();
        for (SampleFile file : SampleFile.all()) {
            Map<Integer, SampleDesk.Outcome> outcomes = DESK.outcomes(SampleWorkbooks.INBOX.resolve(file.name()));
            assertThat(outcomes.keySet())
                    .as("no data row of " + file.name() + " is lost")
                    .containsExactlyElementsOf(file.screened().stream()
                            .map(SampleFile.SampleRow::number)
                            .toList());
            for (SampleFile.SampleRow row : file.screened()) {
                SampleDesk.Outcome outcome = Objects.requireNonNull(outcomes.get(row.number()));
                boolean found = row.finding().isEmpty()
                        ? outcome.findings().isEmpty()
                        : outcome.findings().stream().anyMatch(seen -> seen.startsWith(row.finding()));
                if (!found || !outcome.recommendation().equals(row.recommendation())) {
                    wrong.add(file.name() + " " + row.number() + ", " + row.shows() + ": expected "
                            + row.recommendation() + " " + row.finding() + ", found " + outcome);
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void every_column_is_understood_but_the_unit_of_measure() {
        var unread = new ArrayList<String>();
        for (SampleFile file : SampleFile.all()) {
            unread.addAll(DESK.unread(SampleWorkbooks.INBOX.resolve(file.name())));
        }

        assertThat(unread).containsExactly("UOM");
    }

    @Test
    void the_request_for_an_h100_to_singapore_needs_a_license() throws IOException {
        Screening screening = screened("h100-to-singapore.json");

        assertThat(screening.findings())
                .anySatisfy(finding ->
                        assertThat(finding.rule().citation()).contains("742.6").contains("744.23"));
        assertThat(screening.recommendation()).hasToString("HOLD");
    }

    @Test
    void the_request_for_an_unknown_accelerator_asks_for_its_processing_performance() throws IOException {
        Screening screening = screened("unknown-accelerator.json");

        assertThat(screening.findings())
                .anySatisfy(finding ->
                        assertThat(finding.question().orElseThrow().missing()).contains("item.tpp"));
    }

    private static Screening screened(String request) throws IOException {
        return DESK.screen(new JsonDocuments().readSubject(Files.readString(REQUESTS.resolve(request))));
    }
}
