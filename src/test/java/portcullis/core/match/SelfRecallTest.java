package portcullis.core.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portcullis.core.text.ShippedLore;
import portcullis.core.watchlist.ListedKind;
import portcullis.core.watchlist.ListedName;
import portcullis.core.watchlist.Listing;

/** Every name and alias of the small list is found again in the eight ways in which orders change names. */
final class SelfRecallTest {
    private static final PartyMatcher MATCHER = IndexedMatcher.of(SmallList.watchlist(), ShippedLore.lore());

    @ParameterizedTest
    @EnumSource(
            value = Perturbation.class,
            names = {"SLIP", "WORD_DROPPED"},
            mode = EnumSource.Mode.EXCLUDE)
    void a_listed_name_is_found_however_it_was_changed(Perturbation perturbation) {
        var random = new Random(3);
        double needed =
                perturbation.compareTo(Perturbation.WITHOUT_LEGAL_FORM) <= 0 ? Thresholds.STRONG : Thresholds.REVIEW;
        for (Listing listing : SmallList.listings()) {
            for (ListedName name : compared(listing)) {
                String written = perturbation.of(name.text(), random);

                assertThat(MATCHER.matches(PartyQuery.of(written), needed))
                        .as("'%s' for '%s'", written, name.text())
                        .extracting(match -> match.listing().id())
                        .contains(listing.id());
            }
        }
    }

    /** The names of organizations that say more than a legal form; nobody appends "Group" to a person or ship. */
    private static List<ListedName> compared(Listing listing) {
        boolean organization = listing.kind() == ListedKind.ORGANIZATION || listing.kind() == ListedKind.UNSTATED;
        return organization && !listing.id().equals("onlyform") ? listing.names() : List.of();
    }
}
