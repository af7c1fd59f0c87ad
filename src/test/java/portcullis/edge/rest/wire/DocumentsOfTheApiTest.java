package portcullis.edge.rest.wire;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import portcullis.core.intake.FileProblem;
import portcullis.core.intake.RowProblem;
import portcullis.core.match.Evidence;
import portcullis.core.match.Match;
import portcullis.core.match.NameChange;
import portcullis.core.match.Recall;
import portcullis.core.match.Score;
import portcullis.core.review.CaseFile;
import portcullis.core.review.Decision;
import portcullis.core.rule.Mode;
import portcullis.core.rule.Outcome;
import portcullis.core.rule.PackVersion;
import portcullis.core.rule.Recommendation;
import portcullis.core.rule.RuleCard;
import portcullis.core.rule.RuleState;
import portcullis.core.rule.TraceStep;
import portcullis.core.rule.Truth;
import portcullis.core.screen.Basis;
import portcullis.core.screen.Finding;
import portcullis.core.screen.ListingSnapshot;
import portcullis.core.screen.MatchFound;
import portcullis.core.screen.PartyScreened;
import portcullis.core.screen.Question;
import portcullis.core.screen.Screening;
import portcullis.core.subject.CountryCode;
import portcullis.core.subject.Known;
import portcullis.core.subject.Party;
import portcullis.core.subject.Role;
import portcullis.core.subject.Subject;
import portcullis.core.subject.SubjectKind;
import portcullis.core.watchlist.Edition;
import portcullis.core.watchlist.Footnotes;
import portcullis.core.watchlist.Legal;
import portcullis.core.watchlist.LicenseTerms;
import portcullis.core.watchlist.ListCode;
import portcullis.core.watchlist.ListedAddress;
import portcullis.core.watchlist.ListedKind;
import portcullis.core.watchlist.ListedName;
import portcullis.core.watchlist.Listing;
import portcullis.edge.json.JsonDocuments;
import portcullis.edge.rest.problem.Problem;
import portcullis.edge.rest.problem.ProblemType;
import portcullis.flow.port.Editions;
import portcullis.flow.port.Page;
import portcullis.flow.upload.Request;
import portcullis.flow.upload.Tally;
import portcullis.flow.upload.Turn;
import portcullis.flow.upload.Upload;

