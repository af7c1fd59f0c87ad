package portcullis.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Addresses are read into building, street, number, floor and unit. */
final class AddressReaderTest {
    private static final AddressReader READER = AddressReader.of(ShippedLore.lore());

    static Stream<Arguments> addresses() {
        return ShippedLore.table("/match/addresses.csv").stream()
                .map(row -> Arguments.of(row[0], String.join(" | ", List.of(row).subList(1, row.length))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("addresses")
    void an_address_is_read_into_the_parts_the_table_says(String written, String parts) {
        List<Address> read = READER.read(written);

        assertThat(read.isEmpty() ? " |  |  |  | 0-0" : parts(read.get(0))).isEqualTo(parts);
    }

    private static String parts(Address address) {
        return String.join(
                " | ",
                address.unit(),
                address.floor(),
                address.building(),
                address.street(),
                address.low() + "-" + address.high());
    }

    @Test
    void one_text_may_hold_several_addresses() {
        assertThat(READER.read(
                        "A15, Shenfang Building, Huaqiang North Road, Shenzhen; and 18 Shing Yip Street, Kowloon"))
                .hasSize(2);
    }

    @Test
    void a_town_alone_is_no_street_level_address() {
        assertThat(READER.read("Kowloon, Hong Kong").stream().filter(Address::isStreetLevel))
                .isEmpty();
    }
}
