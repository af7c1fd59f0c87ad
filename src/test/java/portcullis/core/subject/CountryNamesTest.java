package portcullis.core.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Countries are found by what lists call them, and nothing is guessed. */
final class CountryNamesTest {
    @ParameterizedTest
    @CsvSource({
        "SG, SG",
        "Russia, RU",
        "UK, GB",
        "PRC, CN",
        "'Korea, North', KP",
        "'Congo, Democratic Republic of the', CD",
        "'Congo, Republic of the', CG",
        "'Virgin Islands, British', VG",
        "'North Macedonia, The Republic of', MK",
        "'Bahamas, The', BS",
        "The Gambia, GM",
        "TURKIYE, TR",
        "Cote d Ivoire, CI",
        "U.A.E., AE",
        "Kosovo, XK"
    })
    void a_country_is_found(String written, String code) {
        assertThat(CountryNames.find(written)).contains(new CountryCode(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ZZ",
                "NM",
                "sg",
                "N/A",
                "na",
                "Crimea (Occupied)",
                "undetermined",
                "438864 Singapore",
                "Chin"
            })
    void what_is_no_country_gives_nothing(String written) {
        assertThat(CountryNames.find(written)).isEmpty();
    }

    @Test
    void every_assigned_code_is_there() {
        assertThat(Locale.getISOCountries())
                .allMatch(code -> CountryNames.ofCode(code).isPresent());
    }
}
