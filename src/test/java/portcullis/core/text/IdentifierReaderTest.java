package portcullis.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Identifiers are told by their words or form, compared in one form, and proved by their check digits. */
final class IdentifierReaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "91440300708461136T; -; USCC; 91440300708461136T; true",
                "USCC: 9144 0300 7084 6113 6T; -; USCC; 91440300708461136T; true",
                "USCC 9I44O300708461136T; -; USCC; 91440300708461136T; true",
                "Unified Social Credit Code 91440300708461136X; -; USCC; 91440300708461136X; false",
                "5493006W3QUS5LMH6R84; -; LEI; 5493006W3QUS5LMH6R84; true",
                "LEI 5493006W3QUS5LMH6R85; -; LEI; 5493006W3QUS5LMH6R85; false",
                "7707083893; RU; INN; 7707083893; true",
                "7707083893; -; OTHER; 7707083893; true",
                "INN 7707083893; -; INN; 7707083893; true",
                "INN7707083894; -; INN; 7707083894; false",
                "BIN 020240000555; -; BIN; 020240000555; true",
                "020240000555; KZ; BIN; 020240000555; true",
                "OGRN: 1027700132195; -; OGRN; 1027700132195; true",
                "1027700132195; RU; OGRN; 1027700132195; true",
                "IMO 9187629; -; IMO; 9187629; true",
                "IMO9187629; -; IMO; 9187629; true",
                "IMO 9187620; -; IMO; 9187620; false",
                "D-U-N-S 65-449-1234; -; DUNS; 654491234; true",
                "SWIFT: SABRRUMM; -; BIC; SABRRUMM; true",
                "SABRRUMMXXX; -; BIC; SABRRUMM; true",
                "Passport No. A1234567 (Iran); -; PASSPORT; A1234567; true",
                "UEN 201912345K; -; REGISTRATION; 201912345K; true",
                "HE 398412; -; OTHER; HE398412; true",
                "Business Reg. No. 398412; -; REGISTRATION; 398412; true",
                "７７０７０８３８９３; RU; INN; 7707083893; true"
            })
    void an_identifier_is_read_from_the_ways_people_write_it(
            String written, String country, IdentifierKind kind, String key, boolean fits) {
        List<Identifier> read = IdentifierReader.read(written, country == null ? "" : country);

        assertThat(read).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(kind);
            assertThat(one.key()).isEqualTo(key);
            assertThat(one.fits()).isEqualTo(fits);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "N/A",
                "n.a.",
                "none",
                "NIL",
                "TBD",
                "000000",
                "0000000000",
                "1111111",
                "123456",
                "123456789",
                "1234567890",
                "98765432",
                "unknown",
                "not available",
                "pending",
                "XX-XXXXXXX",
                "100234",
                "77",
                "-",
                "tel. 5551234567",
                "KPP",
                "as above"
            })
    void what_only_fills_a_cell_is_no_identifier(String written) {
        assertThat(IdentifierReader.read(written, "RU")).isEmpty();
    }

    @Test
    void several_identifiers_stand_in_one_cell() {
        assertThat(IdentifierReader.read("INN 7707083893; OGRN 1027700132195 / KPP 773601001", "RU"))
                .extracting(Identifier::kind)
                .containsExactly(IdentifierKind.INN, IdentifierKind.OGRN, IdentifierKind.KPP);
    }

    @Test
    void a_tax_office_code_is_shared_by_thousands_and_compares_with_nothing() {
        Identifier code = IdentifierReader.read("KPP 773601001", "RU").get(0);

        assertThat(code.isSame(code)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Tax ID No. (RU); 7707083893; INN",
                "Registration ID (RU); 1027700132195; OGRN",
                "Registration Number (CN); 91440300708461136T; USCC",
                "Vessel Registration Identification; IMO 9187629; IMO",
                "SWIFT/BIC; VTBRRUMM; BIC",
                "Passport (IR); A1234567; PASSPORT",
                "Identification Number (IQ); 12345679012; NATIONAL_ID",
                "Company Number; 07712345; REGISTRATION",
                "Legal Entity Number; 5493006W3QUS5LMH6R84; LEI"
            })
    void a_list_names_the_kind_in_its_own_words(String words, String value, IdentifierKind kind) {
        assertThat(IdentifierReader.listed(words, value)).map(Identifier::kind).isEqualTo(Optional.of(kind));
    }

    @Test
    void a_passport_is_no_company_number() {
        Identifier passport = IdentifierReader.listed("Passport", "654491234").orElseThrow();

        assertThat(passport.isSame(IdentifierReader.read("DUNS 654491234", "").get(0)))
                .isFalse();
        assertThat(passport.isSame(IdentifierReader.read("654491234", "").get(0)))
                .isTrue();
    }

    @Test
    void a_giant_cell_is_no_identifier() {
        assertThat(IdentifierReader.read("7707083893 ".repeat(4_000), "RU")).isEmpty();
        assertThat(IdentifierReader.read(". : -".repeat(190), "")).isEmpty();
    }
}
