package portcullis.core.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portcullis.core.match.IndexedMatcher;
import portcullis.core.subject.Contacts;
import portcullis.core.subject.CountryCode;
import portcullis.core.subject.Known;
import portcullis.core.subject.Party;
import portcullis.core.subject.Place;
import portcullis.core.subject.Role;
import portcullis.core.text.ShippedLore;
import portcullis.core.watchlist.Edition;
import portcullis.core.watchlist.Legal;
import portcullis.core.watchlist.ListCode;
import portcullis.core.watchlist.ListedIdentifier;
import portcullis.core.watchlist.ListedKind;
import portcullis.core.watchlist.ListedName;
import portcullis.core.watchlist.Listing;
import portcullis.core.watchlist.Watchlist;

final class LinkIndexTest {
    private static final String DAY = "2026-11-23";

    private static LinkIndex index(ListedIdentifier... marks) {
        var listing = new Listing(
                "el-1",
                ListCode.EL,
                ListedKind.ORGANIZATION,
                List.of(ListedName.primary("Northgate Silicon")),
                List.of(),
                List.of(marks),
                Legal.NONE,
                Optional.empty());
        var edition = Edition.of("own-deny", LocalDate.parse(DAY), "0".repeat(64), 1, false);
        return index(Watchlist.of(edition, List.of(listing)), List.of());
    }

    private static LinkIndex index(Watchlist watchlist, List<ConfirmedParty> confirmed) {
        return LinkIndex.of(watchlist, confirmed, list -> IndexedMatcher.of(list, ShippedLore.lore()));
    }

    private static Party party(Contacts contacts) {
        return Party.of(Role.END_USER, "Bluewater Cooling Pte Ltd").with(contacts);
    }

    private static Contacts phone(String number) {
        return new Contacts(List.of(number), List.of(), List.of(), List.of(), List.of());
    }

    private static Contacts mail(String address) {
        return new Contacts(List.of(), List.of(address), List.of(), List.of(), List.of());
    }

    private static Contacts officer(String name) {
        return new Contacts(List.of(), List.of(), List.of(), List.of(), List.of(name));
    }

