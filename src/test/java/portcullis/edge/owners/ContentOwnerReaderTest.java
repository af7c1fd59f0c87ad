package portcullis.edge.owners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portcullis.core.intake.CountryNames;
import portcullis.core.intake.FileProblem;
import portcullis.core.ownership.Interest;
import portcullis.core.ownership.OwnershipStatement;
import portcullis.edge.pack.ReferenceFiles;
import portcullis.edge.sheet.ContentSheetReader;
import portcullis.edge.sheet.SheetLimits;
import portcullis.flow.port.OwnerReader;

final class ContentOwnerReaderTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private static final String BODS_04 = """
            [{"statementId":"a","recordId":"e1","recordType":"entity","recordDetails":{"name":"Owned Ltd",
               "jurisdiction":{"code":"GB"},"identifiers":[{"scheme":"GB-COH","id":"01"}]}},
             {"statementId":"b","recordId":"e2","recordType":"entity","recordDetails":{"name":"Holding Ltd"}},
             {"statementId":"c","recordId":"p1","recordType":"person","recordDetails":{"names":[{"fullName":"A Person"}]}},
             {"statementId":"d","recordId":"r1","recordType":"relationship","statementDate":"2025-06-30","recordDetails":{
               "subject":"e1","interestedParty":"e2","interests":[
                 {"type":"shareholding","directOrIndirect":"direct","share":{"minimum":25,"exclusiveMaximum":50}},
                 {"type":"votingRights","share":{"exact":60}}]}},
             {"statementId":"e","recordId":"r2","recordType":"relationship","recordDetails":{
               "subject":"e1","interestedParty":"p1","componentRecords":["r1"],"interests":[
                 {"type":"shareholding","directOrIndirect":"indirect","share":{"exact":20}}]}},
             {"statementId":"f","recordId":"r3","recordType":"relationship","recordDetails":{
               "subject":"e1","interestedParty":{"reason":"interestedPartyExempt"},"interests":[]}},
             {"statementId":"g","recordId":"r4","recordType":"relationship","recordDetails":{
               "subject":"nowhere","interestedParty":"p1","interests":[]}}]
            """;

    private static final String BODS_02 = """
            [{"statementID":"e1","statementType":"entityStatement","name":"Owned Ltd"},
             {"statementID":"p1","statementType":"personStatement","names":[{"fullName":"A Person"}]},
             {"statementID":"o1","statementType":"ownershipOrControlStatement","subject":{"describedByEntityStatement":"e1"},
              "interestedParty":{"describedByPersonStatement":"p1"},
              "interests":[{"type":"shareholding","interestLevel":"direct","share":{"exact":10}}]},
             {"statementID":"o2","statementType":"ownershipOrControlStatement","replacesStatements":["o1"],
              "subject":{"describedByEntityStatement":"e1"},"interestedParty":{"describedByPersonStatement":"p1"},
              "interests":[{"type":"shareholding","interestLevel":"direct",
                "share":{"minimum":50,"maximum":75,"exclusiveMinimum":false,"exclusiveMaximum":true}}]}]
            """;

    @TempDir
    Path directory;

    private final ContentOwnerReader reader = new ContentOwnerReader(
            new ContentSheetReader(SheetLimits.DEFAULTS),
            CountryNames.of(ReferenceFiles.lines("intake/countries.csv")),
            ContentOwnerReader.Limits.DEFAULT);

    private OwnerReader.Outcome outcome(String name, String content) throws IOException {
        Path file = Files.write(directory.resolve(name), content.getBytes(StandardCharsets.UTF_8));
        return reader.read(file, name, new OwnerReader.Claim(Optional.empty(), TODAY));
    }

    private OwnerReader.Read read(String name, String content) throws IOException {
        return outcome(name, content).fold(read -> read, problem -> {
            throw new AssertionError(problem.sentence());
        });
    }

    private FileProblem refusal(String name, String content) throws IOException {
        return outcome(name, content)
                .fold(
                        read -> {
                            throw new AssertionError("read " + read.file().statements());
                        },
                        problem -> problem);
    }

    @ParameterizedTest
    @CsvSource({
        "50%, 50 %",
        "49.99, 49.99 %",
        "'49,99%', 49.99 %",
        "25-50, 25 to 50 %",
        "25% to less than 50%, 25 to below 50 %",
        ">50%, 50 to 100 %",
        "<25, 0 to below 25 %",
        "up to 25%, 0 to 25 %",
        "unknown, unknown",
        "n/a, unknown",
        "'', unknown"
    })
    void a_share_is_a_figure_a_range_or_unknown(String cell, String share) throws IOException {
        String sheet = "Shareholder;Company;Share %\nAlpha;Beta;" + cell + "\n";

        assertThat(read("owners.csv", sheet).file().statements())
                .singleElement()
                .satisfies(said -> assertThat(said.share()).hasToString(share));
    }

    @Test
    void all_columns_are_read_below_a_title() throws IOException {
        String sheet = """
                Owners of our suppliers

                Owner,Owner country,Owner ID,Owned company,Country,Percent,Interest type,Indirect,As of,Until,Source
                Alpha SA,France,FR1,Beta Ltd,SG,30%,voting rights,yes,2026-01-31,2026-06-30,register
                """;

        OwnershipStatement said =
                read("Owners 2026-01.csv", sheet).file().statements().get(0);

        assertThat(said.owner().country().asOptional()).hasToString("Optional[FR]");
        assertThat(said.owner().identifier()).contains("FR1");
        assertThat(said.interest()).isEqualTo(Interest.CONTROL);
        assertThat(said.indirect()).isTrue();
        assertThat(said.told().day()).contains(LocalDate.parse("2026-01-31"));
        assertThat(said.told().to()).contains(LocalDate.parse("2026-06-30"));
        assertThat(said.told().source()).isEqualTo("register");
        assertThat(said.told().where()).isEqualTo("row 4");
    }

    @Test
    void a_row_that_cannot_be_read_is_named_and_the_others_count() throws IOException {
        String sheet = "owner,owned,percent,date\nAlpha,Beta,0.5,\nAlpha,,10%,\nAlpha,Gamma,110%,\nAlpha,Delta,30%,\n";

        OwnerReader.Read read = read("owners.csv", sheet);

        assertThat(read.file().statements()).hasSize(1);
        assertThat(read.problems().stream().map(problem -> problem.sentence()))
                .hasSize(3)
                .anyMatch(text -> text.startsWith("Row 2, percent") && text.contains("could be a fraction"))
                .anyMatch(text -> text.startsWith("Row 3, owned: expected a name"))
                .anyMatch(text -> text.startsWith("Row 4, percent") && text.contains("110"));
    }

    @Test
    void plain_json_states_owners() throws IOException {
        String json = """
                {"statements":[{"owner":"Alpha","owned":{"name":"Beta","identifier":"7","country":"SG"},"percent":49.99},
                 {"owner":"Alpha","owned":"Gamma","date":"2026-01-01"},{"owner":{},"owned":"Delta"},
                 {"owner":"Alpha","owned":"Delta","percent":"half"}]}
                """;

        OwnerReader.Read read = read("owners.json", json);

        assertThat(read.file().statements().stream().map(said -> said.share().toString()))
                .containsExactly("49.99 %", "unknown");
        assertThat(read.problems()).hasSize(2);
        assertThat(read.problems().get(1).rowNumber()).isEqualTo(4);
    }

    @Test
    void records_of_the_standard_become_statements() throws IOException {
        OwnerReader.Read read = read("bods.json", BODS_04);

        assertThat(read.file().statements()).hasSize(2);
        OwnershipStatement shares = read.file().statements().get(0);
        assertThat(shares.owner().name()).isEqualTo("Holding Ltd");
        assertThat(shares.owned().identifier()).contains("01");
        assertThat(shares.share()).hasToString("25 to below 50 %");
        assertThat(read.file().statements().get(1).interest()).isEqualTo(Interest.CONTROL);
        assertThat(read.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.seen()).isEqualTo("nowhere"));
    }

    @Test
    void an_older_statement_gives_way_to_the_one_that_replaces_it() throws IOException {
        assertThat(read("bods.json", BODS_02).file().statements())
                .singleElement()
                .satisfies(said -> assertThat(said.share()).hasToString("50 to below 75 %"));
    }

    @Test
    void the_same_file_has_the_same_id() throws IOException {
        String sheet = "owner,owned,percent\nAlpha,Beta,30%\n";

        assertThat(read("Owners_2026-01.csv", sheet).file().edition())
                .isEqualTo(read("Owners_2026-01.csv", sheet).file().edition())
                .satisfies(edition -> assertThat(edition.source()).isEqualTo("owners"));
    }

    @Test
    void what_states_no_owners_is_refused_with_its_reason() throws IOException {
        assertThat(refusal("a.csv", "name,country\nAlpha,SG\n").type()).isEqualTo("no-owner-columns");
        assertThat(refusal("b.csv", "owner,owned,percent\n").type()).isEqualTo("no-statement");
        assertThat(refusal("c.json", "{\"owners\":[]}").type()).isEqualTo("no-statement");
        assertThat(refusal("d.json", "[{\"owner\":\"Alp").type()).isEqualTo("not-json");
        assertThat(refusal("e.csv", "<!DOCTYPE html><html><body>Not found</body></html>")
                        .type())
                .isNotEmpty();
        for (String type : List.of("empty", "")) {
            assertThat(refusal("f.csv", type).fix()).isNotEmpty();
        }
    }
}
