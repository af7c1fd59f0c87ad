package portcullis.core.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portcullis.core.link.Link;
import portcullis.core.match.Evidence;
import portcullis.core.match.Match;
import portcullis.core.match.PartyMatcher;
import portcullis.core.match.Score;
import portcullis.core.rule.Mode;
import portcullis.core.rule.Outcome;
import portcullis.core.subject.Contacts;
import portcullis.core.subject.Party;
import portcullis.core.subject.Role;
import portcullis.core.subject.Subject;
import portcullis.core.subject.SubjectKind;
import portcullis.core.watchlist.Edition;
import portcullis.core.watchlist.Footnotes;
import portcullis.core.watchlist.Legal;
import portcullis.core.watchlist.LicenseTerms;
import portcullis.core.watchlist.ListCode;
import portcullis.core.watchlist.ListedIdentifier;
import portcullis.core.watchlist.ListedKind;
import portcullis.core.watchlist.ListedName;
import portcullis.core.watchlist.Listing;
import portcullis.core.watchlist.Watchlist;

final class LinksAndAlikeTest {
    private static final String TODAY = "2026-11-23";
    private static final Contacts PHONE =
            new Contacts(List.of("+65 6123 4567"), List.of(), List.of(), List.of(), List.of());
    private static final Edition EDITION = Edition.of("trial", LocalDate.parse("2026-07-31"), "0".repeat(64), 1, true);

    private static Screener screener(Watchlist list, PartyMatcher matcher) {
        return new Screener(
                list,
                matcher,
                Trial.BOOK.on(LocalDate.parse(TODAY), Mode.AS_ENFORCED, Optional.empty()),
                Trial.GOODS,
                ScreenSettings.STANDARD);
    }

    private static Listing listing(String id, String policy, ListedIdentifier... marks) {
        var terms = new LicenseTerms(Optional.of("For all items subject to the EAR"), Optional.of(policy));
        return new Listing(
                id,
                ListCode.EL,
                ListedKind.ORGANIZATION,
                List.of(ListedName.primary("Northgate Silicon " + id)),
                List.of(),
                List.of(marks),
                new Legal(List.of(), terms, Footnotes.NONE, Optional.empty(), Optional.empty(), Optional.empty()),
                Optional.empty());
    }

    private static Subject order(int row, Party... parties) {
        return Subject.of(SubjectKind.PURCHASE_ORDERS, row, List.of(parties));
    }

    private static Party party(Role role, String name) {
        return Trial.local(role, name, "SG");
    }

    @Test
    void a_telephone_of_a_listed_party_is_a_red_flag_with_the_number_as_evidence() {
        Watchlist list = Watchlist.of(
                EDITION,
                List.of(listing("el-1", "Presumption of denial", new ListedIdentifier("Phone", "6561234567"))));
        Screening screening = screener(list, Trial.matcher())
                .screen(order(2, party(Role.END_USER, "Bluewater Cooling").with(PHONE)));

        Finding flag = Trial.finding(screening, "circumvention.shares-with-listed");
        assertThat(flag.outcome()).isEqualTo(Outcome.RED_FLAG);
        assertThat(flag.trace())
                .anySatisfy(step ->
                        assertThat(step.expression()).contains("+65 6123 4567", "Northgate Silicon el-1", "EL el-1"));
        assertThat(screening.parties().get(0).links()).extracting(Link::origin).containsExactly(Link.Origin.LISTED);
    }

    @Test
    void an_ordinary_party_with_a_telephone_of_its_own_stays_quiet() {
        Watchlist list = Watchlist.of(
                EDITION,
                List.of(listing("el-1", "Presumption of denial", new ListedIdentifier("Phone", "6561239999"))));
        Screening screening = screener(list, Trial.matcher())
                .screen(order(2, party(Role.END_USER, "Bluewater Cooling").with(PHONE)));

        assertThat(screening.findings())
                .noneMatch(finding -> finding.rule().id().startsWith("circumvention.shares"));
    }

