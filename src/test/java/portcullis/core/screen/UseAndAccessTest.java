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
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portcullis.core.rule.Mode;
import portcullis.core.rule.Outcome;
import portcullis.core.rule.Recommendation;
import portcullis.core.rule.RuleBook;
import portcullis.core.subject.Access;
import portcullis.core.subject.CountryCode;
import portcullis.core.subject.Known;
import portcullis.core.subject.Party;
import portcullis.core.subject.Place;
import portcullis.core.subject.Role;
import portcullis.core.subject.Route;
import portcullis.core.subject.Subject;
import portcullis.core.subject.SubjectKind;
import portcullis.core.subject.Use;

/** Embargoes and end uses of orders, remote access of customers, and signs of circumvention. */
final class UseAndAccessTest {
    private static final String TODAY = "2026-11-23";

    /** A customer of a GPU cloud; users by country, separated by blanks, an empty text is unknown. */
    private static Subject customer(Party party, String accelerator, String users, Known<Boolean> training) {
        Known<List<CountryCode>> from = users.isEmpty()
                ? Known.unknown()
                : Known.of(Stream.of(users.split(" ")).map(CountryCode::new).toList());
        var access = new Access(
                Known.of("GPU cloud"),
                text(accelerator),
                Known.of(BigDecimal.valueOf(256)),
                country("MY"),
                from,
                new Access.Training(training, Known.unknown()),
                Known.of(false));
        return Subject.of(SubjectKind.CUSTOMERS, 3, List.of(party)).with(access);
    }

    private static Party chinese() {
        return party(Role.CUSTOMER, "Plain Customer", "SG", "SG", "CN");
    }

    @Test
    void an_ordinary_customer_has_no_finding() {
        Subject ordinary = customer(local(Role.CUSTOMER, "Plain Customer", "US"), "H100", "US", Known.of(true));

        assertThat(rules(screener(TODAY).screen(ordinary))).isEmpty();
    }

    @Test
    void a_customer_headquartered_in_China_who_trains_on_advanced_circuits_is_a_red_flag() {
        Subject customer = customer(chinese(), "H100", "SG", Known.of(true));

        Screening before = screener("2025-05-12").screen(customer);
        Screening after = screener("2025-05-13").screen(customer);

        assertThat(rules(before)).isEmpty();
        assertThat(rules(after)).containsExactly("remote-access.training", "remote-access.headquarters");
        assertThat(after.outcomes()).containsExactly(Outcome.RED_FLAG);
    }

    @Test
    void weak_accelerators_are_free_of_it() {
        assertThat(rules(screener(TODAY).screen(customer(chinese(), "NVIDIA T4", "SG", Known.of(true)))))
                .isEmpty();
    }

    @Test
    void a_customer_whose_headquarters_nobody_stated_is_a_question() {
        Party unknown = party(Role.CUSTOMER, "Plain Customer", "SG", "", "");

        Finding question = finding(
                screener(TODAY).screen(customer(unknown, "H100", "SG", Known.of(false))), "remote-access.headquarters");

        assertThat(question.outcome()).isEqualTo(Outcome.NEEDS_DATA);
        assertThat(question.question().orElseThrow().missing())
                .containsExactly("party.headquarters", "party.parentHeadquarters");
    }

    @Test
    void users_that_nobody_stated_and_users_in_China_are_asked_about() {
        Party american = local(Role.CUSTOMER, "Plain Customer", "US");

        assertThat(finding(
                                screener(TODAY).screen(customer(american, "H100", "", Known.of(false))),
                                "remote-access.users")
                        .question()
                        .orElseThrow()
                        .missing())
                .containsExactly("access.userCountries");
        assertThat(finding(
                                screener(TODAY).screen(customer(american, "H100", "US HK", Known.of(false))),
                                "remote-access.users")
                        .outcome())
                .isEqualTo(Outcome.RED_FLAG);
    }

    @ParameterizedTest
    @CsvSource({"IR, 2026-11-23, true", "SY, 2025-06-30, true", "SY, 2025-07-01, false", "VN, 2026-11-23, false"})
    void users_in_an_embargoed_country_bar_the_service(String users, String day, boolean barred) {
        Subject customer = customer(local(Role.CUSTOMER, "Plain Customer", "US"), "", users, Known.of(false));

        assertThat(screener(day).screen(customer).outcomes().contains(Outcome.PROHIBITED))
                .isEqualTo(barred);
    }

    @Test
    void a_bill_counts_only_in_its_scenario() {
        Subject customer = customer(chinese(), "H100", "SG", Known.of(false));
        String rule = "remote-access-security-act.access-is-export";

        assertThat(rules(screener(TODAY).screen(customer))).doesNotContain(rule);
        assertThat(finding(
                                screener(TODAY, Mode.AS_ENFORCED, Optional.of("remote-access-security-act"))
                                        .screen(customer),
                                rule)
                        .outcome())
                .isEqualTo(Outcome.LICENSE_REQUIRED);
    }

