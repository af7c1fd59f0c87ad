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

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portcullis.core.rule.Mode;
import portcullis.core.rule.Outcome;
import portcullis.core.rule.Recommendation;
import portcullis.core.rule.RuleState;
import portcullis.core.rule.Truth;
import portcullis.core.subject.Item;
import portcullis.core.subject.Known;
import portcullis.core.subject.Party;
import portcullis.core.subject.Performance;
import portcullis.core.subject.Role;
import portcullis.core.subject.Route;
import portcullis.core.subject.Subject;
import portcullis.core.subject.SubjectKind;

/** Golden cases of the advanced-computing rules, from October 2022 on. */
final class AdvancedComputingTest {
    private static final String TODAY = "2026-11-23";
    private static final String DESTINATION = "ear-advanced-computing.destination";
    private static final String HEADQUARTERS = "ear-advanced-computing.headquarters";

    private static Item figures(String tpp, String density, Boolean datacenter) {
        return item("accelerator card", "")
                .with(new Performance(
                        number(tpp), number(density), Known.unknown(), Known.unknown(), Known.of(datacenter)));
    }

    private static Known<BigDecimal> number(String figure) {
        return figure.isEmpty() ? Known.unknown() : Known.of(new BigDecimal(figure));
    }

    @Test
    void an_ordinary_order_has_no_finding() {
        Subject tablets = order(item("Amoxicillin 500 mg tablets", ""), "NG");

        Screening screening = screener(TODAY).screen(tablets);

        assertThat(rules(screening)).isEmpty();
        assertThat(screening.recommendation()).isEqualTo(Recommendation.NO_FINDING);
    }

    @Test
    void an_ordinary_item_to_China_has_no_finding() {
        assertThat(rules(screener(TODAY).screen(order(item("Centrifugal pump, stainless steel", "EAR99"), "CN"))))
                .isEmpty();
    }

    @Test
    void an_H100_for_a_Singapore_buyer_with_a_Chinese_parent_needs_a_license() {
        Party buyer = party(Role.END_USER, "Merlion Compute", "SG", "SG", "CN");

        Screening screening = screener("2024-01-01").screen(order(item("NVIDIA H100 80GB SXM5", ""), "SG", buyer));

        Finding license = finding(screening, HEADQUARTERS);
        assertThat(license.outcome()).isEqualTo(Outcome.LICENSE_REQUIRED);
        assertThat(license.rule().citation()).contains("742.6").contains("744.23");
        assertThat(license.policy().orElseThrow()).contains("presumption of denial");
        assertThat(screening.recommendation()).isEqualTo(Recommendation.HOLD);
        assertThat(screening.findings().get(0)).isEqualTo(license);
    }

    @Test
    void a_parent_that_nobody_stated_is_a_question_for_an_H100() {
        Party buyer = party(Role.END_USER, "Merlion Compute", "SG", "SG", "");

        Finding question =
                finding(screener(TODAY).screen(order(item("NVIDIA H100 80GB SXM5", ""), "SG", buyer)), HEADQUARTERS);

        assertThat(question.outcome()).isEqualTo(Outcome.NEEDS_DATA);
        assertThat(question.question().orElseThrow().missing()).containsExactly("party.parentHeadquarters");
    }

    @Test
    void before_November_2023_headquarters_did_not_count() {
        Party buyer = party(Role.END_USER, "Merlion Compute", "SG", "SG", "CN");

        assertThat(rules(screener("2023-11-16").screen(order(item("NVIDIA H100 80GB SXM5", ""), "SG", buyer))))
                .doesNotContain(HEADQUARTERS, DESTINATION);
    }

