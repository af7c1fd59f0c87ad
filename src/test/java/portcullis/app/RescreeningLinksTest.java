package portcullis.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portcullis.core.review.Decision;
import portcullis.core.screen.Basis;
import portcullis.core.screen.Finding;
import portcullis.edge.json.JsonDocuments;
import portcullis.flow.Owners;
import portcullis.flow.RescreenAfterChange;
import portcullis.flow.port.KnownVersions;
import portcullis.flow.port.Rescreenings;

/** Rows that a change reaches only by who owns whom, or by what parties share. */
final class RescreeningLinksTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String ORDERS = """
            PO number,End user,End user country,End user phone,End user address,Item
            1,Lion City Compute Pte Ltd,SG,+65 6123 4567,"Unit 7, 14/F, Made-up Tower, 88 Example Road, Singapore",Desk lamp
            2,Harbour Chairs Pte Ltd,SG,,,Desk lamp
            """;

    @TempDir
    Path directory = Path.of("");

    private PlainProgram program(String name) throws IOException {
        var program = new PlainProgram(name, directory);
        list(program, "deny-2026-11-01.csv", "name,phone,id\nNobody At All,,0\n");
        return program;
    }

    private static void list(PlainProgram program, String name, String content) throws IOException {
        program.adopt(Files.writeString(Files.createTempDirectory("list").resolve(name), content));
    }

    private static void owners(PlainProgram program, String content) {
        var sent = new Owners.Sent("owners.csv", Optional.empty(), Optional.of(DAY), "olga");
        program.owners
                .adopt(sent, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)))
                .fold(inForce -> inForce, problem -> {
                    throw new AssertionError(problem.sentence());
                });
    }

    private String orders(PlainProgram program) throws IOException {
        return program.screened(Files.writeString(directory.resolve("orders.csv"), ORDERS), DAY)
                .id();
    }

    private static List<Rescreenings.Rescreening> catchUp(PlainProgram program) {
        var stores = new RescreenAfterChange.Stores(
                program.ports.editions(),
                program.ports.uploads(),
                program.ports.cases(),
                program.ports.rescreenings(),
                new JsonDocuments());
        return new RescreenAfterChange(
                        stores, program.comparing, program.desk, program.owners, InstantSource.fixed(PlainProgram.NOW))
                .catchUp();
    }

    private static List<Rescreenings.Rescreened> rows(PlainProgram program, Rescreenings.Rescreening done) {
        return program.ports.rescreenings().changed(done.id(), 0, 100).items();
    }

    @Test
    void a_file_of_owners_reaches_the_rows_of_those_it_speaks_of_and_no_others() throws IOException {
        PlainProgram program = new PlainProgram("rescreen-owners", directory).withSample();
        orders(program);
        owners(program, """
                Owner,Owned,Percent
                "Inspur Group Co., Ltd.",Middle Holdings Ltd,70%
                Middle Holdings Limited,Lion City Compute Pte. Ltd.,55%
                """);

        Rescreenings.Rescreening done = catchUp(program).get(0);

        assertThat(done.step().since()).isEqualTo(Rescreenings.Step.NOTHING);
        assertThat(done.touched()).isEqualTo(1);
        assertThat(rows(program, done)).singleElement().satisfies(row -> {
            assertThat(row.rowNumber()).isEqualTo(2);
            assertThat(row.appeared()).anyMatch(line -> line.startsWith("ear-affiliates."));
        });
        assertThat(catchUp(program)).isEmpty();
    }

    @Test
    void a_second_file_reaches_those_that_are_owned_otherwise_now() throws IOException {
        PlainProgram program = new PlainProgram("rescreen-owners-again", directory).withSample();
        String first = "Owner,Owned,Percent\n\"Inspur Group Co., Ltd.\",Lion City Compute Pte. Ltd.,70%\n";
        owners(program, first + "A Person,Harbour Chairs Pte Ltd,100%\n");
        orders(program);
        catchUp(program);
        owners(program, """
                Owner,Owned,Percent
                "Inspur Group Co., Ltd.",Lion City Compute Pte. Ltd.,10%
                A Person,Harbour Chairs Pte Ltd,100%
                """);

        Rescreenings.Rescreening done = catchUp(program).get(0);

        assertThat(done.touched()).isEqualTo(1);
        assertThat(rows(program, done))
                .singleElement()
                .satisfies(row -> assertThat(row.vanished()).isNotEmpty());
    }

    @Test
    void a_listing_of_an_owner_whom_only_a_file_names_reaches_what_it_owns() throws IOException {
        PlainProgram program = program("rescreen-owner-listed");
        owners(program, "Owner,Owned,Percent\nMidnight Holdings Ltd,Lion City Compute Pte. Ltd.,30%\n");
        orders(program);
        catchUp(program);
        list(program, "deny-2026-11-20.csv", "name,phone,id\nNobody At All,,0\nMidnight Holdings Ltd,,1\n");

        assertThat(catchUp(program))
                .singleElement()
                .satisfies(done -> assertThat(done.touched()).isEqualTo(1));
    }

    @Test
    void a_listed_party_that_shows_a_telephone_reaches_the_row_that_has_it() throws IOException {
        PlainProgram program = program("rescreen-phone");
        orders(program);
        list(program, "deny-2026-11-20.csv", "name,phone,id\nNobody At All,0065 6123-4567,0\n");

        Rescreenings.Rescreening done = catchUp(program).get(0);

        assertThat(done.touched()).isEqualTo(1);
        assertThat(rows(program, done))
                .singleElement()
                .satisfies(row -> assertThat(row.appeared())
                        .anyMatch(line -> line.startsWith("shared telephone number | +65 6123 4567")));
    }

    @Test
    void a_match_that_somebody_confirmed_marks_whoever_sits_there_later() throws IOException {
        PlainProgram program = program("confirmed-match");
        list(program, "deny-2026-11-02.csv", "name,phone,id\nNobody At All,,0\nLion City Compute Pte Ltd,,1\n");
        String upload = orders(program);
        program.following.look();
        program.ports
                .cases()
                .decide(
                        upload + "-2",
                        new Decision(
                                1,
                                Decision.Kind.BLOCK,
                                "TM-EXACT",
                                "It is the same company.",
                                "rita",
                                PlainProgram.NOW));

        assertThat(program.following.look()).containsExactly(KnownVersions.Thing.CONFIRMED);
        String later = program.screened(Files.writeString(directory.resolve("later.csv"), """
                                PO number,End user,End user country,End user address,Item
                                9,PowerAir Cooling,SG,"Unit 7, 14/F, Made-up Tower, 88 Example Road, Singapore",Lamp
                                """), DAY)
                .id();

        var file = program.ports.cases().find(later + "-2").orElseThrow();
        assertThat(file.screening().findings())
                .extracting(finding -> finding.rule().id())
                .contains("circumvention.shares-with-confirmed");
        Finding flag = file.screening().findings().get(0);
        assertThat(flag.trace())
                .anySatisfy(step -> assertThat(step.expression()).contains("confirmed in case " + upload + "-2"));
        var basis = program.ports.uploads().find(later).orElseThrow().basis().orElseThrow();
        assertThat(basis.settings()).containsEntry(Basis.CONFIRMED, PlainProgram.NOW.toString());
    }
}