    @ParameterizedTest
    @CsvSource({
        "IR, ear-end-use.iran",
        "CU, ear-end-use.cuba",
        "KP, ear-end-use.north-korea",
        "SY, ear-end-use.syria",
        "RU, ear-end-use.russia-and-belarus",
        "BY, ear-end-use.russia-and-belarus"
    })
    void an_embargoed_destination_needs_a_license_for_anything(String destination, String rule) {
        Screening screening = screener(TODAY).screen(order(item("Paper clips", "EAR99"), destination));

        assertThat(rules(screening)).contains(rule).allMatch(found -> found.startsWith("ear-end-use."));
        assertThat(screening.recommendation()).isEqualTo(Recommendation.HOLD);
    }

    @ParameterizedTest
    @CsvSource({"'12 Port Street, Sevastopol', LICENSE_REQUIRED", "'', NEEDS_DATA", "'1 Khreshchatyk, Kyiv', none"})
    void a_delivery_to_Ukraine_is_asked_for_its_region(String address, String outcome) {
        Party consignee = local(Role.ULTIMATE_CONSIGNEE, "Plain Buyer", "UA")
                .at(new Place(Optional.of(address).filter(known -> !known.isEmpty()), country("UA")));

        List<String> outcomes =
                screener(TODAY).screen(order(item("Paper clips", "EAR99"), "UA", consignee)).outcomes().stream()
                        .map(Enum::name)
                        .toList();

        assertThat(outcomes).isEqualTo(outcome.equals("none") ? List.of() : List.of(outcome));
    }

    @Test
    void military_use_of_a_listed_item_in_China_needs_a_license_and_an_unknown_use_is_asked_for() {
        Subject plain = order(item("Computer, rugged", "4A994.l"), "CN");
        String rule = "ear-end-use.military-end-use";

        assertThat(rules(screener(TODAY).screen(plain))).doesNotContain(rule);
        assertThat(finding(screener(TODAY).screen(plain.with(use(Known.of(true), Known.of(false)))), rule)
                        .outcome())
                .isEqualTo(Outcome.LICENSE_REQUIRED);
        assertThat(finding(screener(TODAY).screen(plain.with(use(Known.unknown(), Known.of(false)))), rule)
                        .question()
                        .orElseThrow()
                        .missing())
                .containsExactly("use.military");
    }

    private static Use use(Known<Boolean> military, Known<Boolean> advancedNode) {
        return new Use(Known.of("research"), advancedNode, Known.of(false), military);
    }

    @Test
    void anything_for_an_advanced_node_facility_in_China_needs_a_license() {
        Subject gloves = order(item("Nitrile gloves", "EAR99"), "CN").with(use(Known.of(false), Known.of(true)));
        Subject etcher = order(item("Etcher", "3B993"), "CN").with(use(Known.of(false), Known.unknown()));

        assertThat(rules(screener(TODAY).screen(gloves))).containsExactly("ear-end-use.advanced-node");
        assertThat(rules(screener(TODAY).screen(etcher)))
                .contains("ear-end-use.node-not-known", "ear-end-use.advanced-node");
    }

    @Test
    void countries_of_circumvention_are_what_the_setting_says() {
        Subject toBrazil = order(item("NVIDIA H100 80GB SXM5", ""), "BR");
        RuleBook book = Trial.bookWith("circumvention.countries", "BR,PY");

        assertThat(rules(screener(TODAY).screen(toBrazil))).isEmpty();
        assertThat(rules(screener(book, TODAY, Mode.AS_ENFORCED, Optional.empty())
                        .screen(toBrazil)))
                .containsExactly("circumvention.advanced-transshipment");
    }

    @Test
    void a_forwarder_who_uses_an_accelerator_is_a_red_flag_and_one_who_uses_tablets_is_none() {
        Party forwarder = local(Role.END_USER, "Swift Freight Forwarding Ltd", "BR");
        String rule = "circumvention.forwarder-as-end-user";

        assertThat(rules(screener(TODAY).screen(order(item("NVIDIA H100 80GB SXM5", ""), "BR", forwarder))))
                .contains(rule);
        assertThat(rules(screener(TODAY).screen(order(item("Amoxicillin tablets", ""), "BR", forwarder))))
                .isEmpty();
    }

    @Test
    void a_way_through_an_embargoed_country_is_a_red_flag() {
        Subject order = order(item("Paper clips", "EAR99"), "KZ")
                .with(new Route(country("DE"), Known.unknown(), List.of(new CountryCode("RU")), country("KZ")));

        assertThat(rules(screener(TODAY).screen(order))).containsExactly("ear-end-use.embargoed-transit");
    }
}