    @ParameterizedTest(name = "{0} to {1} on {2}: {3}")
    @CsvSource({
        "NVIDIA H100 80GB SXM5, CN, 2022-10-20, none",
        "NVIDIA H100 80GB SXM5, CN, 2022-10-21, license",
        "NVIDIA H100 80GB SXM5, MO, 2023-01-16, none",
        "NVIDIA H100 80GB SXM5, MO, 2023-01-17, license",
        "NVIDIA H100 80GB SXM5, VN, 2023-11-16, none",
        "NVIDIA H100 80GB SXM5, VN, 2023-11-17, license",
        "NVIDIA H100 80GB SXM5, HK, 2026-11-23, license",
        "NVIDIA H100 80GB SXM5, AE, 2026-11-23, license",
        "NVIDIA H100 80GB SXM5, IL, 2026-11-23, none",
        "NVIDIA H100 80GB SXM5, BR, 2026-11-23, none",
        "NVIDIA A800 80GB SXM, CN, 2023-01-01, none",
        "NVIDIA A800 80GB SXM, CN, 2023-12-01, license",
        "NVIDIA H20 96GB, CN, 2025-04-01, none",
        "NVIDIA H20 96GB, CN, 2025-04-20, none"
    })
    void the_destination_decides_by_date(String description, String destination, String day, String expected) {
        List<String> rules = rules(screener(day).screen(order(item(description, ""), destination)));

        assertThat(rules.contains(DESTINATION)).isEqualTo(expected.equals("license"));
    }

    @ParameterizedTest(name = "TPP {0}, density {1}, data center {2}: {3}")
    @CsvSource({
        "4800, '', false, license",
        "4799.9, 5.92, true, license",
        "1599.9, 50, true, none",
        "2399.9, 3.2, true, license",
        "4799, 1.59, true, none",
        "4799, 50, false, none"
    })
    void figures_decide_at_the_thresholds(String tpp, String density, boolean datacenter, String expected) {
        List<String> rules = rules(screener(TODAY).screen(order(figures(tpp, density, datacenter), "CN")));

        assertThat(rules.contains(DESTINATION)).isEqualTo(expected.equals("license"));
    }

    @Test
    void a_consumer_card_of_class_a_may_go_under_exception_NAC() {
        assertThat(rules(screener(TODAY).screen(order(figures("4800", "", false), "CN"))))
                .contains("ear-advanced-computing.exception-nac");
        assertThat(rules(screener(TODAY).screen(order(figures("15832", "19.45", true), "CN"))))
                .doesNotContain("ear-advanced-computing.exception-nac");
    }

    @Test
    void an_unknown_TPP_is_a_question_that_names_the_field() {
        Finding question = finding(
                screener(TODAY).screen(order(item("AI accelerator card, datacenter GPU", ""), "CN")), DESTINATION);

        assertThat(question.outcome()).isEqualTo(Outcome.NEEDS_DATA);
        assertThat(question.question().orElseThrow().missing()).contains("item.tpp");
        assertThat(question.question().orElseThrow().text()).contains("Total Processing Performance");
        assertThat(question.trace()).anySatisfy(step -> {
            assertThat(step.result()).isEqualTo(Truth.UNKNOWN);
            assertThat(step.inputs()).containsEntry("item.tpp", "unknown");
        });
    }

    @Test
    void the_letters_of_April_2025_flag_an_H20_from_their_day_on() {
        Item h20 = item("NVIDIA H20 96GB", "");

        Screening before = screener("2025-04-01").screen(order(h20, "CN"));
        Screening after = screener("2025-04-20").screen(order(h20, "CN"));

        assertThat(rules(before)).noneMatch(rule -> rule.startsWith("ear-advanced-computing"));
        Finding flag = finding(after, "ear-advanced-computing.is-informed-2025");
        assertThat(flag.outcome()).isEqualTo(Outcome.RED_FLAG);
        assertThat(flag.rule().state()).isEqualTo(RuleState.GUIDANCE);
        assertThat(flag.rule().title()).containsIgnoringCase("is-informed");
        assertThat(flag.recommendation()).isEqualTo(Recommendation.HOLD);
    }

