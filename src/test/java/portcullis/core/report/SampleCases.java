package portcullis.core.report;

import static portcullis.core.report.SampleSubjects.country;
import static portcullis.core.report.SampleSubjects.item;
import static portcullis.core.report.SampleSubjects.order;
import static portcullis.core.report.SampleSubjects.party;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import portcullis.core.intake.RowProblem;
import portcullis.core.match.Evidence;
import portcullis.core.match.Match;
import portcullis.core.match.Score;
import portcullis.core.report.SampleSubjects.Line;
import portcullis.core.review.CaseFile;
import portcullis.core.review.Decision;
import portcullis.core.rule.Outcome;
import portcullis.core.rule.Recommendation;
import portcullis.core.rule.RuleCard;
import portcullis.core.rule.RuleState;
import portcullis.core.rule.TraceStep;
import portcullis.core.rule.Truth;
import portcullis.core.screen.Finding;
import portcullis.core.screen.ListingSnapshot;
import portcullis.core.screen.MatchFound;
import portcullis.core.screen.PartyScreened;
import portcullis.core.screen.Question;
import portcullis.core.screen.Screening;
import portcullis.core.subject.Corporate;
import portcullis.core.subject.CountryCode;
import portcullis.core.subject.Known;
import portcullis.core.subject.Owner;
import portcullis.core.subject.Party;
import portcullis.core.subject.PartyName;
import portcullis.core.subject.Place;
import portcullis.core.subject.Role;
import portcullis.core.subject.Subject;
import portcullis.core.watchlist.LicenseTerms;
import portcullis.core.watchlist.ListCode;

/** Cases written by hand, one for each thing that a report has to show. */
public final class SampleCases {
    static final String UPLOAD = "0c9f2f6e-4f0a-4a51-9d6e-2b1f6a7c8d90";
    static final String EDITION = "csl-2026-01-30-4f2a9c01";
    private static final String ENTITY_LIST = "15 CFR 744.11; Supplement No. 4 to part 744";

    private SampleCases() {}

    /** The rows 4 to 12 of a sheet; row 8 is blank. */
    public static List<CaseFile> all() {
        return List.of(
                listedEndUser(4),
                parentInChina(5),
                nothingFound(6),
                missingFigures(7),
                rejected(9),
                bareAddress(10),
                activeText(11),
                notScreened(12));
    }

    static CaseFile listedEndUser(int row) {
        var party = party(Role.END_USER, "Huawei Technologies Co Ltd", "CN")
                .at(new Place(Optional.of("Bantian, Longgang District, Shenzhen 518129"), country("CN")));
        var match = new MatchFound(
                new ListingSnapshot(
                        "EL-00412",
                        ListCode.EL,
                        "Huawei Technologies Co., Ltd.",
                        "Huawei Technologies Co., Ltd.",
                        EDITION,
                        List.of(new CountryCode("CN")),
                        List.of("Bantian Huawei Base, Longgang District, Shenzhen, 518129"),
                        List.of(),
                        new LicenseTerms(
                                Optional.of("For all items subject to the EAR, see 734.9(e) and 744.11 of the EAR"),
                                Optional.of("Presumption of denial")),
                        List.of(1),
                        Optional.of("84 FR 22963, 5/21/19")),
                Match.Carrier.NAME,
                nameEvidence());
        var trace = List.of(
                step(
                        "party is listed on the Entity List",
                        "match.list == 'EL'",
                        Truth.TRUE,
                        Map.of("match.list", "EL")),
                step(
                        "party takes part in the transaction",
                        "party.role in transaction_roles",
                        Truth.TRUE,
                        Map.of("party.role", "END_USER")));
        var finding = new Finding(
                1,
                rule("ear-lists.entity-list", "Party on the Entity List", ENTITY_LIST, Outcome.LICENSE_REQUIRED),
                Outcome.LICENSE_REQUIRED,
                Optional.of("Presumption of denial"),
                Recommendation.HOLD,
                Optional.of(party),
                Optional.of(match),
                trace,
                Optional.empty());
        var supplier = party(Role.SUPPLIER, "Example Server Works Inc", "TW");
        var subject = order(
                new Line(row, "4500012345", "10"),
                List.of(party, supplier),
                item("GPU server, 8 accelerators", 2, "185000.50"),
                "CN");
        return screened(
                subject,
                new Screening(
                        List.of(new PartyScreened(party, List.of(match)), new PartyScreened(supplier, List.of())),
                        List.of(finding)),
                List.of(new Decision(
                        1,
                        Decision.Kind.ESCALATE,
                        "ESC-COUNSEL",
                        "Counsel to confirm the footnote.",
                        "reviewer-1",
                        Instant.parse("2026-02-02T10:15:00Z"))));
    }

