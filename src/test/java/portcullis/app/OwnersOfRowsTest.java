package portcullis.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portcullis.core.ownership.Regime;
import portcullis.core.review.CaseFile;
import portcullis.core.screen.Basis;
import portcullis.core.screen.Screening;
import portcullis.flow.Owners;
import portcullis.flow.upload.Upload;

/** A file of owners, taken in, reaches the rows of uploads: through a chain, under another spelling, and as it stood. */
final class OwnersOfRowsTest {
    private static final LocalDate IN_FORCE = LocalDate.parse("2025-10-15");
    private static final String OWNERS = """
            Owner,Owned,Percent,Date
            "Inspur Group Co., Ltd.",Qilu Cloud Holdings Limited,60%,2025-09-01
            Qilu Cloud Holdings Ltd,Lion City Compute Pte. Ltd.,55%,2025-09-01
            """;
    private static final String ORDERS =
            "PO number,End user,End user country,Item\n1,Lion City Compute Pte Ltd,SG,Desk lamp\n";

    private static Owners.InForce adopt(PlainProgram program, String owners) {
        var sent = new Owners.Sent("owners.csv", Optional.empty(), Optional.of(IN_FORCE), "olga");
        return program.owners
                .adopt(sent, new ByteArrayInputStream(owners.getBytes(StandardCharsets.UTF_8)))
                .fold(inForce -> inForce, problem -> {
                    throw new AssertionError(problem.sentence());
                });
    }

    private static Upload screened(PlainProgram program, Path directory) throws IOException {
        return program.screened(Files.writeString(directory.resolve("orders.csv"), ORDERS), IN_FORCE);
    }

    private static Screening screening(PlainProgram program, Upload upload) {
        CaseFile file = program.ports.cases().find(upload.id() + "-2").orElseThrow();
        return file.screening();
    }

    @Test
    void a_chain_of_owners_catches_a_row_and_is_kept_with_its_case(@TempDir Path directory) throws IOException {
        var program = new PlainProgram("owners-of-rows", directory).withSample();
        assertThat(adopt(program, OWNERS).problems()).isEmpty();

        Screening screening = screening(program, screened(program, directory));

        assertThat(screening.findings()).anySatisfy(finding -> {
            assertThat(finding.rule().id()).startsWith("ear-affiliates.fifty-percent");
            assertThat(finding.trace())
                    .anySatisfy(step -> assertThat(step.expression())
                            .contains("Lion City Compute", "55 % of Qilu Cloud", "which reaches 50 %"));
        });
        assertThat(screening.parties().get(0).owners())
                .hasValueSatisfying(chart -> assertThat(chart.says(Regime.EAR, BigDecimal.valueOf(50)))
                        .hasSize(2));
    }

    @Test
    void without_the_file_nothing_is_known_of_the_owners(@TempDir Path directory) throws IOException {
        var program = new PlainProgram("owners-of-none", directory).withSample();

        Screening screening = screening(program, screened(program, directory));

        assertThat(screening.findings())
                .noneMatch(finding -> finding.rule().id().startsWith("ear-affiliates.fifty-percent"));
    }

    @Test
    void a_screening_names_its_files_and_a_past_register_is_read_back(@TempDir Path directory) throws IOException {
        var program = new PlainProgram("owners-as-they-stood", directory).withSample();
        adopt(program, OWNERS);
        Upload upload = screened(program, directory);
        String named = upload.basis().orElseThrow().settings().getOrDefault(Basis.OWNERS, "");
        adopt(program, "Owner,Owned,Percent\nSomebody Else,Lion City Compute Pte. Ltd.,100%\n");

        assertThat(named).startsWith("owners-2025-10-15-");
        assertThat(program.owners.named()).isNotEqualTo(named);
        assertThat(program.owners.of(named).files().get(0).statements()).hasSize(2);
        program.owners.resume();
        assertThat(program.owners.inForce().files().get(0).statements()).hasSize(1);
    }
}
