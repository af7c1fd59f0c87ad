package portcullis.core.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import portcullis.core.subject.CountryCode;
import portcullis.core.subject.Known;
import portcullis.core.text.ShippedLore;
import portcullis.core.watchlist.Legal;
import portcullis.core.watchlist.ListCode;
import portcullis.core.watchlist.ListedIdentifier;
import portcullis.core.watchlist.ListedKind;
import portcullis.core.watchlist.ListedName;
import portcullis.core.watchlist.Listing;

/** A number in a register says more than any name: equal it suffices, different it speaks against. */
final class IdentifierMatchTest {
    private static final List<Listing> LISTINGS = List.of(
            listing("bank", "Kormash Bank", "Tax ID No. (RU)", "7707083893", "SWIFT/BIC", "SABRRUMM"),
            listing("chip", "Velton Zhongxin", "Unified Social Credit Code (USCC)", "91440300708461136T"),
            listing("ship", "Ostdor Star", "Vessel Registration Identification", "IMO 9187629"),
            listing("man", "Ruk Shenara", "Passport (IR)", "A1234987"),
            listing("small", "Hualin Trading", "Company Number", "398412"));
    private static final PartyMatcher MATCHER = IndexedMatcher.of(SmallList.watchlist(LISTINGS), ShippedLore.lore());

    private static Listing listing(String id, String name, String... numbers) {
        var identifiers = new java.util.ArrayList<ListedIdentifier>();
        for (int i = 0; i < numbers.length; i += 2) {
            identifiers.add(new ListedIdentifier(numbers[i], numbers[i + 1]));
        }
        return new Listing(
                id,
                ListCode.SDN,
                ListedKind.UNSTATED,
                List.of(ListedName.primary(name)),
                List.of(),
                identifiers,
                Legal.NONE,
                Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "7707083893; bank; 1",
                "INN 7707-083-893; bank; 1",
                "Tax no. 7707083893, OGRN 1027700132195; bank; 1",
                "SABRRUMMXXX; bank; 1",
                "91440300-708461136-T; chip; 1",
                "IMO9187629; ship; 1",
                "9187629; ship; 0.88",
                "Passport A1234987; man; 1",
                "Company no. 398412; small; 0.88"
            })
    void an_equal_number_suffices_without_a_name(String identifier, String listing, double score) {
        List<Match> found = MATCHER.matches(query("Sunny Day Toys", identifier), Thresholds.REVIEW);

        assertThat(found).singleElement().satisfies(match -> {
            assertThat(match.listing().id()).isEqualTo(listing);
            assertThat(match.carrier()).isEqualTo(Match.Carrier.IDENTIFIER);
            assertThat(match.score().value()).isEqualTo(score);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"398412", "DUNS A1234987", "7707083894", "N/A", "000000", "KPP 7707083893", "Passport 7707083894"
            })
    void another_number_and_one_that_may_be_anybodys_find_nothing(String identifier) {
        assertThat(MATCHER.matches(query("Sunny Day Toys", identifier), 0.1)).isEmpty();
    }

    @Test
    void another_number_in_the_same_register_lowers_a_name_and_says_so() {
        Match same = only(query("Kormash Bank", ""));
        Match other = only(query("Kormash Bank", "INN 7702070139"));

        assertThat(other.score().value()).isLessThan(same.score().value()).isGreaterThanOrEqualTo(Thresholds.REVIEW);
        assertThat(((Evidence.Adjusted) other.evidence()).adjustments())
                .extracting(Evidence.Adjustment::says)
                .contains("the listing has another Russian taxpayer number (INN) than '7702070139'");
    }

    @Test
    void another_number_never_takes_a_match_below_the_score_at_which_a_person_is_asked() {
        var query = new PartyQuery(
                "Kormasch Bank",
                Optional.empty(),
                Optional.empty(),
                Known.of(new CountryCode("RU")),
                Optional.of("7702070139"));
        double without = only(query("Kormasch Bank", "")).score().value();

        assertThat(without).isGreaterThanOrEqualTo(Thresholds.REVIEW);
        assertThat(only(query).score().value()).isGreaterThanOrEqualTo(Thresholds.REVIEW);
    }

    @Test
    void a_mistyped_number_is_told_and_costs_nothing() {
        Match match = only(query("Kormash Bank", "INN 7707083894"));

        assertThat(match.score()).isEqualTo(only(query("Kormash Bank", "")).score());
        assertThat(((Evidence.Adjusted) match.evidence()).adjustments().get(0).says())
                .isEqualTo("the check digits of the Russian taxpayer number (INN) '7707083894' do not fit");
    }

    private static Match only(PartyQuery query) {
        List<Match> found = MATCHER.matches(query, Thresholds.REVIEW);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static PartyQuery query(String name, String identifier) {
        return new PartyQuery(name, Optional.empty(), Optional.empty(), Known.unknown(), Optional.of(identifier));
    }
}