    static CaseFile parentInChina(int row) {
        var buyer = party(Role.PURCHASER, "Merlion Cloud Pte Ltd", "SG")
                .with(new Corporate(
                        country("SG"),
                        Optional.of("Beijing Example Holdings"),
                        country("CN"),
                        Known.of(LocalDate.of(2023, 5, 1)),
                        List.of(
                                new Owner("Beijing Example Holdings", Known.of(BigDecimal.valueOf(60))),
                                new Owner("Founders", Known.unknown()))));
        var trace = List.of(
                step(
                        "item reaches 3A090.a",
                        "item.tpp >= tpp_limit",
                        Truth.TRUE,
                        Map.of("item.tpp", "15832", "tpp_limit", "4800")),
                step(
                        "headquarters or ultimate parent in Macau or group D:5",
                        "party.parent_headquarters in group_d5",
                        Truth.TRUE,
                        Map.of("party.parent_headquarters", "CN")));
        var finding = new Finding(
                1,
                rule(
                        "ear-advanced-computing.headquarters",
                        "Advanced computing item to a party with a parent in group D:5",
                        "15 CFR 742.6(a)(6)(iii); 744.23",
                        Outcome.LICENSE_REQUIRED),
                Outcome.LICENSE_REQUIRED,
                Optional.of("Presumption of denial (15 CFR 742.6(b)(10))"),
                Recommendation.HOLD,
                Optional.of(buyer),
                Optional.empty(),
                trace,
                Optional.empty());
        var subject = order(
                new Line(row, "4500012345", "20"), List.of(buyer), item("NVIDIA H100 SXM5 80GB", 64, "30000"), "SG");
        return screened(
                subject, new Screening(List.of(new PartyScreened(buyer, List.of())), List.of(finding)), List.of());
    }

    static CaseFile nothingFound(int row) {
        var supplier = party(Role.SUPPLIER, "Muster Büromöbel GmbH", "DE");
        var subject =
                order(new Line(row, "4500012346", "10"), List.of(supplier), item("Office chairs", 40, "219.9"), "DE");
        return screened(subject, new Screening(List.of(new PartyScreened(supplier, List.of())), List.of()), List.of());
    }

    static CaseFile missingFigures(int row) {
        var buyer = party(Role.PURCHASER, "Teluk Data Sdn Bhd", "MY");
        var trace = List.of(
                step(
                        "item reaches 3A090.a",
                        "item.tpp >= tpp_limit",
                        Truth.UNKNOWN,
                        Map.of("item.tpp", "unknown", "tpp_limit", "4800")),
                step(
                        "destination asks for a license",
                        "route.destination in groups",
                        Truth.TRUE,
                        Map.of("route.destination", "MY")));
        var finding = new Finding(
                1,
                rule(
                        "ear-advanced-computing.3a090",
                        "Advanced computing item",
                        "15 CFR 742.6(a)(6)(iii)",
                        Outcome.LICENSE_REQUIRED),
                Outcome.NEEDS_DATA,
                Optional.empty(),
                Recommendation.REVIEW,
                Optional.empty(),
                Optional.empty(),
                trace,
                Optional.of(new Question(
                        "What is the total processing performance (TPP) of the accelerator?", List.of("item.tpp"))));
        var subject = order(
                new Line(row, "4500012347", "10"),
                List.of(buyer),
                item("AI accelerator card, model unknown", 16, "8000"),
                "MY");
        return screened(
                subject,
                new Screening(List.of(new PartyScreened(buyer, List.of())), List.of(finding)),
                List.of(new Decision(
                        1,
                        Decision.Kind.REQUEST_INFORMATION,
                        "ASK-SUPPLIER",
                        "Asked the supplier for the data sheet.",
                        "reviewer-1",
                        Instant.parse("2026-02-02T10:20:00Z"))));
    }

    public static CaseFile rejected(int row) {
        return new CaseFile(
                UPLOAD + "-" + row,
                UPLOAD,
                row,
                List.of("4500012348", "10", "", "", "Network cable", "50", "4,20"),
                Optional.empty(),
                new Screening(List.of(), List.of()),
                List.of(new RowProblem(
                        row,
                        "parties",
                        "no-party",
                        "a name or an address of at least one party",
                        "",
                        "Fill in the supplier or the end user and send the row again.")),
                List.of());
    }

