package portcullis.core.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portcullis.core.subject.Corporate;
import portcullis.core.subject.CountryCode;
import portcullis.core.subject.Known;
import portcullis.core.subject.Party;
import portcullis.core.subject.Role;

/** The two 50 percent rules by examples: direct, aggregated and cascading holdings, shares that are not known, days, sources. */
final class FiftyPercentTest {
    private static final Known<Boolean> YES = Known.of(true);
    private static final Known<Boolean> NO = Known.of(false);
    private static final Known<Boolean> OPEN = Known.unknown();

    private final SmallWorld world = new SmallWorld();

    private ListedShare ear(String name) {
        return world.of(name).of(Regime.EAR);
    }

    @Test
    void half_is_enough_and_less_is_not() {
        world.says("EL A", "Half", "50").says("EL A", "Less", "49.99").says("Other", "Less", "50.01");

        assertThat(ear("Half").reaches()).isEqualTo(YES);
        assertThat(ear("Less").reaches()).isEqualTo(NO);
        assertThat(ear("Less").listedBehind()).isTrue();
        assertThat(ear("Less").certain()).hasToString("49.99 %");
    }

    @Test
    void owners_on_three_lists_add_up() {
        world.says("EL A", "X", "20").says("MEU B", "X", "20").says("SDN C", "X", "10");

        assertThat(ear("X").reaches()).isEqualTo(YES);
        assertThat(world.of("X").of(Regime.OFAC).certain()).hasToString("10 %");
    }

    @Test
    void denied_unverified_and_cmic_owners_do_not_count_and_are_told() {
        world.says("UVL A", "X", "60").says("DPL B", "X", "20").says("CMIC C", "X", "20");

        assertThat(ear("X").reaches()).isEqualTo(NO);
        assertThat(ear("X").listedBehind()).isFalse();
        assertThat(world.of("X").others()).hasSize(3);
    }

    @Test
    void a_blocked_owner_outside_the_programs_of_744_8_counts_for_the_treasury_only() {
        world.says("SDN other program", "X", "70");

        assertThat(ear("X").reaches()).isEqualTo(NO);
        assertThat(world.of("X").of(Regime.OFAC).reaches()).isEqualTo(YES);
    }

    @Test
    void the_whole_holding_of_a_caught_entity_counts_without_multiplying() {
        world.says("EL A", "Middle", "50").says("Middle", "Bottom", "50");

        assertThat(ear("Bottom").reaches()).isEqualTo(YES);
        assertThat(ear("Bottom").certain()).hasToString("50 %");
    }

    @Test
    void nothing_of_an_entity_that_is_not_caught_counts() {
        world.says("EL A", "Middle", "49").says("Someone", "Middle", "51").says("Middle", "Bottom", "100");

        assertThat(ear("Bottom").reaches()).isEqualTo(NO);
        assertThat(ear("Bottom").certain()).isEqualTo(Share.NONE);
        assertThat(ear("Bottom").listedBehind()).isTrue();
    }

    @Test
    void direct_and_indirect_holdings_add_up() {
        world.says("EL A", "Left", "50").says("MEU B", "Right", "60");
        world.says("Left", "X", "25").says("Right", "X", "15").says("EL A", "X", "10");

        assertThat(ear("X").certain()).hasToString("50 %");
        assertThat(ear("X").reaches()).isEqualTo(YES);
    }

    @Test
    void parents_and_sisters_of_listed_parties_are_not_caught() {
        world.says("Parent", "EL A", "100").says("Parent", "Sister", "100");

        assertThat(ear("Parent").listedBehind()).isFalse();
        assertThat(ear("Sister").reaches()).isEqualTo(NO);
    }

    @Test
    void a_share_that_nobody_stated_is_open_and_never_zero() {
        world.says("EL A", "X", "?");

        assertThat(ear("X").reaches()).isEqualTo(OPEN);
        assertThat(ear("X").percent()).isEqualTo(Known.unknown());
    }

    @Test
    void what_others_hold_leaves_too_little() {
        world.says("EL A", "X", "?").says("Other", "X", "60");

        assertThat(ear("X").certain()).hasToString("0 to 40 %");
        assertThat(ear("X").reaches()).isEqualTo(NO);
    }