    @ParameterizedTest(name = "{0} from {1} on {2}: {3}")
    @CsvSource({
        "NVIDIA H200 141GB SXM, US, 2026-01-14, presumption of denial",
        "NVIDIA H200 141GB SXM, US, 2026-02-01, presumption of denial; or case-by-case",
        "NVIDIA H200 141GB SXM, TW, 2026-02-01, presumption of denial",
        "NVIDIA B200, US, 2026-02-01, presumption of denial"
    })
    void the_review_policy_follows_date_figures_and_place_of_export(
            String description, String from, String day, String policy) {
        Subject order = order(item(description, ""), "CN")
                .with(new Route(country(from), Known.unknown(), List.of(), country("CN")));

        assertThat(finding(screener(day).screen(order), DESTINATION).policy().orElseThrow())
                .startsWith(policy);
    }

    @Test
    void memory_follows_Cambodia_out_of_the_embargoed_group() {
        Item stacks = item("HBM3E stack, loose", "3A090.c");

        assertThat(rules(screener("2026-01-01").screen(order(stacks, "KH")))).contains("ear-advanced-computing.memory");
        assertThat(rules(screener("2026-03-01").screen(order(stacks, "KH"))))
                .doesNotContain("ear-advanced-computing.memory");
        assertThat(rules(screener("2026-03-01").screen(order(stacks, "MO")))).contains("ear-advanced-computing.memory");
    }

    @Test
    void what_stands_in_the_code_and_is_not_enforced_counts_only_when_asked_for() {
        Subject toBrazil = order(item("NVIDIA H100 80GB SXM5", ""), "BR");
        String worldwide = "ear-advanced-computing.worldwide";

        assertThat(rules(screener(TODAY).screen(toBrazil))).doesNotContain(worldwide);
        assertThat(rules(screener(TODAY, Mode.STRICT_CODIFIED, Optional.empty()).screen(toBrazil)))
                .contains(worldwide);
        Screening scenario = screener(TODAY, Mode.AS_ENFORCED, Optional.of("diffusion-enforced"))
                .screen(toBrazil);
        assertThat(finding(scenario, worldwide).rule().state()).isEqualTo(RuleState.SCENARIO);
    }

    @Test
    void a_classification_that_its_own_chip_contradicts_is_a_red_flag() {
        Screening screening = screener(TODAY).screen(order(item("NVIDIA H100 80GB SXM5", "EAR99"), "DE"));

        assertThat(finding(screening, "ear-advanced-computing.classification-conflict")
                        .outcome())
                .isEqualTo(Outcome.RED_FLAG);
    }

    @Test
    void a_circuit_of_a_Chinese_designer_is_a_red_flag_wherever_it_goes() {
        Subject order = order(item("Huawei Ascend 910B accelerator", ""), "DE");
        String flag = "ear-advanced-computing.general-prohibition-10";

        assertThat(rules(screener("2025-05-12").screen(order))).doesNotContain(flag);
        assertThat(finding(screener("2025-05-13").screen(order), flag).recommendation())
                .isEqualTo(Recommendation.HOLD);
    }

    @Test
    void a_destination_that_is_not_stated_is_the_consignees_country_and_the_trace_says_so() {
        Subject order = Subject.of(
                        SubjectKind.PURCHASE_ORDERS, 1, List.of(local(Role.ULTIMATE_CONSIGNEE, "Plain Buyer", "CN")))
                .with(item("NVIDIA H100 80GB SXM5", ""));

        Finding license = finding(screener(TODAY).screen(order), DESTINATION);

        assertThat(license.outcome()).isEqualTo(Outcome.LICENSE_REQUIRED);
        assertThat(license.trace().get(0).expression()).contains("ultimate consignee");
    }

    @Test
    void a_row_that_says_nothing_is_asked_for_its_destination_and_its_item() {
        Screening screening = screener(TODAY)
                .screen(Subject.of(SubjectKind.PURCHASE_ORDERS, 1, List.of(Party.of(Role.SUPPLIER, "Plain Supplier"))));

        assertThat(screening.outcomes()).containsExactly(Outcome.NEEDS_DATA);
        assertThat(screening.findings())
                .extracting(finding -> finding.question().orElseThrow().missing())
                .anySatisfy(missing -> assertThat(missing).contains("route.destination"))
                .anySatisfy(missing -> assertThat(missing).contains("item.description"));
    }
}
