package portcullis.core.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portcullis.core.subject.CountryCode;
import portcullis.core.subject.Known;
import portcullis.core.text.ShippedLore;

/** Addresses and identifiers carry a match without a name; a town or a street does not. */
final class AddressMatchTest {
    private static final PartyMatcher MATCHER = IndexedMatcher.of(SmallList.watchlist(), ShippedLore.lore());

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Unit D, 16/F One Capital Place, 18 Luard Rd, Wan Chai, Hong Kong; addr01; ADDRESS",
                "Flat 16D, One Capital Place, 18 Luard Road, Wan Chai, HONG KONG; addr01; ADDRESS",
                "Rm D, 16th Floor, One Capital Place, 18 Luard Road; addr01; ADDRESS",
                "Unit A, 3/F One Capital Place, 18 Luard Rd, Wan Chai; addr01; BUILDING",
                "18 Luard Road, Wan Chai, Hong Kong; addr01; BUILDING",
                "One Capital Place, Wan Chai; addr01; BUILDING",
                "Room 704, Bright Way Tower, 33 Mong Kok Rd, Kowloon; addr02; ADDRESS",
                "Rm 2309, Ho King Commercial Center, 2-16 Fayuen St, Mong Kok; addr05; ADDRESS",
                "Rm 1001, Ho King Comm. Centre, 8 Fa Yuen Street, Mong Kok; addr05; BUILDING",
                "7/F, MW Tower, 111 Bonham Strand, Sheung Wan; addr10; ADDRESS"
            })
    void a_listed_address_is_found_whatever_the_name(String address, String listing, Match.Carrier carrier) {
        for (String name : List.of("Sunny Day Toys", "")) {
            Match match =
                    MATCHER.matches(at(name, address, "HK"), Thresholds.REVIEW).get(0);

            assertThat(match.listing().id()).isEqualTo(listing);
            assertThat(match.carrier()).isEqualTo(carrier);
            if (carrier == Match.Carrier.ADDRESS) {
                assertThat(match.score().value()).isGreaterThanOrEqualTo(0.95);
            } else {
                assertThat(match.score().value()).isBetween(Thresholds.REVIEW, Thresholds.STRONG);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Wan Chai, Hong Kong",
                "Hong Kong",
                "20 Luard Road, Wan Chai, Hong Kong",
                "Unit D, 16/F, 18 Lockhart Road, Wan Chai",
                "33 Mong Kok Road, Springfield",
                "Unit 04, 7/F"
            })
    void a_town_a_street_or_another_house_is_not_the_listed_address(String address) {
        assertThat(MATCHER.matches(at("Sunny Day Toys", address, "HK"), 0.5)).isEmpty();
    }

    @Test
    void the_same_street_in_another_country_is_another_address() {
        assertThat(MATCHER.matches(at("", "Unit D, 16/F One Capital Place, 18 Luard Rd", "SG"), 0.5))
                .isEmpty();
        assertThat(MATCHER.matches(at("", "Unit D, 16/F One Capital Place, 18 Luard Rd", "CN"), 0.9))
                .hasSize(1);
    }

    @Test
    void a_listed_partys_own_address_asks_only_for_a_look() {
        String same = "Office 8E, 8/F, Shing Hing Commercial Bldg, 21-27 Wing Kut Street, Central, Hong Kong";
        String otherUnit = "Office 2A, 2/F, Shing Hing Commercial Bldg, 21-27 Wing Kut Street, Central, Hong Kong";

        assertThat(MATCHER.matches(at("Sunny Day Toys", same, "HK"), Thresholds.REVIEW)
                        .get(0)
                        .score()
                        .value())
                .isLessThan(Thresholds.STRONG);
        assertThat(MATCHER.matches(at("Sunny Day Toys", otherUnit, "HK"), Thresholds.REVIEW))
                .isEmpty();
    }

    @Test
    void the_address_of_a_listing_raises_its_name() {
        double inTown = score(at("Almas Antei", "Moscow", "RU"), "almaz");
        double atHome = score(at("Almas Antei", "41 Vereiskaya St, Moscow", "RU"), "almaz");

        assertThat(inTown).isGreaterThan(0.5);
        assertThat(atHome).isGreaterThan(inTown);
    }

    @Test
    void an_equal_identifier_alone_suffices() {
        var query = new PartyQuery(
                "Sunny Day Toys", Optional.empty(), Optional.empty(), Known.unknown(), Optional.of("7701-234 567"));
        Match match = MATCHER.matches(query, 1).get(0);

        assertThat(match.listing().id()).isEqualTo("romashka");
        assertThat(match.carrier()).isEqualTo(Match.Carrier.IDENTIFIER);
    }

    @Test
    void a_short_identifier_is_no_identifier() {
        var query = new PartyQuery("", Optional.empty(), Optional.empty(), Known.unknown(), Optional.of("77"));

        assertThat(MATCHER.matches(query, 0.1)).isEmpty();
    }

    private static PartyQuery at(String name, String address, String country) {
        return new PartyQuery(
                name, Optional.empty(), Optional.of(address), Known.of(new CountryCode(country)), Optional.empty());
    }

    private static double score(PartyQuery query, String listing) {
        return MATCHER.matches(query, 0.3).stream()
                .filter(match -> match.listing().id().equals(listing))
                .mapToDouble(match -> match.score().value())
                .findFirst()
                .orElse(0);
    }
}