    @ParameterizedTest
    @CsvSource({
        "+65 6123 4567, +65-6123-4567, true",
        "+65 6123 4567, 0065 61234567, true",
        "+65 6123 4567, 6123 4567, true",
        "+86 10 8888 1234, 010-8888 1234, true",
        "+49 (0)30 901820-11, 030 90182011, true",
        "+65 6123 4567, +65 6123 4567 ext. 12, true",
        "+65 6123 4567, Tel: 65-6123-4567 / 6123 9999, true",
        "+65 6123 4567, +60 6123 4567, false",
        "+65 6123 4567, 6123 4568, false",
        "+65 6123 4567, 4567, false",
        "+1 234 567 8901, 0000000000, false"
    })
    void a_telephone_number_is_the_same_however_it_is_written(String listed, String submitted, boolean same) {
        List<Link> links = index(new ListedIdentifier("Phone Number", listed)).of(party(phone(submitted)), Set.of());

        assertThat(links).hasSize(same ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "Email Address, info@northgate-silicon.example.com, sales@mail.example.com, DOMAIN",
        "Website, https://www.northgate.com.cn/en/, buyer@hk.northgate.com.cn, DOMAIN",
        "Email Address, northgate88@qq.com, Northgate88@QQ.com, MAILBOX",
        "Email Address, northgate88@qq.com, other@qq.com, ",
        "Website, https://northgate.en.alibaba.com, shop@alibaba.com, ",
        "Website, www.northgate.co.uk, info@southgate.co.uk, "
    })
    void a_domain_links_unless_everybody_has_it(String kind, String listed, String submitted, String expected) {
        List<Link> links = index(new ListedIdentifier(kind, listed)).of(party(mail(submitted)), Set.of());

        assertThat(links)
                .extracting(link -> link.kind().name())
                .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void an_officer_is_the_same_whichever_name_stands_first_and_a_single_word_is_nobody() {
        LinkIndex index = index(new ListedIdentifier("Director", "WEI, Zhong-Xiao"));

        assertThat(index.of(party(officer("Mr. Zhong Xiao Wei")), Set.of()))
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.isWeak()).isFalse();
                    assertThat(link.says()).contains("officer", "Northgate Silicon", "EL el-1", "WEI, Zhong-Xiao");
                });
        assertThat(index.of(party(officer("Wei")), Set.of())).isEmpty();
    }

    @Test
    void an_agent_that_registers_companies_says_little_and_that_is_said() {
        var contacts =
                new Contacts(List.of(), List.of(), List.of(), List.of("Harbour Corporate Services Ltd"), List.of());
        LinkIndex index = index(new ListedIdentifier("Registration Agent", "Harbour Corporate Services Ltd."));

        assertThat(index.of(party(contacts), Set.of())).singleElement().satisfies(link -> {
            assertThat(link.isWeak()).isTrue();
            assertThat(link.says()).contains("nothing to do with each other");
        });
    }

    @Test
    void what_a_party_shares_with_a_listing_that_it_may_be_itself_is_no_link() {
        LinkIndex index = index(new ListedIdentifier("Phone Number", "+65 6123 4567"));

        assertThat(index.of(party(phone("+65 6123 4567")), Set.of("el-1"))).isEmpty();
    }

    @Test
    void a_party_without_contacts_or_a_list_without_any_gives_nothing() {
        assertThat(index(new ListedIdentifier("Tax ID No.", "123456789"))).isSameAs(LinkIndex.NONE);
        assertThat(index(new ListedIdentifier("Phone Number", "+65 6123 4567"))
                        .of(Party.of(Role.END_USER, "Anybody"), Set.of()))
                .isEmpty();
    }

    @Test
    void whoever_sits_where_a_confirmed_party_sat_is_told_of_it() {
        String address = "Unit 1402, 14/F, Harbour Crest Centre, 88 Des Voeux Road, Hong Kong";
        LinkIndex index = index(Watchlist.EMPTY, List.of(confirmed(address)));
        Party neighbor = Party.of(Role.END_USER, "Bluewater Cooling Pte Ltd").at(at(address, "HK"));

        assertThat(index.of(neighbor, Set.of())).singleElement().satisfies(link -> {
            assertThat(link.kind()).isEqualTo(LinkKind.ADDRESS);
            assertThat(link.origin()).isEqualTo(Link.Origin.CONFIRMED);
            assertThat(link.isWeak()).isFalse();
            assertThat(link.says()).contains("confirmed in case case-7", "EL: Sino Graphics");
        });
    }

    @Test
    void a_confirmed_party_that_comes_again_is_known_by_its_name() {
        LinkIndex index = index(Watchlist.EMPTY, List.of(confirmed("Unit 1402, 88 Des Voeux Road, Hong Kong")));

        assertThat(index.of(Party.of(Role.SUPPLIER, "PowerAir Graphics Limited"), Set.of()))
                .extracting(Link::kind)
                .containsExactly(LinkKind.NAME);
    }

    @Test
    void an_address_of_many_companies_weighs_less() {
        String address = "Office 12, Building 3, Jebel Ali Free Zone, 88 Harbour Road, Dubai";
        LinkIndex index = index(Watchlist.EMPTY, List.of(confirmed(address)));
        Party neighbor = Party.of(Role.END_USER, "Bluewater Cooling Pte Ltd").at(at(address, "HK"));

        assertThat(index.of(neighbor, Set.of())).singleElement().satisfies(link -> {
            assertThat(link.isWeak()).isTrue();
            assertThat(link.says()).contains("'free zone'");
        });
    }

    private static ConfirmedParty confirmed(String address) {
        return new ConfirmedParty(
                "case-7", Party.of(Role.END_USER, "PowerAir Graphics Ltd").at(at(address, "HK")), "EL: Sino Graphics");
    }

    private static Place at(String address, String country) {
        return new Place(Optional.of(address), Known.of(new CountryCode(country)));
    }
}
