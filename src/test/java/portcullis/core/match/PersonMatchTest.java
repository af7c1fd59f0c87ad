package portcullis.core.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import portcullis.core.text.ShippedLore;
import portcullis.core.watchlist.ListedKind;
import portcullis.core.watchlist.ListedName;
import portcullis.core.watchlist.Listing;

/** People are found in any order, with titles, initials and in other transliterations; a shared part of a name is no match. */
final class PersonMatchTest {
    private static final List<Listing> PEOPLE = List.of(
            person("zhivlin", "ZHIVLIN, Aleksandr Pavlovich"),
            person("omari", "AL-OMARI, Muhammad Salih"),
            person("kravets", "KRAVETS, Nikolay Ivanovich"),
            person("chol", "RI, Chol Min"),
            person("gu", "GU, Wenlong"));
    private static final PartyMatcher MATCHER = IndexedMatcher.of(SmallList.watchlist(PEOPLE), ShippedLore.lore());

    private static Listing person(String id, String name) {
        return SmallList.named(id, ListedKind.PERSON, ListedName.primary(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Aleksandr Pavlovich Zhivlin; zhivlin; 0.90",
                "Zhivlin Aleksandr Pavlovich; zhivlin; 0.90",
                "ZHIVLIN, Alexander P.; zhivlin; 0.80",
                "A. P. Zhivlin; zhivlin; 0.80",
                "Oleksandr Zhivlin; zhivlin; 0.80",
                "Александр Павлович Живлин; zhivlin; 0.90",
                "Mohammed Saleh Al Omari; omari; 0.90",
                "Mohamad Salih al-Omari; omari; 0.90",
                "Mykola Kravets; kravets; 0.80",
                "Ri Chol-min; chol; 0.90",
                "Wenlong Gu; gu; 0.90"
            })
    void a_person_is_found_however_the_name_is_written(String name, String listing, double atLeast) {
        assertThat(score(name, listing)).isGreaterThanOrEqualTo(atLeast);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Mr", "Mrs.", "Dr.", "Prof.", "Col.", "Maj. Gen.", "Lt. Col.", "Admiral", "Sheikh", "Hajji"})
    void a_title_changes_nothing(String title) {
        double with = score(title + " Aleksandr Pavlovich Zhivlin", "zhivlin");

        assertThat(with).isGreaterThanOrEqualTo(score("Aleksandr Pavlovich Zhivlin", "zhivlin") - 0.02);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Olga Zhivlin",
                "Zhivlin Trading LLC",
                "Aleksandr Pavlovich Karelin",
                "Aleksandr Pavlovich",
                "Muhammad Salih",
                "Nikolay Ivanovich Petrenko",
                "Ivan Nikolayevich Kravchuk",
                "Ri Myong Su",
                "Gu Hao"
            })
    void a_surname_or_given_names_alone_are_nobody(String name) {
        assertThat(MATCHER.matches(PartyQuery.of(name), Thresholds.REVIEW))
                .extracting(match -> match.evidence().says())
                .isEmpty();
    }

    @Test
    void a_company_called_like_a_person_is_another_kind_and_the_evidence_says_so() {
        Match match = MATCHER.matches(PartyQuery.of("Aleksandr Pavlovich Zhivlin LLC"), 0.5)
                .get(0);

        assertThat(match.score().value()).isLessThan(score("Aleksandr Pavlovich Zhivlin", "zhivlin"));
        assertThat(match.evidence().losses())
                .extracting(Evidence.Adjustment::says)
                .contains("the name is a company's, the listing a person");
    }

    private static double score(String name, String listing) {
        return MATCHER.matches(PartyQuery.of(name), 0.3).stream()
                .filter(match -> match.listing().id().equals(listing))
                .mapToDouble(match -> match.score().value())
                .findFirst()
                .orElse(0);
    }
}
