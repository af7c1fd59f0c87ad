package portcullis.core.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portcullis.core.subject.CountryCode;
import portcullis.core.subject.Known;
import portcullis.core.text.AddressReader;
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
                "7/F, MW Tower, 111 Bonham Strand, Sheung Wan; addr10; ADDRESS",
                "One Capital Place 18 Luard Rd Unit D 16/F Wanchai Hong Kong; addr01; ADDRESS",
                "Hong Kong, Wan Chai, Luard Road 18, One Capital Place, 16/F, Unit D; addr01; ADDRESS",
                "Unit D, 16/F One Captial Place, 18 Luard Rd, Wan Chai; addr01; ADDRESS",
                "香港灣仔盧押道18號海德中心16樓D室; addr01; ADDRESS",
                "香港旺角旺角道33號7樓704室; addr02; ADDRESS",
                "Rm 2309, Ho King Commerical Centre, 2-16 Fa Yeun Street, Mong Kok; addr05; ADDRESS",
                "香港旺角花園街2-16號好景商業中心23樓2309室; addr05; ADDRESS",
                "香港旺角花园街2-16号好景商业中心10楼1001室; addr05; BUILDING"
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
                "P.O. Box 18, Wan Chai, Hong Kong",
                "18 Queen's Road, Wan Chai, Hong Kong",
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

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "No. 12 Renmin Road, Chengdu, China; No. 12 Renmin Road, Shanghai, China",
                "1 Lenina Street, Perm, Russia; 1 Lenina Street, Tver, Russia",
                "P.O. Box 230, Amman; P.O. Box 230, Amman",
                "Building 8, 66 Keji Road, Shenzhen, China; No. 68 Keji Road, Shenzhen, China"
            })
    void the_same_street_in_another_town_is_another_address(String submitted, String listed) {
        assertThat(measure(submitted, listed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "66 Keji Road, Nanshan, Shenzhen; No. 66 Kejilu, Nanshan Qu, Shenzhen; WHOLE",
                "深圳市南山区科技南路12号8楼801室; Room 801, 12 Keji South Road, Nanshan, Shenzhen; UNIT",
                "Block A, 12 Keji South Road, Shenzhen; Block B, 12 Keji Nan Lu, Shenzhen; BUILDING",
                "41 Vereyskaya St, Moscow; Ul. Vereiskaya d. 41, Moscow 121471; WHOLE",
                "9 Godovikova St., Moscow; d. 9 str. 25 ul. Godovikova, Moscow; WHOLE",
                "12 Renmin Road; No. 12 Renmin Road, Shanghai; BUILDING",
                "Ground Floor, 5 Hasat Sok., Sisli, Istanbul; Hasat Sk. No: 5, Sisli, Istanbul; BUILDING"
            })
    void the_same_address_is_written_in_many_ways(String submitted, String listed, AddressComparison.Measure measure) {
        assertThat(measure(submitted, listed)).contains(measure);
        assertThat(measure(listed, submitted)).contains(measure);
    }

    private static Optional<AddressComparison.Measure> measure(String submitted, String listed) {
        AddressReader reader = AddressReader.of(ShippedLore.lore());
        return reader.read(submitted).stream()
                .flatMap(here -> reader.read(listed).stream()
                        .filter(there -> here.isStreetLevel() && there.isStreetLevel())
                        .flatMap(there -> AddressComparison.measure(here, there).stream()))
                .findFirst();
    }

    @Test
    void the_index_finds_every_address_that_brute_force_finds() {
        var brute = BruteForceMatcher.of(SmallList.watchlist(), ShippedLore.lore());
        var random = new Random(11);
        int found = 0;
        for (int i = 0; i < 1_500; i++) {
            var listing =
                    SmallList.listings().get(random.nextInt(SmallList.listings().size()));
            if (!listing.addresses().isEmpty()
                    && listing.addresses().get(0).text().length() > 3) {
                var address = new StringBuilder(listing.addresses().get(0).text());
                address.deleteCharAt(random.nextInt(address.length()));
                address.setCharAt(random.nextInt(address.length()), (char) ('a' + random.nextInt(26)));
                PartyQuery query = at("", address.toString(), "HK");
                List<Match> matches = MATCHER.matches(query, 0.7);
                assertThat(matches).as("%s", address).isEqualTo(brute.matches(query, 0.7));
                found += matches.size();
            }
        }
        assertThat(found).isGreaterThan(150);
    }

    @Test
    void the_evidence_of_an_address_says_which_parts_agree_and_why_not_more() {
        Evidence same = MATCHER.matches(at("", "Rm 2309, Ho King Comm. Ctr, 2-16 Fayuen St", "HK"), 0.8)
                .get(0)
                .evidence();
        Evidence other = MATCHER.matches(at("", "Unit A, 3/F One Capital Place, 18 Luard Rd", "HK"), 0.8)
                .get(0)
                .evidence();

        assertThat(same.says())
                .isEqualTo("the same building and unit as the listed address:"
                        + " building 'hokingcommercialcentre', street 'fayuen' 2-16, unit 2309");
        assertThat(other.says())
                .isEqualTo("the same building as the listed address: building 'onecapitalplace', street 'luard' 18;"
                        + " unit 3a against unit 16d");
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
