package portcullis.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import portcullis.core.subject.CountryCode;
import portcullis.core.subject.Known;
import portcullis.core.subject.Owner;

/** What the texts of single cells are read as. */
final class CellTextTest {
    @ParameterizedTest
    @CsvFileSource(resources = "/intake/numbers.csv", useHeadersInDisplayName = true)
    void numbers_are_read_as_people_write_them(String written, @Nullable BigDecimal number) {
        Optional<BigDecimal> read = NumberText.parse(written);

        if (number == null) {
            assertThat(read).isEmpty();
        } else {
            assertThat(read).hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(number));
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/intake/dates.csv", useHeadersInDisplayName = true)
    void days_are_read_unless_they_could_be_two(String written, @Nullable LocalDate day, boolean ambiguous) {
        assertThat(DateText.parse(written)).isEqualTo(Optional.ofNullable(day));
        assertThat(DateText.isAmbiguous(written)).isEqualTo(ambiguous);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/intake/countries.csv", useHeadersInDisplayName = true)
    void countries_are_found_unless_they_could_be_two(String written, @Nullable String code) {
        Optional<String> found = ShippedWords.countries().find(written).map(CountryCode::code);

        assertThat(found).isEqualTo(Optional.ofNullable(code));
    }

    @Test
    void every_country_of_the_standard_is_found_by_its_code_and_its_english_name() {
        for (String code : java.util.Locale.getISOCountries()) {
            assertThat(ShippedWords.countries().find(code)).contains(new CountryCode(code));
        }
        for (String line : ShippedWords.lines("countries.csv")) {
            if (!line.startsWith("#") && !line.startsWith("code,")) {
                String[] parts = line.split(",", -1);
                assertThat(ShippedWords.countries().find(parts[1])).contains(new CountryCode(parts[0]));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "30%,30",
        "30 %,30",
        "'12,5%',12.5",
        "0.3%,0.3",
        "30,30",
        "0,0",
        "100,100",
        "0.3,",
        "1,",
        "101%,",
        "-3%,",
        "a third,"
    })
    void a_bare_fraction_is_no_percentage(String written, @Nullable BigDecimal percent) {
        Optional<BigDecimal> read = PercentText.parse(written);

        assertThat(read.map(BigDecimal::stripTrailingZeros))
                .isEqualTo(Optional.ofNullable(percent).map(BigDecimal::stripTrailingZeros));
    }

    @ParameterizedTest
    @CsvSource({
        "3a090a,3A090.a",
        "3A090.a,3A090.a",
        "ECCN: 3A090 a,3A090.a",
        "5A992.c,5A992.c",
        "3A001.a.7.b,3A001.a.7.b",
        "3A001a7b,3A001.a.7.b",
        "EAR 99,EAR99",
        "ear99,EAR99",
        "3A090,3A090",
        "NLR,",
        "see vendor,"
    })
    void classification_numbers_are_written_one_way(String written, @Nullable String eccn) {
        assertThat(EccnText.parse(written)).isEqualTo(Optional.ofNullable(eccn));
    }

    @ParameterizedTest
    @CsvSource({"3350,3350", "3350 GB/s,3350", "3.35 TB/s,3350", "900GB/s,900", "400 Gb/s,", "400 Gbps,", "fast,"})
    void bits_are_not_taken_for_bytes(String written, @Nullable BigDecimal rate) {
        Optional<BigDecimal> read = UnitText.gigabytesPerSecond(written);

        assertThat(read.map(BigDecimal::stripTrailingZeros))
                .isEqualTo(Optional.ofNullable(rate).map(BigDecimal::stripTrailingZeros));
    }

    @ParameterizedTest
    @CsvSource({
        "'30,000',30000,",
        "'$30,000.00',30000.00,",
        "'US$ 30,000',30000,USD",
        "'USD 30,000.00',30000.00,USD",
        "'30.000,00 €',30000.00,EUR",
        "HK$500,500,HKD",
        "'(1,200.00)',-1200.00,",
        "-€5,-5,EUR",
        "'CHF 1''200',1200,CHF",
        "XQZ 5,,",
        "on request,,"
    })
    void money_is_read_with_the_currency_that_stands_beside_it(
            String written, @Nullable BigDecimal amount, @Nullable String currency) {
        Optional<UnitText.Money> read = UnitText.money(written);

        assertThat(read.map(UnitText.Money::amount)).isEqualTo(Optional.ofNullable(amount));
        assertThat(read.flatMap(UnitText.Money::currency)).isEqualTo(Optional.ofNullable(currency));
    }

    @ParameterizedTest
    @CsvSource({"8,8", "8 pcs,8", "512 GPUs,512", "64x,64", "'1,024 units',1024", "16台,16", "2 racks of 8,", "some,"})
    void counts_may_have_a_word_for_pieces(String written, @Nullable BigDecimal count) {
        assertThat(UnitText.count(written)).isEqualTo(Optional.ofNullable(count));
    }

    @Test
    void owners_are_read_with_their_shares() {
        assertThat(OwnerText.parse("Acme Ltd 30%; B 20%")).containsExactly(owner("Acme Ltd", "30"), owner("B", "20"));
        assertThat(OwnerText.parse("Acme, Inc. (51 %), State Fund 49%"))
                .containsExactly(owner("Acme, Inc.", "51"), owner("State Fund", "49"));
        assertThat(OwnerText.parse("12.5% Example Holdings\n87,5% of Other AG"))
                .containsExactly(owner("Example Holdings", "12.5"), owner("Other AG", "87.5"));
        assertThat(OwnerText.parse("Jane Doe; n/a")).containsExactly(new Owner("Jane Doe", Known.unknown()));
        assertThat(OwnerText.parse("Acme 130%")).containsExactly(new Owner("Acme", Known.unknown()));
    }

    private static Owner owner(String name, String percent) {
        return new Owner(name, Known.of(new BigDecimal(percent)));
    }

    @ParameterizedTest
    @CsvSource({
        "n/a",
        "N/A",
        "-",
        "--",
        "TBD",
        "unknown",
        "Not captured",
        "Date Not Captured",
        "#N/A",
        "?",
        "none",
        "N/A - From RDC"
    })
    void placeholders_say_nothing(String text) {
        assertThat(Placeholder.is(text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Nanjing", "NA Trading Ltd", "0", "Unknown Worlds GmbH", "無錫", "N/Able GmbH"})
    void values_that_look_like_placeholders_are_values(String text) {
        assertThat(Placeholder.is(text)).isFalse();
    }

    @Test
    void no_text_makes_a_reader_throw() {
        for (String text : List.of(
                "",
                " ",
                "\0",
                "%",
                "(",
                ")",
                "-",
                "1e",
                "=1+1",
                "9".repeat(500),
                "a".repeat(40_000),
                "\uD800",
                "(((",
                "1/1/1",
                "00/00/0000",
                "$",
                "€-",
                ",",
                ".",
                "10^",
                "%%%%",
                "3A",
                "；；")) {
            assertThat(NumberText.parse(text)).isNotNull();
            assertThat(DateText.parse(text)).isNotNull();
            assertThat(PercentText.parse(text)).isNotNull();
            assertThat(OwnerText.parse(text)).isNotNull();
            assertThat(EccnText.parse(text)).isNotNull();
            assertThat(UnitText.money(text)).isNotNull();
            assertThat(UnitText.count(text)).isNotNull();
            assertThat(UnitText.operations(text)).isNotNull();
            assertThat(UnitText.gigabytesPerSecond(text)).isNotNull();
            assertThat(ShippedWords.countries().find(text)).isNotNull();
        }
    }
}