    static CaseFile bareAddress(int row) {
        var party = new Party(
                Role.ULTIMATE_CONSIGNEE,
                PartyName.of("Bright Harbour Trading Limited"),
                new Place(Optional.of("Unit 1205, 12/F, Example Tower, 88 Harbour Road, Wanchai"), country("HK")),
                Optional.of("2841907"),
                Corporate.UNKNOWN);
        var evidence = new Evidence.Weighted(
                "address",
                List.of(
                        share(0.7, measured("building", "88 Harbour Road", "88 Harbour Road", 1, "the same building")),
                        share(0.3, measured("unit", "Unit 1205", "Unit 1601", 0, "another floor and unit"))),
                "the building agrees, the unit does not");
        var match = new MatchFound(
                new ListingSnapshot(
                        "EL-ADDR-07",
                        ListCode.EL,
                        "Address 07",
                        "Address 07",
                        EDITION,
                        List.of(new CountryCode("HK")),
                        List.of("Unit 1601, 16/F, Example Tower, 88 Harbour Road, Wanchai, Hong Kong"),
                        List.of(),
                        LicenseTerms.NONE,
                        List.of(),
                        Optional.of("89 FR 51644, 6/18/24")),
                Match.Carrier.BUILDING,
                evidence);
        var finding = new Finding(
                1,
                rule("ear-lists.address", "Address on the Entity List", "15 CFR 744.16(f)", Outcome.RED_FLAG),
                Outcome.RED_FLAG,
                Optional.empty(),
                Recommendation.REVIEW,
                Optional.of(party),
                Optional.of(match),
                List.of(step("building of a listed address", "match.carrier == 'BUILDING'", Truth.TRUE, Map.of())),
                Optional.of(new Question(
                        "Does the consignee use the listed unit or another one?", List.of("party.address"))));
        var subject =
                order(new Line(row, "4500012349", "10"), List.of(party), item("Ethernet switches", 12, "1450"), "HK");
        return screened(
                subject, new Screening(List.of(new PartyScreened(party, List.of(match))), List.of(finding)), List.of());
    }

    /** A row whose texts try to be something else than text. */
    public static CaseFile activeText(int row) {
        var supplier = new Party(
                Role.SUPPLIER,
                new PartyName("=HYPERLINK(\"http://example.com\",\"open\")", Optional.of("＝1+1")),
                new Place(Optional.of("@SUM(1,2)\u0000\u0007 Street\r\nSecond line _x0041_"), Known.unknown()),
                Optional.of("+31 20 000"),
                new Corporate(
                        Known.unknown(), Optional.of("-2+3 Holdings"), Known.unknown(), Known.unknown(), List.of()));
        var subject = order(
                new Line(row, "=cmd|' /C calc'!A0", "10"),
                List.of(supplier),
                item("\t=1+1 cable \ud800 drum", 1, "12"),
                "NL");
        return screened(subject, new Screening(List.of(new PartyScreened(supplier, List.of())), List.of()), List.of());
    }

    /** A row on which the program failed: held, its party shown as not screened. */
    static CaseFile notScreened(int row) {
        var party = party(Role.CUSTOMER, "Northwind Compute AB", "SE");
        var finding = new Finding(
                1,
                rule("portcullis.failure", "The row could not be screened", "none", Outcome.NEEDS_DATA),
                Outcome.NEEDS_DATA,
                Optional.empty(),
                Recommendation.HOLD,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(new Question("Screening failed with code E-17; send the row again.", List.of())));
        var subject = order(new Line(row, "4500012351", "10"), List.of(party), item("Rack space", 1, "990"), "SE");
        return screened(subject, new Screening(List.of(), List.of(finding)), List.of());
    }

    private static Evidence nameEvidence() {
        var tokens = new Evidence.Weighted(
                "name",
                List.of(
                        share(0.7, measured("token", "huawei", "huawei", 1, "the same")),
                        share(0.2, measured("token", "technologies", "technologies", 1, "the same")),
                        share(
                                0.1,
                                measured(
                                        "legal form",
                                        "Co Ltd",
                                        "Co., Ltd.",
                                        0.98,
                                        "the same form, written another way"))),
                "all words agree");
        var alias = measured("alias", "Huawei Technologies Co Ltd", "Huawei Tech", 0.81, "two of three words agree");
        return new Evidence.Adjusted(
                "party",
                new Evidence.Best("names", List.of(alias, tokens), "the primary name counts"),
                List.of(new Evidence.Adjustment("country", 0.01, "both are in CN")),
                "name and country");
    }

    static Evidence.Measured measured(String feature, String submitted, String listed, double score, String says) {
        return new Evidence.Measured(feature, submitted, listed, new Score(score), says);
    }

    private static Evidence.Share share(double weight, Evidence part) {
        return new Evidence.Share(weight, part);
    }

    private static TraceStep step(String condition, String expression, Truth result, Map<String, String> inputs) {
        return new TraceStep(condition, expression, new TreeMap<>(inputs), result);
    }

    static RuleCard rule(String id, String title, String citation, Outcome outcome) {
        return new RuleCard(
                id,
                "2026.1",
                title,
                citation,
                "Bureau of Industry and Security",
                RuleState.IN_FORCE,
                Optional.of(LocalDate.of(2023, 11, 17)),
                Optional.empty(),
                outcome,
                Optional.empty(),
                outcome.recommendation(),
                Optional.empty(),
                new TreeMap<>());
    }

    static CaseFile screened(Subject subject, Screening screening, List<Decision> decisions) {
        return new CaseFile(
                UPLOAD + "-" + subject.rowNumber(),
                UPLOAD,
                subject.rowNumber(),
                List.of(),
                Optional.of(subject),
                screening,
                List.of(),
                decisions);
    }
}
