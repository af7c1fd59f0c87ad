package portcullis.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portcullis.core.review.CaseFile;
import portcullis.core.review.Decision;
import portcullis.core.review.Standing;
import portcullis.core.rule.Mode;
import portcullis.core.rule.Recommendation;
import portcullis.core.screen.Finding;
import portcullis.core.screen.GoodGuys;
import portcullis.core.watchlist.Listing;
import portcullis.flow.GoodGuyStates;
import portcullis.flow.KeepGoodGuys;
import portcullis.flow.port.Accounts;
import portcullis.flow.port.Cases;
import portcullis.flow.port.GoodGuyRules;
import portcullis.flow.upload.Upload;

/** A good guy from the wish to the end: what it suppresses, what brings the findings back, and who may do what. */
final class GoodGuysTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final String ROW = """
            PO number,End user,End user address,End user country,Item
            77,Microsun Electronics Pte Ltd,5 Other Street,SG,Desk lamp
            """;

    @TempDir
    Path directory;

    private PlainProgram program;
    private static int databases;

    @BeforeEach
    void start() {
        program = new PlainProgram("good-guys-" + databases++, directory).withSample();
        account("checker", "APPROVER", false);
    }

    private void account(String name, String role, boolean disabled) {
        program.ports.accounts().addIfAbsent(new Accounts.Account(name, "hash", Set.of(role), disabled), Instant.EPOCH);
    }

    private CaseFile screened(String rows) throws IOException {
        Upload upload = program.screened(Files.writeString(directory.resolve("orders.csv"), rows), TODAY);
        return program.ports.cases().find(upload.id() + "-2").orElseThrow();
    }

    private static Finding matched(CaseFile file) {
        return file.screening().findings().stream()
                .filter(finding -> finding.match().isPresent())
                .findFirst()
                .orElseThrow();
    }

    private KeepGoodGuys.Answer asked(CaseFile file, boolean onlyOrder) {
        List<Listing> listings =
                program.desk.inForce().watchlist().parts().get(0).listings();
        var wish = new KeepGoodGuys.Wish(
                file.id(),
                matched(file).number(),
                "FP-ADDR",
                "another company at another place",
                TODAY.plusDays(90),
                onlyOrder);
        return program.goodGuys.request(wish, "maker", listings);
    }

    private GoodGuyRules.Kept approved(CaseFile file, boolean onlyOrder) {
        String id = asked(file, onlyOrder).kept().orElseThrow().goodGuy().id();
        return program.goodGuys.approve(id, "checker").kept().orElseThrow();
    }

    @Test
    void covered_findings_stay_with_outcome_and_evidence_and_recommend_nothing() throws IOException {
        CaseFile before = screened(ROW);
        String id = approved(before, false).goodGuy().id();

        CaseFile after = screened(ROW);

        assertThat(after.screening().findings())
                .hasSameSizeAs(before.screening().findings());
        assertThat(after.screening().outcomes()).isEqualTo(before.screening().outcomes());
        assertThat(after.screening().findings())
                .filteredOn(finding -> finding.match().isPresent())
                .allSatisfy(finding -> {
                    assertThat(GoodGuys.isSuppressed(finding)).isTrue();
                    assertThat(finding.recommendation()).isEqualTo(Recommendation.NO_FINDING);
                    assertThat(finding.trace().get(0).inputs()).containsEntry("goodGuy.id", id);
                    assertThat(finding.trace().get(0).expression())
                            .contains("asked for by maker", "approved by checker");
                });
        assertThat(before.recommendation()).isEqualTo(Recommendation.HOLD);
    }

    @Test
    void a_party_that_changes_is_not_covered() throws IOException {
        approved(screened(ROW), false);

        CaseFile moved = screened(ROW.replace("5 Other Street", "10 Jalan Besar"));

        assertThat(GoodGuys.isSuppressed(matched(moved))).isFalse();
    }

    @Test
    void one_for_a_single_order_covers_no_other() throws IOException {
        approved(screened(ROW), true);

        assertThat(GoodGuys.isSuppressed(matched(screened(ROW)))).isTrue();
        assertThat(GoodGuys.isSuppressed(matched(screened(ROW.replace("77,", "78,")))))
                .isFalse();
    }

    @Test
    void a_wish_that_nobody_else_approved_covers_nothing() throws IOException {
        String id = asked(screened(ROW), false).kept().orElseThrow().goodGuy().id();

        assertThat(program.goodGuys.approve(id, "maker").refusal()).contains("somebody else");
        assertThat(GoodGuys.isSuppressed(matched(screened(ROW)))).isFalse();
    }

    @Test
    void one_that_is_ended_or_whose_approver_is_gone_covers_nothing() throws IOException {
        account("gone", "APPROVER", true);
        CaseFile file = screened(ROW);
        String ended = approved(file, false).goodGuy().id();
        program.goodGuys.end(ended, "checker", "the register shows the same owner");
        String ofNobody = asked(file, false).kept().orElseThrow().goodGuy().id();
        GoodGuyRules.Kept kept =
                program.goodGuys.approve(ofNobody, "gone").kept().orElseThrow();

        assertThat(program.goodGuys.state(kept)).isEqualTo("VOID");
        assertThat(program.goodGuys.named()).isEmpty();
        assertThat(GoodGuys.isSuppressed(matched(screened(ROW)))).isFalse();
    }

    @Test
    void a_confirmed_match_has_none() throws IOException {
        CaseFile file = screened(ROW);
        String early = asked(file, false).kept().orElseThrow().goodGuy().id();
        var confirmed = new Decision(
                1, Decision.Kind.BLOCK, "TM-ID", "the same registration number", "checker", PlainProgram.NOW);
        program.ports.cases().decide(file.id(), confirmed);

        assertThat(asked(file, false).refusal()).contains("confirmed");
        assertThat(program.goodGuys.approve(early, "checker").refusal()).contains("confirmed");
    }

    @Test
    void a_row_on_which_all_is_covered_stands_as_accepted_before() throws IOException {
        CaseFile before = screened(ROW);
        before.screening().findings().stream()
                .filter(finding -> finding.match().isPresent())
                .map(finding -> new KeepGoodGuys.Wish(
                        before.id(), finding.number(), "FP-ADDR", "another company there", TODAY.plusDays(90), false))
                .map(wish -> program.goodGuys.request(
                        wish,
                        "maker",
                        program.desk.inForce().watchlist().parts().get(0).listings()))
                .forEach(answer -> program.goodGuys.approve(
                        answer.kept().orElseThrow().goodGuy().id(), "checker"));

        CaseFile after = screened(ROW);

        assertThat(after.recommendation()).isEqualTo(Recommendation.NO_FINDING);
        assertThat(after.screening().findings()).isNotEmpty();
        assertThat(after.standing()).isEqualTo(Standing.ACCEPTED_BEFORE);
        var filter = new Cases.Filter(Optional.empty(), Optional.empty(), Optional.of(Standing.ACCEPTED_BEFORE));
        assertThat(program.ports.cases().list(after.uploadId(), filter, 0, 10).items())
                .hasSize(1);
        var bytes = new ByteArrayOutputStream();
        program.reports.write(after.uploadId(), bytes);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(workbook.getSheet("GoodGuys").getLastRowNum())
                    .isEqualTo(after.screening().findings().size());
            assertThat(workbook.getSheet("GoodGuys").getRow(1).getCell(9).getStringCellValue())
                    .contains("asked for by maker", "approved by checker");
        }
    }

    @Test
    void one_whose_listing_says_something_else_is_void_and_says_why() throws IOException {
        GoodGuyRules.Kept kept = approved(screened(ROW), false);
        assertThat(states().of(kept).state()).isEqualTo("IN_FORCE");
        program.adopt(Files.copy(
                Path.of("src/test/resources/portcullis/edge/listing/fixture.csv"),
                directory.resolve("csl-2026-11-20.csv")));

        assertThat(states().of(kept).state()).isEqualTo(GoodGuyStates.VOID);
        assertThat(states().of(kept).because()).anyMatch(why -> why.contains("is not in force any more"));
    }

    private GoodGuyStates states() {
        return new GoodGuyStates.Look(
                        program.goodGuys, program.desk, Mode.AS_ENFORCED, InstantSource.fixed(PlainProgram.NOW))
                .now();
    }

    @Test
    void the_reason_and_the_last_day_are_bounded() throws IOException {
        CaseFile file = screened(ROW);
        List<Listing> listings =
                program.desk.inForce().watchlist().parts().get(0).listings();
        int number = matched(file).number();

        assertThat(refusal(new KeepGoodGuys.Wish(file.id(), number, "FP", "short", TODAY.plusDays(9), false), listings))
                .contains("at least 10 characters");
        assertThat(refusal(
                        new KeepGoodGuys.Wish(file.id(), number, "FP", "long enough now", TODAY.plusDays(900), false),
                        listings))
                .contains("within 366 days");
        assertThat(refusal(
                        new KeepGoodGuys.Wish(file.id(), 999, "FP", "long enough now", TODAY.plusDays(9), false),
                        listings))
                .contains("no finding of this number");
    }

    private String refusal(KeepGoodGuys.Wish wish, List<Listing> listings) {
        return program.goodGuys.request(wish, "maker", listings).refusal();
    }
}
