package portcullis.core.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static portcullis.core.screen.Trial.country;
import static portcullis.core.screen.Trial.finding;
import static portcullis.core.screen.Trial.item;
import static portcullis.core.screen.Trial.local;
import static portcullis.core.screen.Trial.order;
import static portcullis.core.screen.Trial.party;
import static portcullis.core.screen.Trial.rules;
import static portcullis.core.screen.Trial.screener;
import static portcullis.core.screen.Trial.text;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portcullis.core.rule.Outcome;
import portcullis.core.subject.Amount;
import portcullis.core.subject.Answers;
import portcullis.core.subject.Classification;
import portcullis.core.subject.Item;
import portcullis.core.subject.ItemText;
import portcullis.core.subject.Known;
import portcullis.core.subject.Matter;
import portcullis.core.subject.Party;
import portcullis.core.subject.Performance;
import portcullis.core.subject.Role;
import portcullis.core.subject.Route;
import portcullis.core.subject.Subject;
import portcullis.core.subject.SubjectKind;
import portcullis.core.subject.Use;

/** Textbook cases of the export rules by number: items, makers, facilities, memory, embargoed and military uses. */
final class GoldenCasesTest {
    private static final String TODAY = "2026-11-23";
    private static final String DESTINATION = "ear-advanced-computing.destination";
    private static final String NAC = "ear-advanced-computing.exception-nac";
    private static final Answers ALL_CERTIFIED = Answers.NONE
            .and(Matter.CERTIFIED_SUPPLY, true)
            .and(Matter.CERTIFIED_CAPACITY, true)
            .and(Matter.CERTIFIED_CAP, true)
            .and(Matter.CERTIFIED_RECIPIENT, true)
            .and(Matter.CERTIFIED_TEST, true)
            .and(Matter.CERTIFIED_USERS, true);

    /** Cases 1, 3, 5, 7 and 9, each to China: what needs a license, and where license exception NAC may serve. */
    @ParameterizedTest(name = "TPP {0}, density {1}, for data centers {2}")
    @CsvSource({
        "4800, 2, false, true, true",
        "4799.9, 5.92, true, true, false",
        "1599.9, 50, true, false, false",
        "2399.9, 3.2, true, true, true",
        "4799, 1.59, true, false, false",
    })
    void figures_decide_the_class(String tpp, String density, boolean center, boolean license, boolean notice) {
        Item card = item("accelerator card", "")
                .with(new Performance(
                        Known.of(new BigDecimal(tpp)),
                        Known.of(new BigDecimal(density)),
                        Known.of(BigDecimal.valueOf(600)),
                        Known.of(BigDecimal.valueOf(64)),
                        Known.of(center)));

        List<String> found = rules(screener(TODAY).screen(order(card, "CN")));

        assertThat(found.contains(DESTINATION)).isEqualTo(license);
        assertThat(found.contains(NAC)).isEqualTo(notice);
    }

    /** Case 11. */
    @ParameterizedTest
    @CsvSource({"2023-01-01, false", "2023-12-01, true"})
    void an_A800_to_China_was_free_until_the_density_test(String day, boolean license) {
        Screening screening = screener(day).screen(order(item("NVIDIA A800 80GB PCIe", ""), "CN"));

        assertThat(rules(screening).contains(DESTINATION)).isEqualTo(license);
    }

    /** Case 13. */
    @Test
    void an_H100_to_Singapore_for_a_Chinese_parent_needs_a_license() {
        Party buyer = party(Role.PURCHASER, "Lion Compute Pte Ltd", "SG", "SG", "CN");

        Screening screening = screener("2024-01-01").screen(order(item("NVIDIA H100 80GB SXM5", ""), "SG", buyer));

        Finding license = finding(screening, "ear-advanced-computing.headquarters");
        assertThat(license.outcome()).isEqualTo(Outcome.LICENSE_REQUIRED);
        assertThat(license.policy().orElseThrow()).startsWith("presumption of denial");
    }

