package portcullis.core.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static portcullis.core.screen.Trial.country;
import static portcullis.core.screen.Trial.item;
import static portcullis.core.screen.Trial.local;
import static portcullis.core.screen.Trial.order;
import static portcullis.core.screen.Trial.ownedBy;
import static portcullis.core.screen.Trial.owner;
import static portcullis.core.screen.Trial.party;
import static portcullis.core.screen.Trial.screener;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portcullis.core.rule.Mode;
import portcullis.core.subject.Access;
import portcullis.core.subject.Answers;
import portcullis.core.subject.Item;
import portcullis.core.subject.Known;
import portcullis.core.subject.Matter;
import portcullis.core.subject.Party;
import portcullis.core.subject.Role;
import portcullis.core.subject.Subject;
import portcullis.core.subject.SubjectKind;

/** What each scenario changes, and that it changes nothing else: outcome or review policy of a small book of rows of all kinds. */
final class ScenariosTest {
    private static final Map<String, Subject> BOOK = book();

    private static Map<String, Subject> book() {
        var book = new LinkedHashMap<String, Subject>();
        Item h200 = item("NVIDIA H200 141GB SXM5", "3A090.a");
        Item h100 = item("NVIDIA H100 80GB SXM5", "3A090.a");
        book.put("paper", order(item("A4 paper", "EAR99"), "CA"));
        book.put("h200-china-certified", order(h200, "CN").with(certified()));
        book.put("h100-germany", order(h100, "DE"));
        book.put("h100-germany-located", order(h100, "DE").with(Answers.NONE.and(Matter.LOCATION, true)));
        book.put("h100-singapore-chinese", order(h100, "SG", party(Role.END_USER, "Plain Buyer", "SG", "SG", "CN")));
        book.put("h20-china", order(item("NVIDIA H20 96GB", "3A991.p"), "CN"));
        book.put("h100-cambodia", order(h100, "KH"));
        book.put("ascend-malaysia", order(item("Huawei Ascend 910B", ""), "MY"));
        book.put("owned-30", owned("30"));
        book.put("owned-50", owned("50"));
        book.put(
                "switch-from-china-to-us",
                order(item("Ethernet switch", "5A992.c"), "US", local(Role.SUPPLIER, "Plain Maker", "CN")));
        book.put("customer-chinese", customer(party(Role.CUSTOMER, "Plain Customer", "SG", "SG", "CN")));
        book.put("customer-german", customer(local(Role.CUSTOMER, "Plain Customer", "DE")));
        return book;
    }

    private static Answers certified() {
        Answers answers = Answers.NONE;
        for (Matter matter : Matter.values()) {
            if (matter.path().startsWith("certification.")
                    && matter.type() == portcullis.core.subject.MatterType.FLAG) {
                answers = answers.and(matter, true);
            }
        }
        return answers;
    }

    private static Subject owned(String percent) {
        return order(
                item("Screws", "EAR99"),
                "SG",
                ownedBy(local(Role.END_USER, "Plain Buyer", "SG"), owner("Listed EL", percent)));
    }

    private static Subject customer(Party party) {
        var access = new Access(
                Known.of("GPU cloud"),
                Known.of("H100"),
                Known.of(BigDecimal.valueOf(64)),
                country("MY"),
                Known.of(List.of()),
                new Access.Training(Known.of(false), Known.unknown()),
                Known.of(false));
        return Subject.of(SubjectKind.CUSTOMERS, 3, List.of(party)).with(access);
    }

    /** The rows on which a scenario changes the outcome or the policy of some rule. */
    private static List<String> changed(String day, String scenario) {
        Screener law = screener(day);
        Screener other = screener(day, Mode.AS_ENFORCED, Optional.of(scenario));
        return BOOK.entrySet().stream()
                .filter(row -> !told(law.screen(row.getValue())).equals(told(other.screen(row.getValue()))))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Set<String> told(Screening screening) {
        var told = new TreeSet<String>();
        screening
                .findings()
                .forEach(finding -> told.add(finding.outcome() + " "
                        + finding.policy().orElse("") + " " + finding.rule().title()));
        return told;
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(delimiter = '|', textBlock = """
            freeze-2023 | 2026-11-23 | h200-china-certified h100-cambodia
            freeze-h20 | 2026-11-23 | h20-china
            sliding-scale | 2026-11-23 | h200-china-certified h100-cambodia
            sliding-scale(k=2) | 2026-11-23 | h200-china-certified h100-cambodia
            january-2026-band | 2026-11-23 | h200-china-certified
            january-2026-band(tpp=21000,dramBandwidth=6500) | 2026-11-23 | ''
            diffusion-enforced | 2026-11-23 | h100-germany h100-germany-located h100-singapore-chinese ascend-malaysia
            affiliates-on | 2026-02-01 | h200-china-certified h20-china owned-50
            affiliates-on | 2025-10-15 | ''
            affiliates-off | 2026-11-23 | h200-china-certified h20-china owned-50
            affiliates-25 | 2026-02-01 | owned-30 owned-50
            remote-access-security-act | 2026-11-23 | customer-chinese
            safe-chips-act | 2026-11-23 | h200-china-certified h100-singapore-chinese
            gain-ai-act | 2026-11-23 | ''
            ai-overwatch-act | 2026-11-23 | h200-china-certified
            gp10-strict | 2026-11-23 | ascend-malaysia
            data-center-supply-chain | 2026-11-23 | switch-from-china-to-us
            customer-identification | 2026-11-23 | customer-chinese customer-german
            chip-security-act | 2026-11-23 | h200-china-certified h100-germany h100-singapore-chinese h100-cambodia ascend-malaysia
            """)
    void a_scenario_changes_these_rows_and_no_others(String scenario, String day, String rows) {
        assertThat(changed(day, scenario)).containsExactlyInAnyOrder(rows.isEmpty() ? new String[0] : rows.split(" "));
    }

    @Test
    void without_the_certificate_a_bill_puts_buyers_of_the_United_States_first() {
        Subject asked = order(item("NVIDIA H200 141GB SXM5", "3A090.a"), "CN");
        Screener gain = screener("2026-11-23", Mode.AS_ENFORCED, Optional.of("gain-ai-act"));

        assertThat(Trial.finding(gain.screen(asked), "gain-ai-act.priority").outcome())
                .hasToString("NEEDS_DATA");
        assertThat(Trial.finding(
                                gain.screen(asked.with(Answers.NONE.and(Matter.CERTIFIED_PRIORITY, false))),
                                "gain-ai-act.priority")
                        .outcome())
                .hasToString("LICENSE_REQUIRED");
    }

    @Test
    void without_the_carve_out_equipment_from_the_Netherlands_is_reached() {
        Item robot = new Item(
                item("Wafer handler", "3B001.c").text(),
                item("Wafer handler", "3B001.c").classification(),
                country("NL"),
                portcullis.core.subject.Amount.UNKNOWN,
                portcullis.core.subject.Performance.UNKNOWN,
                Known.unknown());
        Subject made = order(robot, "CN")
                .with(new portcullis.core.subject.Route(country("NL"), country("NL"), List.of(), country("CN")))
                .with(Answers.NONE.and(Matter.CONTAINS_CIRCUIT, true).and(Matter.DIRECT_PRODUCT, true));

        assertThat(told(screener("2026-11-23").screen(made)))
                .isNotEqualTo(told(screener("2026-11-23", Mode.AS_ENFORCED, Optional.of("allied-carve-out-off"))
                        .screen(made)));
    }

    @Test
    void every_scenario_is_tried() {
        assertThat(Trial.BOOK.scenarios()).hasSize(17);
    }
}
