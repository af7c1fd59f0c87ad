package portcullis.core.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static portcullis.core.screen.Trial.country;
import static portcullis.core.screen.Trial.item;
import static portcullis.core.screen.Trial.local;
import static portcullis.core.screen.Trial.order;
import static portcullis.core.screen.Trial.screener;
import static portcullis.core.screen.Trial.withTerms;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portcullis.core.rule.Outcome;
import portcullis.core.rule.Recommendation;
import portcullis.core.subject.CountryCode;
import portcullis.core.subject.Role;
import portcullis.core.subject.Route;
import portcullis.core.subject.Subject;

/** Permits of the places on the way, with their days; and the language of boycotts in an order's terms. */
final class LocalLawAndBoycottTest {
    private static final String TODAY = "2026-11-23";

    private static List<String> found(String pack, Screening screening) {
        return screening.findings().stream()
                .map(finding -> finding.rule().id())
                .filter(rule -> rule.startsWith(pack + "."))
                .map(rule -> rule.substring(pack.length() + 1))
                .toList();
    }

    private static Subject way(Subject subject, String from, String through, String to) {
        List<CountryCode> passes = Arrays.stream(through.split(" "))
                .filter(place -> !place.isEmpty())
                .map(CountryCode::new)
                .toList();
        return subject.with(new Route(country(from), country(from), passes, country(to)));
    }

    @ParameterizedTest(name = "{0} from {2} by {3} to {4} on {5}: {6}")
    @CsvSource({
        "NVIDIA H100 80GB SXM5, 3A090.a, TW, MY, IN, 2025-07-13, ''",
        "NVIDIA H100 80GB SXM5, 3A090.a, TW, MY, IN, 2025-07-14, malaysia",
        "NVIDIA H100 80GB SXM5, 3A090.a, MY, '', IN, 2026-11-23, malaysia",
        "NVIDIA H100 80GB SXM5, 3A090.a, TW, '', MY, 2026-11-23, ''",
        "A4 paper, EAR99, TW, MY, IN, 2026-11-23, ''",
        "NVIDIA L4 24GB, 3A090.b, SG, '', IN, 2026-11-23, ''",
        "Etcher, 3B001.c, JP, '', CN, 2023-07-22, multilateral-lists",
        "Etcher, 3B001.c, JP, '', CN, 2023-07-23, multilateral-lists japan",
        "Scanner, 3B001.f.1, NL, '', CN, 2023-08-31, multilateral-lists",
        "Scanner, 3B001.f.1, NL, '', CN, 2023-09-01, multilateral-lists netherlands",
        "Scanner, 3B001.f.1, NL, '', DE, 2026-11-23, netherlands",
        "Pump, 2B350, DE, '', FR, 2026-11-23, ''",
        "Pump, 2B350, DE, '', GB, 2026-11-23, multilateral-lists",
        "Neodymium magnets, EAR99, CN, '', US, 2025-10-08, ''",
        "Neodymium magnets, EAR99, CN, '', US, 2025-10-09, china-rare-earths",
        "Neodymium magnets, EAR99, CN, '', US, 2025-11-10, ''",
        "Neodymium magnets, EAR99, CN, '', US, 2026-11-10, china-rare-earths",
        "NVIDIA H20 96GB, 3A991.p, US, '', CN, 2025-07-31, china-guidance"
    })
    void a_place_on_the_way_asks_for_its_permit(
            String goods, String eccn, String from, String through, String to, String day, String expected) {
        Subject order = way(order(item(goods, eccn), to), from, through, to);

        assertThat(found("local-law", screener(day).screen(order)))
                .containsExactlyInAnyOrder(expected.isEmpty() ? new String[0] : expected.split(" "));
    }

    @Test
    void an_end_user_who_is_not_at_the_destination_is_asked_for_by_Singapore() {
        Subject order =
                order(item("NVIDIA H100 80GB SXM5", "3A090.a"), "IN", local(Role.END_USER, "Plain Buyer", "MY"));

        assertThat(found("local-law", screener(TODAY).screen(way(order, "SG", "", "IN"))))
                .containsExactly("singapore");
        assertThat(found("local-law", screener("2025-03-31").screen(way(order, "SG", "", "IN"))))
                .isEmpty();
    }

    @Test
    void a_listed_buyer_of_goods_from_Taiwan_may_need_its_permit_and_is_Chinese() {
        Subject order = order(item("Screws", "EAR99"), "CN", local(Role.END_USER, "Listed EL", "CN"));

        assertThat(found("local-law", screener(TODAY).screen(way(order, "TW", "", "CN"))))
                .containsExactly("taiwan", "china-counter-measures");
        assertThat(found("local-law", screener("2025-06-09").screen(way(order, "TW", "", "CN"))))
                .containsExactly("china-counter-measures");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            goods must not originate in Israel | origin report
            The materials shall be free of any Israeli components | origin report
            Certificate that the carrier is not blacklisted | blacklist report
            Buyer and seller agree to keep the boycott laws | clause report
            The vessel is eligible to enter the port of destination | vessel report
            State any business relations with Israel | relations report
            State the religion of your directors, and whether any is Jewish | discrimination report
            Letter of credit: goods of Israel are not on the blacklist | blacklist letter-of-credit report
            يجب ألا تكون البضاعة من إسرائيل | arabic report
            Certificate of origin: Germany. Delivery to Haifa, Israel | ''
            net 30, DAP Riyadh | ''
            """)
    void the_language_of_a_boycott_is_held_and_to_be_reported(String terms, String expected) {
        Screening screening = screener(TODAY).screen(withTerms(order(item("Pump", "EAR99"), "DE"), terms));

        assertThat(found("boycott", screening))
                .containsExactlyInAnyOrder(expected.isEmpty() ? new String[0] : expected.split(" "));
        if (!expected.isEmpty()) {
            assertThat(screening.recommendation()).isEqualTo(Recommendation.HOLD);
            assertThat(screening.outcomes()).contains(Outcome.NOTIFY);
        }
    }

    @ParameterizedTest
    @CsvSource({"SA, 2026-11-23, true", "AE, 2021-04-07, true", "AE, 2021-04-08, false", "DE, 2026-11-23, false"})
    void laws_of_a_boycotting_country_are_a_flag_on_the_way_there(String to, String day, boolean flagged) {
        Subject order = withTerms(
                order(item("Pump", "EAR99"), to), "Seller shall comply with the laws of the country of import.");

        assertThat(found("boycott", screener(day).screen(order)).contains("laws-of-a-boycotting-country"))
                .isEqualTo(flagged);
    }
}
