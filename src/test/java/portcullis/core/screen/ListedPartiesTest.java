package portcullis.core.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static portcullis.core.screen.Trial.finding;
import static portcullis.core.screen.Trial.item;
import static portcullis.core.screen.Trial.local;
import static portcullis.core.screen.Trial.order;
import static portcullis.core.screen.Trial.ownedBy;
import static portcullis.core.screen.Trial.owner;
import static portcullis.core.screen.Trial.rules;
import static portcullis.core.screen.Trial.screener;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import portcullis.core.rule.Mode;
import portcullis.core.rule.Outcome;
import portcullis.core.rule.Recommendation;
import portcullis.core.rule.RuleBook;
import portcullis.core.subject.CountryCode;
import portcullis.core.subject.Doubt;
import portcullis.core.subject.Item;
import portcullis.core.subject.Known;
import portcullis.core.subject.Party;
import portcullis.core.subject.Place;
import portcullis.core.subject.Role;
import portcullis.core.subject.Route;
import portcullis.core.subject.Subject;
import portcullis.core.subject.SubjectKind;
import portcullis.core.watchlist.Edition;
import portcullis.core.watchlist.ListCode;
import portcullis.core.watchlist.Watchlist;

/** What follows from matches: the list, the role, the certainty of the match, the owners, the date. */
final class ListedPartiesTest {
    private static final String TODAY = "2026-11-23";
    private static final Item TABLETS = item("Amoxicillin 500 mg tablets", "EAR99");

    private static Screening screen(String day, Party... parties) {
        return screener(day).screen(order(TABLETS, "SG", parties));
    }

    @ParameterizedTest
    @EnumSource(ListCode.class)
    void a_match_on_any_list_in_any_role_is_a_finding(ListCode list) {
        for (Role role : Role.values()) {
            for (String name : List.of("Listed " + list, "Lister " + list)) {
                Screening screening = screen(TODAY, local(role, name, "SG"));

                assertThat(screening.findings())
                        .as("%s as %s", name, role)
                        .anySatisfy(finding -> assertThat(
                                        finding.match().orElseThrow().listing().list())
                                .isEqualTo(list));
            }
        }
    }

    @Test
    void an_end_user_on_the_Entity_List_needs_a_license_under_the_entrys_own_policy() {
        Finding license = finding(screen(TODAY, local(Role.END_USER, "Listed EL", "SG")), "ear-lists.entity-list");

        assertThat(license.outcome()).isEqualTo(Outcome.LICENSE_REQUIRED);
        assertThat(license.policy()).contains("Presumption of denial; no license exception unless the entry names one");
        assertThat(license.party().orElseThrow().role()).isEqualTo(Role.END_USER);
    }

    @Test
    void a_bank_on_the_Entity_List_is_a_red_flag() {
        Screening screening = screen(TODAY, local(Role.BANK, "Listed EL", "SG"));

        assertThat(screening.outcomes()).containsExactly(Outcome.RED_FLAG);
        assertThat(screening.recommendation()).isEqualTo(Recommendation.HOLD);
    }

    @Test
    void a_possible_match_is_a_question_to_a_person() {
        Screening screening = screen(TODAY, local(Role.END_USER, "Lister EL4", "SG"));

        assertThat(rules(screening)).containsExactly("ear-lists.entity-list");
        Finding question = screening.findings().get(0);
        assertThat(question.outcome()).isEqualTo(Outcome.NEEDS_DATA);
        assertThat(question.recommendation()).isEqualTo(Recommendation.REVIEW);
        assertThat(question.question().orElseThrow().missing()).containsExactly("match.same");
    }

    @Test
    void the_same_question_about_the_same_party_is_put_once() {
        Screening screening =
                screen(TODAY, local(Role.PURCHASER, "Lister EL", "SG"), local(Role.END_USER, "Lister EL", "SG"));

        assertThat(rules(screening)).containsExactly("ear-lists.entity-list");
        assertThat(screening.parties()).hasSize(2);
    }

    @Test
    void a_forwarder_who_is_a_denied_person_bars_the_transaction() {
        Screening screening = screen(TODAY, local(Role.FREIGHT_FORWARDER, "Listed DPL", "SG"));

        assertThat(screening.outcomes()).contains(Outcome.PROHIBITED);
    }

    @Test
    void a_blocked_person_bars_the_transaction_and_needs_an_export_license_since_March_2024() {
        Party buyer = local(Role.END_USER, "Listed SDN", "SG");

        assertThat(rules(screen("2024-03-20", buyer))).containsExactly("ear-lists.blocked-person");
        assertThat(rules(screen("2024-03-21", buyer)))
                .containsExactly("ear-lists.blocked-person", "ear-lists.blocked-person-export");
    }