    @Test
    void an_unknown_share_higher_up_leaves_everything_below_open() {
        world.says("EL A", "Middle", "?").says("Middle", "Bottom", "80").says("Someone", "Bottom", "20");

        assertThat(ear("Bottom").reaches()).isEqualTo(OPEN);
        assertThat(ear("Bottom").certain()).hasToString("0 to 80 %");
    }

    @Test
    void a_range_below_half_stays_below_and_one_up_to_half_is_open() {
        world.says("EL A", "Below", "25-<50").says("EL A", "UpTo", "25-50");

        assertThat(ear("Below").reaches()).isEqualTo(NO);
        assertThat(ear("UpTo").reaches()).isEqualTo(OPEN);
    }

    @Test
    void two_ranges_add_up_at_both_ends() {
        world.says("EL A", "X", "25-<50").says("MEU B", "X", "25-<50");

        assertThat(ear("X").reaches()).isEqualTo(YES);
    }

    @Test
    void an_owner_who_only_resembles_a_listed_party_is_a_question() {
        world.says("?EL A", "X", "70");

        assertThat(ear("X").reaches()).isEqualTo(NO);
        assertThat(ear("X").hangsOnIdentity()).isTrue();
        assertThat(ear("X").perhaps()).hasToString("0 to 70 %");
    }

    @Test
    void a_circle_ends_and_does_not_carry_itself() {
        world.says("One", "Two", "60").says("Two", "One", "60").says("EL A", "One", "40");

        assertThat(ear("Two").reaches()).isEqualTo(NO);
        assertThat(world.of("One").circular()).isTrue();
        assertThat(ear("One").certain()).hasToString("40 %");
    }

    @Test
    void a_circle_is_caught_through_one_of_its_members() {
        world.says("One", "Two", "50")
                .says("Two", "Three", "50")
                .says("Three", "One", "10")
                .says("EL A", "One", "50");

        assertThat(ear("Three").reaches()).isEqualTo(YES);
        assertThat(ear("One").certain()).hasToString("60 %");
    }

    @Test
    void votes_are_no_ownership() {
        world.says("EL A", "X", SmallWorld.share("80"), "file", Interest.CONTROL, false);

        assertThat(ear("X").reaches()).isEqualTo(NO);
        assertThat(ear("X").listedBehind()).isTrue();
        assertThat(world.of("X").control()).isTrue();
    }

    @Test
    void a_right_to_profit_may_be_ownership() {
        world.says("EL A", "X", SmallWorld.share("80"), "file", Interest.UNCLEAR, false);

        assertThat(ear("X").reaches()).isEqualTo(OPEN);
    }

    @Test
    void an_indirect_holding_that_is_stated_link_by_link_counts_once() {
        world.says("EL A", "Middle", "60").says("Middle", "X", "30");
        world.says("EL A", "X", SmallWorld.share("18"), "file", Interest.OWNERSHIP, true);

        assertThat(ear("X").certain()).hasToString("30 %");
    }

    @Test
    void an_indirect_holding_without_its_links_is_open_below_half() {
        world.says("EL A", "Small", SmallWorld.share("30"), "file", Interest.OWNERSHIP, true);
        world.says("EL A", "Large", SmallWorld.share("55"), "file", Interest.OWNERSHIP, true);

        assertThat(ear("Small").reaches()).isEqualTo(OPEN);
        assertThat(ear("Large").reaches()).isEqualTo(YES);
    }

    @Test
    void of_two_days_the_later_counts_that_is_not_after_the_day() {
        world.with(said("EL A", "X", "80", "2024-01-01")).with(said("EL A", "X", "10", "2025-06-01"));

        assertThat(ear("X").certain()).hasToString("10 %");
        assertThat(world.on("2025-01-01").of("X").of(Regime.EAR).certain()).hasToString("80 %");
    }

    @Test
    void a_holding_that_has_ended_counts_no_more() {
        var told = new OwnershipStatement.Told(
                "file", "row 2", "", Optional.empty(), Optional.empty(), Optional.of(LocalDate.parse("2025-09-30")));
        world.with(new OwnershipStatement(
                StatedParty.of("EL A"), StatedParty.of("X"), SmallWorld.share("80"), Interest.OWNERSHIP, false, told));

        assertThat(ear("X").listedBehind()).isFalse();
        assertThat(world.on("2025-09-30").of("X").of(Regime.EAR).reaches()).isEqualTo(YES);
    }