    /** Case 15. */
    @Test
    void an_H200_to_China_in_2026_is_reviewed_case_by_case_with_every_certification() {
        Subject h200 = order(item("NVIDIA H200 141GB SXM", ""), "CN");
        Screener screener = screener("2026-02-01");

        assertThat(policy(screener.screen(h200.with(ALL_CERTIFIED)))).startsWith("case-by-case");
        assertThat(policy(screener.screen(h200.with(ALL_CERTIFIED.and(Matter.CERTIFIED_TEST, false)))))
                .isEqualTo("presumption of denial");
        Screening open = screener.screen(h200);
        assertThat(policy(open))
                .startsWith("presumption of denial; or case-by-case")
                .contains("independentTest");
        assertThat(finding(open, "ear-advanced-computing.certifications")
                        .question()
                        .orElseThrow()
                        .missing())
                .contains("certification.independentTest", "certification.halfOfSales");
    }

    /** Case 17. */
    @Test
    void a_B200_to_China_in_2026_is_presumed_denied_whatever_is_certified() {
        Subject b200 = order(item("NVIDIA B200 SXM", ""), "CN").with(ALL_CERTIFIED);

        assertThat(policy(screener("2026-02-01").screen(b200))).isEqualTo("presumption of denial");
    }

    private static String policy(Screening screening) {
        return finding(screening, DESTINATION).policy().orElseThrow();
    }

    /** Case 19: one circuit is enough, and the system's total does not matter. */
    @Test
    void a_server_with_one_advanced_circuit_is_as_the_circuit() {
        Screening screening =
                screener(TODAY).screen(order(item("GPU server 8U with 1x NVIDIA H100 80GB PCIe", ""), "VN"));

        assertThat(finding(screening, DESTINATION).outcome()).isEqualTo(Outcome.LICENSE_REQUIRED);
    }

    private static Subject foreign(String description, String eccn, String destination, Party... parties) {
        var made = new Item(
                new ItemText(text(description), Known.unknown(), Known.unknown()),
                new Classification(text(eccn), Known.unknown()),
                country("KR"),
                Amount.UNKNOWN,
                Performance.UNKNOWN,
                Known.unknown());
        return order(made, destination, parties)
                .with(new Route(country("KR"), country("KR"), List.of(), country(destination)));
    }

    /** Case 27. */
    @Test
    void a_foreign_item_that_a_footnote_4_firm_orders_is_a_direct_product_wherever_it_is_delivered() {
        Subject ordered = foreign("power supply", "EAR99", "VN", local(Role.PURCHASER, Trial.STRONG + "EL4", "CN"));
        String rule = "ear-foreign-direct-product.footnote-4";

        Finding open = finding(screener(TODAY).screen(ordered), rule);
        Finding license =
                finding(screener(TODAY).screen(ordered.with(Answers.NONE.and(Matter.DIRECT_PRODUCT, true))), rule);
        Screening none = screener(TODAY).screen(ordered.with(Answers.NONE.and(Matter.DIRECT_PRODUCT, false)));

        assertThat(open.question().orElseThrow().missing()).contains("item.directProduct");
        assertThat(license.outcome()).isEqualTo(Outcome.LICENSE_REQUIRED);
        assertThat(rules(none)).doesNotContain(rule);
    }

    /** Case 29. */
    @Test
    void foreign_equipment_for_an_advanced_node_facility_needs_a_license_twice_over() {
        Subject equipment = foreign("deposition equipment", "3B993", "CN", local(Role.END_USER, "Plain Fab", "CN"))
                .with(new Use(Known.of("wafer fab"), Known.of(true), Known.unknown(), Known.unknown()))
                .with(Answers.NONE.and(Matter.CONTAINS_CIRCUIT, true));

        assertThat(rules(screener(TODAY).screen(equipment)))
                .contains("ear-foreign-direct-product.equipment-for-advanced-nodes", "ear-end-use.advanced-node");
    }

    /** Case 31: only categories 3B to 3E need a license while the node is unknown; for the rest the node is asked for. */
    @Test
    void for_other_items_the_node_is_asked_for() {
        Subject valves = foreign("vacuum valves", "EAR99", "CN", local(Role.END_USER, "Plain Fab", "CN"))
                .with(new Use(Known.of("wafer fab"), Known.unknown(), Known.unknown(), Known.unknown()));

        Screening screening = screener(TODAY).screen(valves);

        assertThat(rules(screening)).doesNotContain("ear-end-use.node-not-known");
        assertThat(finding(screening, "ear-end-use.advanced-node")
                        .question()
                        .orElseThrow()
                        .missing())
                .contains("use.advancedNodeFacility");
    }

