package portcullis.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portcullis.core.review.CaseFile;
import portcullis.core.rule.Mode;
import portcullis.core.screen.Screening;
import portcullis.flow.AdoptEdition;
import portcullis.flow.RescreenAfterChange;
import portcullis.flow.port.Cases;
import portcullis.flow.port.Editions;
import portcullis.flow.port.ListReader;
import portcullis.flow.port.Rescreenings;

/** Screening again what a changed list touches, against screening everything again. */
final class RescreeningTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final List<String> FIRST =
            List.of("Kormash", "Velton", "Ruktek", "Ostdor", "Belan", "Parvo", "Zulmar", "Inveck");
    private static final List<String> LAST =
            List.of("Alfatek", "Hualin", "Shenara", "Tianwei", "Zhongxin", "Lumeko", "Ferrant");

    @TempDir
    Path directory = Path.of("");

    @Test
    void touched_rows_have_the_findings_of_a_full_run_and_all_others_stay() throws IOException {
        var program = new PlainProgram("rescreening", directory);
        var random = new Random(5);
        adopt(program, "deny-2026-11-01.csv", list(0));
        Path orders = Files.writeString(directory.resolve("orders.csv"), orders(random));
        String upload = program.screened(orders, DAY).id();
        Map<String, Set<String>> before = findings(program.ports.cases(), upload);
        Editions.Adopted adopted = adopt(program, "deny-2026-11-20.csv", list(3));

        Rescreenings.Rescreening done = rescreen(program).catchUp().get(0);

        Map<String, Set<String>> full = fullRun(program, upload);
        var rows = program.ports.rescreenings().changed(done.id(), 0, 500).items();
        Map<String, Set<String>> expected = new HashMap<>();
        full.forEach((id, now) -> {
            if (!now.equals(before.get(id))) {
                expected.put(id, now);
            }
        });
        assertThat(rows)
                .extracting(Rescreenings.Rescreened::caseId)
                .containsExactlyInAnyOrderElementsOf(expected.keySet());
        assertThat(expected).isNotEmpty().hasSizeLessThan(full.size());
        assertThat(done.touched()).isLessThan(full.size());
        assertThat(done.step().edition()).isEqualTo(adopted.edition().id());
        assertThat(rows)
                .anyMatch(row -> !row.appeared().isEmpty())
                .anyMatch(row -> !row.vanished().isEmpty());
        rows.forEach(row -> assertThat(program.ports.rescreenings().ofCase(row.caseId()))
                .extracting(Rescreenings.Rescreened::appeared)
                .containsExactly(row.appeared()));
    }

    @Test
    void what_was_rescreened_once_is_not_done_again() throws IOException {
        var program = new PlainProgram("rescreening-once", directory);
        adopt(program, "deny-2026-11-01.csv", list(0));
        program.screened(Files.writeString(directory.resolve("orders.csv"), orders(new Random(6))), DAY);
        adopt(program, "deny-2026-11-20.csv", list(3));

        assertThat(rescreen(program).catchUp()).hasSize(1);
        assertThat(rescreen(program).catchUp()).isEmpty();
    }

    private static RescreenAfterChange rescreen(PlainProgram program) {
        var stores = new RescreenAfterChange.Stores(
                program.ports.editions(),
                program.ports.uploads(),
                program.ports.cases(),
                program.ports.rescreenings(),
                new portcullis.edge.json.JsonDocuments());
        return new RescreenAfterChange(
                stores, program.comparing, program.desk, program.owners, InstantSource.fixed(PlainProgram.NOW));
    }

    private static Editions.Adopted adopt(PlainProgram program, String name, String list) {
        var bytes = new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8));
        return program.adopting
                .adopt(ListReader.Claim.NONE, AdoptEdition.Terms.IN_ANY_CASE, "tester", bytes, name)
                .fold(AdoptEdition.InForce::adopted, problem -> {
                    throw new AssertionError(problem.sentence());
                });
    }

    /** Every second name in pairs; three more, three fewer, and some that moved for each step. */
    private static String list(int step) {
        var text = new StringBuilder("name,address,country,id\n");
        for (int i = step; i < 30 + step; i++) {
            String name = FIRST.get(i % FIRST.size()) + " " + LAST.get(i % LAST.size()) + " " + (char) ('A' + i % 26)
                    + "orka";
            String street = i % 7 == 0 ? step + 11 + " Invented Street" : i + 1 + " Invented Street";
            text.append(name)
                    .append(",\"")
                    .append(street)
                    .append(", Yerevan\",AM,")
                    .append(i)
                    .append('\n');
        }
        return text.toString();
    }

    private static String orders(Random random) {
        var text = new StringBuilder(
                "PO Number,Line,End User,End User Address,End User Country,Ship To Name,Description,Quantity\n");
        for (int i = 0; i < 120; i++) {
            text.append("45000")
                    .append(i)
                    .append(",1,")
                    .append(name(random))
                    .append(",\"")
                    .append(random.nextInt(40))
                    .append(" Invented Street, Yerevan\",AM,")
                    .append(name(random))
                    .append(",Office chairs,4\n");
        }
        return text.toString();
    }

    private static String name(Random random) {
        return random.nextInt(3) == 0
                ? "Unlisted Trading " + random.nextInt(1000)
                : FIRST.get(random.nextInt(FIRST.size())) + " " + LAST.get(random.nextInt(LAST.size())) + " "
                        + (char) ('A' + random.nextInt(26)) + "orka";
    }

    private static Map<String, Set<String>> findings(Cases cases, String upload) {
        var findings = new HashMap<String, Set<String>>();
        cases.forEach(upload, file -> findings.put(file.id(), lines(file.screening())));
        return findings;
    }

    private static Map<String, Set<String>> fullRun(PlainProgram program, String upload) {
        var screener = program.desk.screener(program.desk.basis(DAY, Mode.AS_ENFORCED, Optional.empty()));
        var findings = new HashMap<String, Set<String>>();
        program.ports
                .cases()
                .forEach(
                        upload,
                        (CaseFile file) -> findings.put(
                                file.id(),
                                file.subject()
                                        .map(subject -> lines(screener.screen(subject)))
                                        .orElse(Set.of())));
        return findings;
    }

    private static Set<String> lines(Screening screening) {
        return screening.findings().stream()
                .flatMap(finding -> finding.matches().stream()
                        .map(match -> finding.rule().id()
                                + finding.outcome()
                                + finding.party().map(party -> party.role().name())
                                + match.listing().id()))
                .collect(Collectors.toSet());
    }
}