    @Test
    void two_sources_that_differ_leave_the_answer_between_them() {
        world.says("EL A", "X", SmallWorld.share("60"), "register", Interest.OWNERSHIP, false);
        world.says("EL A", "X", SmallWorld.share("30"), "questionnaire", Interest.OWNERSHIP, false);

        assertThat(ear("X").certain()).hasToString("30 to 60 %");
    }

    @Test
    void two_lots_in_one_file_are_one_or_both() {
        world.says("EL A", "X", "30").says("EL A", "X", "25");

        assertThat(ear("X").certain()).hasToString("30 to 55 %");
    }

    @Test
    void what_the_row_states_is_added_to_what_is_known() {
        world.says("EL A", "Middle", "50").says("MEU B", "X", "20");
        Party party = SmallWorld.stating("X", "Middle", "30", "Someone", "50");

        assertThat(world.of(party).of(Regime.EAR).certain()).hasToString("50 %");
    }

    @Test
    void an_ultimate_parent_is_an_owner_of_unknown_share() {
        Party party = Party.of(Role.END_USER, "X")
                .with(new Corporate(Known.unknown(), Optional.of("EL A"), Known.unknown(), Known.unknown(), List.of()));

        assertThat(world.of(party).of(Regime.EAR).reaches()).isEqualTo(OPEN);
    }

    @Test
    void a_row_that_leaves_a_share_open_does_not_hide_a_known_one() {
        world.says("EL A", "X", "60");

        assertThat(world.of(SmallWorld.stating("X", "EL A", "")).of(Regime.EAR).reaches())
                .isEqualTo(YES);
    }

    @Test
    void the_strictest_terms_and_all_footnotes_come_down() {
        world.says("EL mild", "X", "30").says("EL strict four", "Middle", "50").says("Middle", "X", "30");

        Inherited inherited = world.of("X").inherited();

        assertThat(inherited.policy())
                .hasValueSatisfying(text ->
                        assertThat(text).startsWith("Presumption of denial").contains("EL strict four"));
        assertThat(inherited.footnotes()).contains(4);
    }

    @Test
    void namesakes_in_two_countries_are_two() {
        var here = new StatedParty("Namesake", Optional.empty(), Known.of(new CountryCode("SG")));
        var there = new StatedParty("Namesake", Optional.empty(), Known.of(new CountryCode("DE")));
        var told = OwnershipStatement.Told.in("file", "row 2");
        world.with(new OwnershipStatement(
                StatedParty.of("EL A"), here, SmallWorld.share("80"), Interest.OWNERSHIP, false, told));
        world.with(new OwnershipStatement(
                StatedParty.of("Other"), there, SmallWorld.share("80"), Interest.OWNERSHIP, false, told));

        assertThat(world.graph().find(here)).isNotEqualTo(world.graph().find(there));
        assertThat(world.graph().size()).isEqualTo(4);
    }

    @Test
    void the_chart_says_the_sum() {
        world.says("EL A", "Middle", "60").says("Middle", "X", "30").says("MEU B", "X", "20");

        OwnerChart chart = world.of("X").chart().orElseThrow();

        assertThat(chart.says(Regime.EAR, BigDecimal.valueOf(50)))
                .containsExactly(
                        "X: 30 % of Middle [caught] (file, row 3) + 20 % of MEU B [Military End-User List: MEU B]"
                                + " (file, row 4) = 50 %, which reaches 50 %",
                        "Middle: 60 % of EL A [Entity List: EL A] (file, row 2) = 60 %, which reaches 50 %");
    }

    private static OwnershipStatement said(String owner, String owned, String share, String day) {
        var told = new OwnershipStatement.Told(
                "file", "row " + day, "", Optional.of(LocalDate.parse(day)), Optional.empty(), Optional.empty());
        return new OwnershipStatement(
                StatedParty.of(owner), StatedParty.of(owned), SmallWorld.share(share), Interest.OWNERSHIP, false, told);
    }
}