/** What the API answers is what its description says, member by member. */
final class DocumentsOfTheApiTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String DIGEST = "ab".repeat(32);
    private static final RuleCard RULE = new RuleCard(
            "ear-lists.entity-list",
            "2026-11-23",
            "A party is on the Entity List",
            "15 CFR 744.11",
            "Bureau of Industry and Security",
            RuleState.IN_FORCE,
            Optional.of(LocalDate.of(1997, 2, 3)),
            Optional.empty(),
            Outcome.LICENSE_REQUIRED,
            Optional.of("presumption of denial"),
            Recommendation.HOLD,
            Optional.empty(),
            new TreeMap<>(Map.of("lists", "EL")));

    private static final Evidence EVIDENCE =
            new Evidence.Measured("name", "Acme Tec", "Acme Tech", new Score(0.95), "nearly the same");
    private static final ListingSnapshot SNAPSHOT = new ListingSnapshot(
            "el-1",
            ListCode.EL,
            "Acme Technology",
            "Acme Tech",
            "csl-1",
            List.of(new CountryCode("CN")),
            List.of("1 Main Street"),
            List.of("EAR"),
            new LicenseTerms(Optional.of("All items"), Optional.empty()),
            List.of(4),
            Optional.of("84 FR 22963"));

    private final Described description = new Described();
    private final JsonDocuments documents = new JsonDocuments();

    @Test
    void an_upload_that_has_just_come_has_every_member_and_null_where_nothing_is_known() {
        JsonObject json = description.checked(
                "Upload", new UploadJson(documents).whole(upload(Optional.empty()), Optional.empty()));

        assertThat(json.getString("status")).isEqualTo("RECEIVED");
        assertThat(json.getJsonObject("recommendations").keySet()).containsExactly("HOLD", "REVIEW", "NO_FINDING");
        assertThat(json.getJsonObject("outcomes")).hasSize(Outcome.values().length);
        assertThat(List.of("kind", "startedAt", "finishedAt", "problem", "basis", "shape"))
                .allMatch(name -> JsonValue.NULL.equals(json.get(name)));
    }

    @Test
    void an_upload_tells_why_its_file_could_not_be_screened() {
        var problem = new FileProblem("no-header", "No header", "sheet A", "a header", "numbers", "Add a header.");

        JsonObject json = description.checked(
                "Upload", new UploadJson(documents).whole(upload(Optional.of(problem)), Optional.empty()));

        description.checked("FileProblem", json.getJsonObject("problem").toString());
    }

    @Test
    void a_page_of_uploads_tells_where_it_is_in_the_list() {
        var page = new Page<>(List.of(upload(Optional.empty())), 2, 50, 101);

        JsonObject json = description.checked("Page", new UploadJson(documents).page(page));

        assertThat(json.getInt("page")).isEqualTo(2);
        assertThat(json.getInt("total")).isEqualTo(101);
        description.checked(
                "Upload", json.getJsonArray("items").getJsonObject(0).toString());
    }

    @Test
    void a_case_has_its_findings_its_row_and_its_history() {
        var decision = new Decision(1, Decision.Kind.ESCALATE, "ESC-TCO", "Counsel has to see this.", "ann", NOW);

        JsonObject json = description.checked("Case", new CaseJson(documents).whole(screened(List.of(decision))));

        assertThat(json.getString("recommendation")).isEqualTo("HOLD");
        assertThat(json.getString("standing")).isEqualTo("ESCALATED");
        JsonObject finding = description.checked(
                "Finding", json.getJsonArray("findings").getJsonObject(0).toString());
        assertThat(finding.getString("id")).isEqualTo("u-1-7-1");
        JsonObject party = description.checked(
                "PartyScreened", json.getJsonArray("parties").getJsonObject(0).toString());
        description.checked(
                "MatchFound", party.getJsonArray("matches").getJsonObject(0).toString());
        description.checked("ListingSnapshot", finding.getJsonObject("listing").toString());
        description.checked(
                "TraceStep", finding.getJsonArray("trace").getJsonObject(0).toString());
        description.checked(
                "Decision", json.getJsonArray("decisions").getJsonObject(0).toString());
    }

    @Test
    void a_row_that_was_rejected_is_held_with_its_problems_and_without_findings() {
        var problem = new RowProblem(9, "parties", "no-party", "a name", "nothing", "Enter a name.");
        var file = new CaseFile(
                "u-1-9",
                "u-1",
                9,
                List.of("x"),
                Optional.empty(),
                new Screening(List.of(), List.of()),
                List.of(problem),
                List.of());

        JsonObject json = description.checked("Case", new CaseJson(documents).whole(file));

        assertThat(json.getString("recommendation")).isEqualTo("HOLD");
        assertThat(json.getJsonArray("findings")).isEmpty();
        description.checked(
                "RowProblem", json.getJsonArray("problems").getJsonObject(0).toString());
    }

    @Test
    void a_match_has_the_listing_as_published_and_the_evidence() {
        JsonObject json = description.checked("Match", firstOf(new MatchJson(documents).array(List.of(match()), 0.8)));

        assertThat(json.getJsonNumber("score").doubleValue()).isEqualTo(0.95);
        assertThat(json.getString("name")).isEqualTo("Acme Tech");
        JsonObject listing =
                description.checked("Listing", json.getJsonObject("listing").toString());
        assertThat(listing.getString("list")).isEqualTo("EL");
        assertThat(listing.getString("country")).isEqualTo("CN");
        assertThat(listing.getJsonObject("license").getString("policy")).isEqualTo("Presumption of denial");
        assertThat(listing.getJsonArray("footnotes").getJsonNumber(0).intValue())
                .isEqualTo(1);
        description.checked("Evidence", json.getJsonObject("evidence").toString());
    }

    @Test
    void a_basis_names_everything_that_a_screening_stood_on() {
        var basis = new Basis(
                DAY,
                Mode.AS_ENFORCED,
                Optional.of("what-if"),
                List.of(Edition.of("csl", DAY, DIGEST, 196, true)),
                List.of(new PackVersion("ear-lists", "2026-11-23", DIGEST)),
                new TreeMap<>(Map.of("portcullis.match.threshold", "0.9")),
                "Portcullis 0.1.0");

        JsonObject json = description.checked("Basis", documents.write(basis));

        assertThat(json.keySet()).contains("scenario", "settings");
    }

    @Test
    void a_rule_has_state_citation_and_parameters() {
        JsonObject json = description.checked("Rule", RuleJson.of(RULE));

        assertThat(json.getString("state")).isEqualTo("IN_FORCE");
        assertThat(json.getJsonObject("parameters").getString("lists")).isEqualTo("EL");
        assertThat(json.get("to")).isEqualTo(JsonValue.NULL);
    }

    @Test
    void an_edition_says_whether_it_is_the_sample() {
        var edition = Edition.of("csl", DAY, DIGEST, 196, true);
        var recall = new Recall(List.of(new Recall.Figure(NameChange.REVERSED, 9, 8, Optional.of("a"))));
        var facts =
                new Editions.Facts(Optional.of("csl-1"), new Editions.Counts(1, 2, 3), List.of("A remark."), recall);

        JsonObject json = description.checked(
                "Edition",
                EditionJson.of(new Editions.Adopted(edition, "a.json", NOW, "ann", true, facts))
                        .toString());

        assertThat(json.getBoolean("sample")).isTrue();
    }

    @Test
    void a_problem_says_what_was_expected_what_was_seen_and_what_to_do() {
        JsonObject json = description.checked(
                "Problem",
                Problem.field("asOf", "a date", "yesterday").in("/api/v1/rules").json());

        assertThat(json.getString("type")).isEqualTo("urn:portcullis:problem:invalid-field");
        assertThat(json.getInt("status")).isEqualTo(400);
        assertThat(json.keySet()).contains("title", "detail", "where", "expected", "seen", "fix", "instance");
    }

    @Test
    void a_problem_repeats_no_more_than_a_little_of_what_was_seen() {
        assertThat(Problem.field("note", "less", "x".repeat(10_000)).json()).hasSizeLessThan(1_000);
    }

    @Test
    void a_file_that_is_too_large_is_told_by_its_status() {
        assertThat(Problem.of(new FileProblem("over-limit", "t", "w", "e", "s", "f"))
                        .status())
                .isEqualTo(413);
        assertThat(Problem.of(new FileProblem("encrypted", "t", "w", "e", "s", "f"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void every_type_of_problem_has_a_status_that_says_error() {
        for (ProblemType type : ProblemType.values()) {
            assertThat(type.status()).as(type.uri()).isBetween(400, 599);
            assertThat(type.uri()).matches("urn:portcullis:problem:[a-z-]+");
        }
    }

    private static String firstOf(String array) {
        return array.substring(1, array.length() - 1);
    }

    private static Upload upload(Optional<FileProblem> problem) {
        return new Upload(
                "u-1",
                Request.asOf(DAY, "ann"),
                new Upload.Original("orders.xlsx", DIGEST, 12),
                problem.isPresent() ? Upload.Status.FAILED : Upload.Status.RECEIVED,
                Turn.USUAL,
                Optional.empty(),
                Tally.NONE,
                NOW,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                problem);
    }

    private static CaseFile screened(List<Decision> decisions) {
        Party party = Party.of(Role.END_USER, "Acme");
        var found = new MatchFound(SNAPSHOT, Match.Carrier.NAME, EVIDENCE);
        var finding = new Finding(
                1,
                RULE,
                Outcome.LICENSE_REQUIRED,
                Optional.empty(),
                Recommendation.HOLD,
                Optional.of(party),
                Optional.of(found),
                List.of(new TraceStep("is listed", "party.listed", new TreeMap<>(Map.of()), Truth.UNKNOWN)),
                Optional.of(new Question("Which country?", List.of("route.destination"))));
        var screening = new Screening(List.of(new PartyScreened(party, List.of(found))), List.of(finding));
        Subject subject = Subject.of(SubjectKind.PURCHASE_ORDERS, 7, List.of(party));
        return new CaseFile("u-1-7", "u-1", 7, List.of("Acme"), Optional.of(subject), screening, List.of(), decisions);
    }

    private static Match match() {
        var legal = new Legal(
                List.of("EAR"),
                new LicenseTerms(Optional.of("All items"), Optional.of("Presumption of denial")),
                new Footnotes(Set.of(4, 1), false),
                Optional.of("84 FR 22963"),
                Optional.empty(),
                Optional.empty());
        var listing = new Listing(
                "el-1",
                ListCode.EL,
                ListedKind.ORGANIZATION,
                List.of(ListedName.primary("Acme Technology"), ListedName.alias("Acme Tech")),
                List.of(new ListedAddress("1 Main Street", Known.of(new CountryCode("CN")))),
                List.of(),
                legal,
                Optional.empty());
        return new Match(listing, "csl-1", listing.names().get(1), Match.Carrier.NAME, EVIDENCE);
    }
}