    @Test
    void a_listed_address_is_found_whoever_uses_it() {
        Party stranger = Party.of(Role.ULTIMATE_CONSIGNEE, "Nobody Knows Trading")
                .at(new Place(Optional.of(Trial.HONG_KONG_ADDRESS), Known.of(new CountryCode("HK"))));
        Party neighbor = Party.of(Role.ULTIMATE_CONSIGNEE, "Next Door Trading")
                .at(new Place(Optional.of("Room 2, 3/F, Made-up Tower, Hong Kong"), Known.of(new CountryCode("HK"))));

        assertThat(finding(screen(TODAY, stranger), "ear-lists.address-entry").outcome())
                .isEqualTo(Outcome.LICENSE_REQUIRED);
        assertThat(finding(screen(TODAY, neighbor), "ear-lists.address-entry-building")
                        .outcome())
                .isEqualTo(Outcome.RED_FLAG);
        assertThat(screen("2024-06-11", stranger).findings()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"EL1, footnote-1", "EL4, footnote-4", "EL5, footnote-5"})
    void a_footnote_says_which_rule_reaches_foreign_items(String name, String rule) {
        Screening screening = screen(TODAY, local(Role.END_USER, "Listed " + name, "SG"));

        assertThat(rules(screening)).contains("ear-lists." + rule);
    }

    @Test
    void a_footnote_that_cannot_be_read_is_a_question() {
        Finding question = finding(screen(TODAY, local(Role.END_USER, "Listed EL?", "SG")), "ear-lists.footnote-1");

        assertThat(question.outcome()).isEqualTo(Outcome.NEEDS_DATA);
        assertThat(question.question().orElseThrow().missing()).containsExactly("match.footnotes");
    }

    @Test
    void a_foreign_item_for_a_footnote_4_party_is_reached_or_asked_for() {
        String rule = "ear-foreign-direct-product.footnote-4";
        Party buyer = local(Role.END_USER, "Listed EL4", "VN");
        Item plain = TABLETS;
        Item accelerator = item("NVIDIA H100 80GB SXM5", "");

        Finding asked = finding(screener(TODAY).screen(fromAbroad(order(made(plain, "VN"), "VN", buyer))), rule);
        Finding reached =
                finding(screener(TODAY).screen(fromAbroad(order(made(accelerator, "TW"), "VN", buyer))), rule);
        Screening domestic = screener(TODAY).screen(fromAbroad(order(made(plain, "US"), "VN", buyer)));
        Screening exported = screener(TODAY).screen(order(made(accelerator, "TW"), "VN", buyer));

        assertThat(asked.outcome()).isEqualTo(Outcome.NEEDS_DATA);
        assertThat(reached.outcome()).isEqualTo(Outcome.LICENSE_REQUIRED);
        assertThat(rules(domestic)).doesNotContain(rule);
        assertThat(rules(exported))
                .as("what leaves the United States is subject without it")
                .doesNotContain(rule);
    }

    private static Subject fromAbroad(Subject order) {
        return order.with(new Route(
                Trial.country("TW"), Known.unknown(), List.of(), order.route().destination()));
    }

    private static Item made(Item item, String origin) {
        return new Item(
                item.text(),
                item.classification(),
                Trial.country(origin),
                item.amount(),
                item.performance(),
                item.usContentPercent());
    }

    @Test
    void a_listing_of_another_day_is_told_and_bars_nothing() {
        Screening screening = screen(TODAY, local(Role.END_USER, "Listed EL future", "SG"));

        assertThat(rules(screening)).containsExactly("ear-lists.not-current");
    }

    @ParameterizedTest(name = "{0} percent on {1}: {2}")
    @CsvSource({
        "50, 2025-09-28, ''",
        "50, 2025-09-29, ear-affiliates.fifty-percent",
        "50, 2025-11-09, ear-affiliates.fifty-percent",
        "50, 2025-11-10, ear-affiliates.fifty-percent-if",
        "50, 2026-11-09, ear-affiliates.fifty-percent-if",
        "50, 2026-11-10, ear-affiliates.fifty-percent",
        "49.99, 2025-09-28, ear-affiliates.minority",
        "49.99, 2025-10-15, ear-affiliates.minority",
        "'', 2025-10-15, ear-affiliates.red-flag-29",
        "'', 2026-11-10, ear-affiliates.red-flag-29"
    })
    void the_affiliates_rule_comes_and_goes(String percent, String day, String rule) {
        Party owned = ownedBy(local(Role.END_USER, "Plain Buyer", "SG"), owner("Listed EL", percent));

        Screening screening = screen(day, owned);

        List<String> affiliates = rules(screening).stream()
                .filter(id -> id.startsWith("ear-affiliates"))
                .toList();
        assertThat(affiliates).isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
        assertThat(rules(screening)).contains("ear-lists.listed-behind");
    }

