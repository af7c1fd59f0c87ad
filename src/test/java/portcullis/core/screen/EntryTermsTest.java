package portcullis.core.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static portcullis.core.screen.Trial.finding;
import static portcullis.core.screen.Trial.item;
import static portcullis.core.screen.Trial.local;
import static portcullis.core.screen.Trial.order;
import static portcullis.core.screen.Trial.rules;
import static portcullis.core.screen.Trial.screener;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portcullis.core.rule.Outcome;
import portcullis.core.rule.Recommendation;
import portcullis.core.subject.Amount;
import portcullis.core.subject.Answers;
import portcullis.core.subject.Classification;
import portcullis.core.subject.CountryCode;
import portcullis.core.subject.Item;
import portcullis.core.subject.ItemText;
import portcullis.core.subject.Known;
import portcullis.core.subject.Matter;
import portcullis.core.subject.Party;
import portcullis.core.subject.Performance;
import portcullis.core.subject.Place;
import portcullis.core.subject.Role;
import portcullis.core.subject.Route;
import portcullis.core.subject.Subject;

/** An entry asks for what its own words say: for which items, in which roles, with which policy; each list has its own outcome. */
final class EntryTermsTest {
    private static final String TODAY = "2026-11-23";

    private static Screening screen(Item item, String name) {
        return screener(TODAY).screen(order(item, "SG", local(Role.END_USER, name, "SG")));
    }

    @ParameterizedTest
    @CsvSource({
        "3A991.a, LICENSE_REQUIRED entity-list",
        "EAR99, RED_FLAG entity-list-other-items",
        "'', RED_FLAG entity-list-scope-open; NEEDS_DATA entity-list"
    })
    void an_entry_for_the_control_list_reaches_what_is_on_it(String eccn, String expected) {
        assertThat(told(screen(item("Ceramic capacitors", eccn), "Listed ELccl")))
                .isEqualTo(expected);
    }

    @Test
    void an_entry_that_names_supplement_7_is_asked_for_EAR99_items() {
        Item capacitors = item("Ceramic capacitors", "EAR99");
        Subject asked = order(capacitors, "SG", local(Role.END_USER, "Listed EL7", "SG"));

        assertThat(told(screener(TODAY).screen(asked)))
                .isEqualTo("RED_FLAG entity-list-scope-open; NEEDS_DATA entity-list");
        assertThat(told(screener(TODAY).screen(asked.with(Answers.NONE.and(Matter.SUPPLEMENT_7, true)))))
                .isEqualTo("LICENSE_REQUIRED entity-list");
        assertThat(told(screener(TODAY).screen(asked.with(Answers.NONE.and(Matter.SUPPLEMENT_7, false)))))
                .isEqualTo("RED_FLAG entity-list-other-items");
    }

    @Test
    void golden_case_25_a_listed_address_under_another_name_needs_a_license() {
        Party stranger = Party.of(Role.ULTIMATE_CONSIGNEE, "Nobody Knows Trading")
                .at(new Place(java.util.Optional.of(Trial.HONG_KONG_ADDRESS), Known.of(new CountryCode("HK"))));

        Screening screening = screener(TODAY).screen(order(item("Controller", "3A991.a"), "HK", stranger));

        assertThat(finding(screening, "ear-lists.address-entry").outcome()).isEqualTo(Outcome.LICENSE_REQUIRED);
    }

    @Test
    void an_entry_for_oil_projects_is_asked_for_the_project() {
        assertThat(told(screen(item("Drill bit", "EAR99"), "Listed ELproject")))
                .isEqualTo("RED_FLAG entity-list-projects");
    }

    @ParameterizedTest
    @CsvSource({"EL, entity-list-foreign-item", "DPL, denied-person-foreign-item"})
    void an_item_that_was_never_in_the_United_States_is_asked_for_its_jurisdiction(String list, String rule) {
        Item plain = item("Lens", "EAR99");
        var foreign = new Item(
                new ItemText(Known.of("Lens"), Known.unknown(), Known.unknown()),
                new Classification(Known.of("EAR99"), Known.unknown()),
                Trial.country("CH"),
                Amount.UNKNOWN,
                Performance.UNKNOWN,
                Known.unknown());
        var abroad = new Route(Trial.country("CH"), Trial.country("CH"), List.of(), Trial.country("CN"));
        Party buyer = local(Role.END_USER, "Listed " + list, "CN");

        assertThat(told(screener(TODAY).screen(order(foreign, "CN", buyer).with(abroad))))
                .isEqualTo("RED_FLAG " + rule);
        assertThat(rules(screener(TODAY).screen(order(plain, "CN", buyer).with(abroad))))
                .doesNotContain("ear-lists." + rule);
    }

    @ParameterizedTest
    @CsvSource({
        "MEU, 3A991.p, LICENSE_REQUIRED military-end-user",
        "MEU, EAR99, RED_FLAG military-end-user-other",
        "MEU, '', NEEDS_DATA military-end-user",
        "UVL, EAR99, NOTIFY unverified-filing; RED_FLAG unverified",
        "DPL, EAR99, PROHIBITED denied-person",
        "SDN, EAR99, PROHIBITED blocked-person; LICENSE_REQUIRED blocked-person-export",
        "SSI, EAR99, RED_FLAG sectoral",
        "CMIC, EAR99, RED_FLAG military-industrial",
        "MBS, EAR99, RED_FLAG menu-based",
        "CAP, EAR99, RED_FLAG correspondent-account-party",
        "PLC, EAR99, RED_FLAG legislative-council",
        "FSE, EAR99, PROHIBITED sanctions-evader",
        "ISN, EAR99, RED_FLAG nonproliferation",
        "DTC, EAR99, RED_FLAG debarred",
        "DTC, 9A610.x, LICENSE_REQUIRED debarred-defense-item; RED_FLAG debarred",
        "UN, EAR99, PROHIBITED united-nations",
        "UK, EAR99, RED_FLAG united-kingdom",
        "EU, EAR99, RED_FLAG european-union",
        "DENY, EAR99, RED_FLAG own-deny-list",
        "WATCH, EAR99, RED_FLAG own-watch-list",
        "OSN, EAR99, RED_FLAG other-list",
        "OTHER, EAR99, RED_FLAG other-list"
    })
    void each_list_has_an_outcome_of_its_own(String list, String eccn, String expected) {
        assertThat(told(screen(item("Bracket", eccn), "Listed " + list))).isEqualTo(expected);
    }

    @Test
    void a_bank_without_correspondent_accounts_holds_the_payment() {
        Screening screening =
                screener(TODAY).screen(order(item("Bracket", "EAR99"), "SG", local(Role.BANK, "Listed CAP", "SG")));

        assertThat(told(screening)).isEqualTo("RED_FLAG correspondent-account");
        assertThat(screening.recommendation()).isEqualTo(Recommendation.HOLD);
    }

    /** Outcome and rule of each finding of the pack, in order. */
    private static String told(Screening screening) {
        return String.join(
                "; ",
                screening.findings().stream()
                        .filter(finding -> finding.rule().id().startsWith("ear-lists."))
                        .map(finding ->
                                finding.outcome() + " " + finding.rule().id().substring("ear-lists.".length()))
                        .toList());
    }
}
