package portcullis.edge.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portcullis.core.watchlist.ListedAddress;

/** Addresses are parted where the publisher parts them, and keep their countries. */
final class WrittenPlacesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 A St., Kabul; and 2 B St., Kabul, Afghanistan.|AF|AF 1 A St., Kabul // AF 2 B St., Kabul, Afghanistan.",
                "1 A St., Kabul (See alternate addresses under Pakistan).|AF|AF 1 A St., Kabul",
                "12A Street, Tbilisi, Georgia. (see alternate address under China).|GE|GE 12A Street, Tbilisi, Georgia.",
                "Str. 2, Ukraine (See also Crimea (Occupied)).|CRIMEA (OCCUPIED)|?? Str. 2, Ukraine, CRIMEA (OCCUPIED)",
                "Plant (Building 3), Minsk|BY|BY Plant (Building 3), Minsk",
                "the following one alias: 8 Lesteva Street, Moscow|RU|RU 8 Lesteva Street, Moscow",
                "''|RU|'RU '",
                "''|undetermined|''",
                "Plant|''|?? Plant"
            })
    void the_bureau_writes_several_addresses_into_one_text(String text, String country, String expected) {
        assertThat(shown(new WrittenPlaces(new Remarks()).read(List.of(new PublishedEntry.Place(text, country)), true)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true|9 Haig Avenue, 438864, Singapore; Dubai, United Arab Emirates|SG 9 Haig Avenue, 438864 // AE Dubai",
                "true|Tehran-Qom Highway; Shams Abad; No. 1, Tehran, Iran|IR Tehran-Qom Highway; Shams Abad; No. 1, Tehran",
                "true|Pyongyang, Korea, North; China|KP Pyongyang // 'CN '",
                "true|Gaza Strip, undetermined; Region: Gaza|?? Gaza Strip // 'PS '",
                "false|1 A St., Moscow, Russia; and 2 B St., Moscow, Russia, RU; HK|RU 1 A St., Moscow, Russia; and 2 B St., Moscow, Russia // 'HK '",
                "false|Room 1, Wan Chai, Hong Kong., CN|CN Room 1, Wan Chai, Hong Kong.",
                "false|No. 22, Tehran, Iran|?? No. 22, Tehran, Iran",
                "false|TURKIYE|'TR '"
            })
    void a_cell_of_a_table_is_parted_behind_countries(boolean byName, String cell, String expected) {
        List<PublishedEntry.Place> places = new FlatPlaces(byName).read(cell);

        assertThat(shown(new WrittenPlaces(new Remarks()).read(places, false))).isEqualTo(expected.replace("'", ""));
    }

    private static String shown(List<ListedAddress> addresses) {
        return addresses.stream()
                .map(address ->
                        address.country().asOptional().map(Object::toString).orElse("??") + " " + address.text())
                .collect(Collectors.joining(" // "));
    }
}