    @Test
    void officers_and_agents_are_screened_as_parties() {
        var contacts = new Contacts(
                List.of(), List.of(), List.of(), List.of("Quiet Agents Ltd"), List.of(Trial.STRONG + "SDN"));
        Screening screening = screener(Watchlist.of(EDITION, List.of()), Trial.matcher())
                .screen(order(2, party(Role.END_USER, "Bluewater Cooling").with(contacts)));

        assertThat(screening.parties())
                .extracting(screened -> screened.party().role())
                .containsExactly(Role.END_USER, Role.OFFICER, Role.AGENT);
        assertThat(screening.findings())
                .anySatisfy(finding ->
                        assertThat(finding.party().orElseThrow().role()).isEqualTo(Role.OFFICER));
    }

    @Test
    void two_rows_with_one_telephone_are_seen_together_where_one_party_may_be_listed() {
        Screener screener = screener(Watchlist.of(EDITION, List.of()), Trial.matcher());
        List<GroupFinding> findings = groups(
                screener,
                order(2, party(Role.END_USER, "Bluewater Cooling").with(PHONE)),
                order(9, party(Role.SUPPLIER, Trial.STRONG + "EL").with(PHONE)));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id()).isEqualTo("aggregation.shared-with-listed");
            assertThat(finding.rows()).containsExactly(2, 9);
            assertThat(finding.about()).contains("+65 6123 4567", "Bluewater Cooling", "may be EL");
        });
    }

    @Test
    void two_rows_of_one_name_or_without_a_listed_party_are_no_sign() {
        Screener screener = screener(Watchlist.of(EDITION, List.of()), Trial.matcher());

        assertThat(groups(
                        screener,
                        order(2, party(Role.END_USER, Trial.STRONG + "EL").with(PHONE)),
                        order(9, party(Role.SUPPLIER, Trial.STRONG + "EL").with(PHONE))))
                .isEmpty();
        assertThat(groups(
                        screener,
                        order(2, party(Role.END_USER, "Bluewater Cooling").with(PHONE)),
                        order(9, party(Role.SUPPLIER, "Greenfield Pumps").with(PHONE))))
                .isEmpty();
    }

    private static List<GroupFinding> groups(Screener screener, Subject... rows) {
        RowGroups groups = screener.groups();
        for (Subject row : rows) {
            groups.add(row, screener.screen(row));
        }
        return groups.findings();
    }

    @Test
    void listings_of_which_a_rule_says_the_same_are_one_finding_and_another_policy_is_not_joined_away() {
        List<Listing> group = List.of(
                listing("csl-1", "Presumption of denial"),
                listing("ecfr-1", "Presumption of denial."),
                listing("csl-2", "Case-by-case review"));
        Screening screening = screener(Watchlist.of(EDITION, List.of()), (query, threshold) -> matches(group))
                .screen(order(2, party(Role.END_USER, "Northgate Silicon")));

        List<Finding> entity = screening.findings().stream()
                .filter(finding -> finding.rule().id().equals("ear-lists.entity-list"))
                .toList();
        assertThat(entity)
                .extracting(finding -> finding.matches().stream()
                        .map(match -> match.listing().id())
                        .toList())
                .containsExactlyInAnyOrder(List.of("csl-1", "ecfr-1"), List.of("csl-2"));
        assertThat(screening.parties().get(0).matches()).hasSize(3);
        assertThat(screening.findings())
                .extracting(Finding::number)
                .containsExactlyElementsOf(numbers(screening.findings().size()));
    }

    private static List<Integer> numbers(int count) {
        var numbers = new ArrayList<Integer>();
        for (int i = 1; i <= count; i++) {
            numbers.add(i);
        }
        return numbers;
    }

    private static List<Match> matches(List<Listing> group) {
        return group.stream()
                .map(listing -> new Match(
                        listing,
                        EDITION.id(),
                        listing.names().get(0),
                        Match.Carrier.NAME,
                        new Evidence.Measured("name", "as submitted", listing.name(), Score.clamp(0.97), "made up")))
                .toList();
    }
}
