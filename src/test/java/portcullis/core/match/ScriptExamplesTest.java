package portcullis.core.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portcullis.core.text.ShippedLore;
import portcullis.core.watchlist.ListedKind;
import portcullis.core.watchlist.ListedName;

/** Names in other scripts against a listed name in Latin letters: what must be found, and what must not. */
final class ScriptExamplesTest {
    static List<String[]> examples() {
        return ShippedLore.table("/match/scripts.csv");
    }

    @ParameterizedTest(name = "{0} / {1} / {2}")
    @MethodSource("examples")
    void a_name_in_another_script_stands_where_the_table_says(String submitted, String listed, String where) {
        double score = score(submitted, listed, ListedKind.ORGANIZATION);

        switch (where) {
            case "STRONG" -> assertThat(score).isGreaterThanOrEqualTo(Thresholds.STRONG);
            case "REVIEW" -> assertThat(score).isGreaterThanOrEqualTo(Thresholds.REVIEW);
            case "BELOW" -> assertThat(score).isLessThan(Thresholds.REVIEW);
            default -> throw new IllegalArgumentException("no such place: " + where);
        }
    }

    @Test
    void the_evidence_says_by_which_route_a_name_was_read_and_what_it_rests_on() {
        assertThat(says("千金药业", "Qianjin Pharmaceutical")).contains("read by its sound");
        assertThat(says("长城汽车", "Great Wall Motor")).contains("read by its meaning");
        assertThat(says("浪潮", "Inspur"))
                .contains("read by the name it is known by (浪潮 = inspur: named so on the Entity List");
        assertThat(says("陳大文", "Chan Tai Man")).contains("as Hong Kong spells it");
    }

    @Test
    void a_company_name_read_by_its_sound_is_no_ship() {
        double company = score("海天股份", "Haitian", ListedKind.ORGANIZATION);

        assertThat(score("海天股份", "Haitian", ListedKind.VESSEL)).isLessThan(company);
    }

    private static double score(String submitted, String listed, ListedKind kind) {
        return matches(submitted, listed, kind).stream()
                .mapToDouble(match -> match.score().value())
                .findFirst()
                .orElse(0);
    }

    private static String says(String submitted, String listed) {
        return matches(submitted, listed, ListedKind.ORGANIZATION)
                .get(0)
                .evidence()
                .says();
    }

    private static List<Match> matches(String submitted, String listed, ListedKind kind) {
        var listing = SmallList.named("x", kind, ListedName.primary(listed));
        return IndexedMatcher.of(SmallList.watchlist(List.of(listing)), ShippedLore.lore())
                .matches(PartyQuery.of(submitted), 0.3);
    }
}
