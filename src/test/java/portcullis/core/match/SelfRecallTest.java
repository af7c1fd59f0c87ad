package portcullis.core.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import portcullis.core.text.ShippedLore;
import portcullis.core.watchlist.ListedKind;
import portcullis.core.watchlist.ListedName;
import portcullis.core.watchlist.Listing;
import portcullis.core.watchlist.Watchlist;

/** Every name and alias of the small list is found again in the eight ways in which orders change names. */
final class SelfRecallTest {
    private static final PartyMatcher MATCHER = IndexedMatcher.of(SmallList.watchlist(), ShippedLore.lore());

    @ParameterizedTest
    @EnumSource(NameChange.class)
    void a_listed_name_is_found_however_it_was_changed(NameChange change) {
        double needed = change.compareTo(NameChange.WITHOUT_LEGAL_FORM) <= 0 ? Thresholds.STRONG : Thresholds.REVIEW;
        for (Listing listing : SmallList.listings()) {
            for (ListedName name : compared(listing)) {
                String written = change.of(name.text());

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

    @ParameterizedTest
    @CsvSource({
        "WITHOUT_LEGAL_FORM, 'Kormash Alfatek Co., Ltd.', Kormash Alfatek",
        "WITHOUT_LEGAL_FORM, Kormash OOO, Kormash",
        "GROUP_APPENDED, Kormash, Kormash Group",
        "CHINA_INSERTED, Kormash Alfatek Ltd, Kormash (China) Alfatek Ltd",
        "CHINA_INSERTED, Kormash, Kormash (China)",
        "FIRST_WORDS_JOINED, Kor Mash Alfatek, KorMash Alfatek",
        "REVERSED, Kor Mash Alfatek, Alfatek Mash Kor",
        "OTHER_CASE, Kormash, KORMASH",
        "OTHER_CASE, KORMASH, kormash",
        "WITHOUT_ACCENTS, Škoda Écran, Skoda Ecran"
    })
    void each_change_does_what_its_name_says(NameChange change, String name, String changed) {
        assertThat(change.of(ListedName.primary(name), ListedKind.ORGANIZATION)).contains(changed);
    }

    @Test
    void nobody_appends_group_to_a_person_or_reverses_a_name_in_han() {
        assertThat(NameChange.GROUP_APPENDED.of(ListedName.primary("Ivan Petrov"), ListedKind.PERSON))
                .isEmpty();
        assertThat(NameChange.REVERSED.of(ListedName.primary("华为 技术"), ListedKind.ORGANIZATION))
                .isEmpty();
        assertThat(NameChange.FIRST_WORDS_JOINED.of(ListedName.primary("Ivan Petrov"), ListedKind.PERSON))
                .isEmpty();
    }

    @Test
    void a_matcher_that_finds_all_its_names_holds_and_one_that_finds_none_does_not() {
        Watchlist.Part part = SmallList.watchlist().parts().get(0);
        Recall found = SelfRecall.of(part, MATCHER, Thresholds.REVIEW);
        Recall lost = SelfRecall.of(part, (query, threshold) -> List.of(), Thresholds.REVIEW);

        assertThat(found.holds()).as(found.failures()).isTrue();
        assertThat(found.tried()).isGreaterThan(200);
        assertThat(SelfRecall.of(part, MATCHER, Thresholds.REVIEW)).isEqualTo(found);
        assertThat(lost.holds()).isFalse();
        assertThat(lost.failures()).contains("letter-perfect: 0 of", "written '");
    }

    @ParameterizedTest
    @CsvSource({"1000, 990, true", "1000, 989, false", "10, 8, true", "10, 7, false", "4, 3, true", "3, 2, false"})
    void one_in_a_hundred_names_may_be_missed_or_two_of_a_few(int tried, int found, boolean holds) {
        var figure = new Recall.Figure(NameChange.LETTER_PERFECT, tried, found, Optional.empty());

        assertThat(figure.holds()).isEqualTo(holds);
    }
}