    /** Cases 37 and 39. */
    @ParameterizedTest
    @CsvSource({
        "2026-01-01, KH, true",
        "2026-03-01, KH, false",
        "2026-11-23, MO, true",
        "2024-12-01, MO, false",
        "2026-11-23, MY, false"
    })
    void loose_memory_needs_a_license_to_D5_and_Macau(String day, String destination, boolean license) {
        Screening screening = screener(day).screen(order(item("HBM3E loose stacks", ""), destination));

        assertThat(rules(screening).contains("ear-advanced-computing.memory")).isEqualTo(license);
    }

    @Test
    void memory_on_an_accelerator_is_part_of_the_accelerator() {
        Screening screening = screener(TODAY).screen(order(item("NVIDIA H100 80GB HBM3", ""), "CN"));

        assertThat(rules(screening)).contains(DESTINATION).doesNotContain("ear-advanced-computing.memory");
    }

    @ParameterizedTest
    @CsvSource({
        "fuel rods for a nuclear reactor, PK, use.nuclear, ear-end-use.nuclear",
        "fuel rods for a nuclear reactor, JP, '', ear-end-use.nuclear",
        "engine for an unmanned aerial vehicle, PK, use.missile, ear-end-use.missiles",
        "engine for an unmanned aerial vehicle, BR, '', ear-end-use.missiles",
        "study of nerve agents, BR, use.chemicalBiological, ear-end-use.chemical-and-biological",
        "for military intelligence, CN, use.militaryIntelligence, ear-end-use.military-intelligence",
        "for military intelligence, IN, '', ear-end-use.military-intelligence",
        "office work, PK, '', ear-end-use.nuclear",
    })
    void words_of_the_use_ask_only_where_the_answer_can_matter(
            String use, String destination, String missing, String rule) {
        Subject pumps = order(item("pump", "EAR99"), destination)
                .with(new Use(Known.of(use), Known.of(false), Known.of(false), Known.of(false)));

        Screening screening = screener(TODAY).screen(pumps);

        if (missing.isEmpty()) {
            assertThat(rules(screening)).doesNotContain(rule);
        } else {
            assertThat(finding(screening, rule).question().orElseThrow().missing())
                    .containsExactly(missing);
        }
    }

    @Test
    void a_stated_weapons_use_needs_a_license_and_asks_for_United_States_persons() {
        Subject pumps = order(item("pump", "EAR99"), "PK").with(Answers.NONE.and(Matter.NUCLEAR, true));

        Screening screening = screener(TODAY).screen(pumps);

        assertThat(finding(screening, "ear-end-use.nuclear").outcome()).isEqualTo(Outcome.LICENSE_REQUIRED);
        assertThat(finding(screening, "ear-end-use.person-weapons")
                        .question()
                        .orElseThrow()
                        .missing())
                .containsExactly("exporter.usPerson");
    }

    /** What most orders are must not drown in questions, also where much is unknown. */
    @ParameterizedTest
    @CsvSource({
        "A4 copy paper 80 g",
        "M8 hex bolts zinc plated",
        "office chair",
        "arabica coffee beans",
        "LED desk lamp",
        "cotton T-shirts",
        "printer toner black",
        "stainless steel pipe",
        "safety gloves nitrile",
        "whiteboard markers",
    })
    void ordinary_goods_raise_no_question_of_use_or_making(String goods) {
        for (String destination : List.of("CN", "VN", "SG", "DE", "AE", "PK")) {
            Subject plain = Subject.of(SubjectKind.PURCHASE_ORDERS, 2, List.of(Party.of(Role.END_USER, "Plain Buyer")))
                    .with(item(goods, ""))
                    .with(new Route(Known.unknown(), Known.unknown(), List.of(), country(destination)));

            assertThat(rules(screener(TODAY).screen(plain)))
                    .as(goods + " to " + destination)
                    .isEmpty();
        }
    }
}