    @ParameterizedTest
    @CsvSource({
        "in_force, LICENSE_REQUIRED",
        "suspended, ADVISORY",
        "repealed, ADVISORY",
        "unconfirmed, LICENSE_REQUIRED"
    })
    void a_setting_says_whether_the_affiliates_rule_returned_and_the_difference_is_shown(
            String state, Outcome outcome) {
        RuleBook book = Trial.bookWith("affiliates.state", state);
        Party owned = ownedBy(local(Role.END_USER, "Plain Buyer", "SG"), owner("Listed EL", "60"));

        Finding finding = finding(
                screener(book, TODAY, Mode.AS_ENFORCED, Optional.empty()).screen(order(TABLETS, "SG", owned)),
                "ear-affiliates.fifty-percent");

        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.policy().orElseThrow()).contains("in_force");
    }

    @Test
    void shares_of_listed_owners_add_up_and_a_scenario_moves_the_threshold() {
        Party shared =
                ownedBy(local(Role.END_USER, "Plain Buyer", "SG"), owner("Listed EL", "25"), owner("Listed MEU", "25"));
        Party small = ownedBy(
                local(Role.END_USER, "Plain Buyer", "SG"), owner("Listed EL", "25"), owner("Plain Owner", "75"));
        Screener quarter = screener(TODAY, Mode.AS_ENFORCED, Optional.of("affiliates-25"));
        Screener off = screener(TODAY, Mode.AS_ENFORCED, Optional.of("affiliates-off"));

        assertThat(rules(screen("2025-10-01", shared))).contains("ear-affiliates.fifty-percent");
        assertThat(rules(quarter.screen(order(TABLETS, "SG", small)))).contains("ear-affiliates.fifty-percent");
        assertThat(rules(off.screen(order(TABLETS, "SG", shared))))
                .noneMatch(rule -> rule.startsWith("ear-affiliates.fifty-percent"));
    }

    @Test
    void owners_who_are_blocked_block_what_they_own_by_half() {
        Party owned = ownedBy(local(Role.END_USER, "Plain Buyer", "SG"), owner("Listed SDN", "50"));

        assertThat(finding(screen("2024-01-01", owned), "ear-affiliates.blocked-fifty-percent")
                        .outcome())
                .isEqualTo(Outcome.PROHIBITED);
    }

    @Test
    void without_a_list_nothing_passes() {
        var screener = new Screener(
                Watchlist.EMPTY,
                Trial.matcher(),
                Trial.BOOK.on(LocalDate.parse(TODAY), Mode.AS_ENFORCED, Optional.empty()),
                Trial.GOODS,
                ScreenSettings.STANDARD);

        Screening screening = screener.screen(order(TABLETS, "SG"));

        assertThat(rules(screening)).containsExactly("engine.no-list");
        assertThat(screening.recommendation()).isEqualTo(Recommendation.HOLD);
    }

    @Test
    void a_cell_that_could_not_be_read_is_a_question() {
        Subject plain = order(TABLETS, "SG");
        var doubtful = new Subject(
                SubjectKind.PURCHASE_ORDERS,
                7,
                plain.reference(),
                plain.date(),
                plain.parties(),
                plain.item(),
                plain.route(),
                plain.use(),
                plain.access(),
                plain.terms(),
                plain.answers(),
                List.of(new Doubt("item.unitPrice", "about 5", "a number")));

        Finding question = finding(screener(TODAY).screen(doubtful), "engine.unreadable-value");

        assertThat(question.question().orElseThrow().text()).contains("about 5");
        assertThat(question.question().orElseThrow().missing()).containsExactly("item.unitPrice");
    }

    @Test
    void a_failure_holds_the_row_and_names_its_class_only() {
        Screening screening = Screener.onFailure(new IllegalStateException("secret of the house"));

        assertThat(screening.recommendation()).isEqualTo(Recommendation.HOLD);
        String text = screening.findings().get(0).question().orElseThrow().text();
        assertThat(text).contains("IllegalStateException").doesNotContain("secret");
    }

    @Test
    void more_findings_than_the_limit_are_told_and_hold_the_row() {
        var screener = new Screener(
                Watchlist.of(Edition.of("trial", LocalDate.parse("2026-07-31"), "0".repeat(64), 1, true), List.of()),
                Trial.matcher(),
                Trial.BOOK.on(LocalDate.parse(TODAY), Mode.AS_ENFORCED, Optional.empty()),
                Trial.GOODS,
                new ScreenSettings(0.8, 0.9, 2));

        Screening screening = screener.screen(order(
                TABLETS,
                "SG",
                local(Role.BANK, "Listed EL", "SG"),
                local(Role.SUPPLIER, "Listed EL", "SG"),
                local(Role.END_USER, "Listed DPL", "SG")));

        assertThat(rules(screening)).containsExactly("ear-lists.denied-person", "engine.findings-limit");
        assertThat(screening.recommendation()).isEqualTo(Recommendation.HOLD);
    }

    @Test
    void the_same_row_gives_the_same_screening() {
        Subject row = order(
                item("NVIDIA H100 80GB SXM5", ""),
                "VN",
                local(Role.END_USER, "Listed EL4", "VN"),
                ownedBy(local(Role.PURCHASER, "Plain Buyer", "SG"), owner("Listed SDN", "10")));

        assertThat(screener(TODAY).screen(row)).isEqualTo(screener(TODAY).screen(row));
    }
}
