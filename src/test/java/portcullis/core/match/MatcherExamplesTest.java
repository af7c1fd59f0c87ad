package portcullis.core.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portcullis.core.text.ShippedLore;
import portcullis.core.watchlist.ListedKind;
import portcullis.core.watchlist.ListedName;

/** Names that must be found, names that must not, and what must come before what. */
final class MatcherExamplesTest {
    private static final PartyMatcher MATCHER = IndexedMatcher.of(SmallList.watchlist(), ShippedLore.lore());

    static List<String[]> examples() {
        return ShippedLore.table("/match/examples.csv");
    }

    static List<String[]> rankings() {
        return ShippedLore.table("/match/rankings.csv");
    }

    @ParameterizedTest(name = "{0} / {1} / {2}")
    @MethodSource("examples")
    void a_name_stands_where_the_table_says(String name, String listing, String where) {
        double score = score(name.replace("\\u200b", "\u200b"), listing);

        switch (where) {
            case "STRONG" -> assertThat(score).isGreaterThanOrEqualTo(Thresholds.STRONG);
            case "REVIEW" -> assertThat(score).isGreaterThanOrEqualTo(Thresholds.REVIEW);
            case "BELOW" -> assertThat(score).isLessThan(Thresholds.REVIEW);
            default -> throw new IllegalArgumentException(where);
        }
    }

    @ParameterizedTest(name = "{0}: {1} before {2}")
    @MethodSource("rankings")
    void one_listing_is_nearer_than_another(String name, String nearer, String farther) {
        assertThat(score(name, nearer)).isGreaterThan(score(name, farther));
    }

    @Test
    void a_match_says_which_alias_matched_and_why() {
        Match match = MATCHER.matches(PartyQuery.of("rostekh gk"), 0.5).get(0);

        assertThat(match.name().text()).isEqualTo("Rostekh");
        assertThat(match.carrier()).isEqualTo(Match.Carrier.NAME);
        assertThat(match.evidence().says()).contains("'rostekh gk'", "'Rostekh'", "'gk'");
    }

    @Test
    void a_legal_form_that_differs_is_told_and_hardly_counts() {
        Match match = MATCHER.matches(PartyQuery.of("Huawei Technologies"), 0.9).get(0);

        assertThat(match.evidence().says())
                .isEqualTo("'Huawei Technologies' = 'Huawei Technologies Co., Ltd.' in all distinctive words;"
                        + " legal form 'LTD' hardly counted");
    }

    @Test
    void a_weak_alias_counts_for_less_and_says_so() {
        Match match = MATCHER.matches(PartyQuery.of("Al-Masri"), 0.5).get(0);

        assertThat(match.score().value()).isBetween(Thresholds.STRONG, 0.97);
        assertThat(((Evidence.Summed) match.evidence()).circumstances())
                .extracting(Evidence.Adjustment::feature)
                .contains("weak alias");
    }

    @Test
    void matches_come_best_first_and_then_by_listing() {
        var listings = List.of(
                SmallList.named("b", ListedKind.UNSTATED, ListedName.primary("Kormash")),
                SmallList.named("a", ListedKind.UNSTATED, ListedName.primary("Kormash")),
                SmallList.named("c", ListedKind.UNSTATED, ListedName.primary("Kormasch")));
        PartyMatcher matcher = IndexedMatcher.of(SmallList.watchlist(listings), ShippedLore.lore());

        assertThat(matcher.matches(PartyQuery.of("Kormash"), 0.5))
                .extracting(match -> match.listing().id())
                .containsExactly("a", "b", "c");
    }

    private static double score(String name, String listing) {
        return MATCHER.matches(PartyQuery.of(name), 0.3).stream()
                .filter(match -> match.listing().id().equals(listing))
                .mapToDouble(match -> match.score().value())
                .findFirst()
                .orElse(0);
    }
}
