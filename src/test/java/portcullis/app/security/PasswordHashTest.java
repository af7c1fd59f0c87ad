package portcullis.app.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PasswordHashTest {
    private static final String KNOWN =
            "pbkdf2-sha512$1000$c2FsdC1vZi0xNi1ieXRlcw$A7rJtVK4JzpOyfsVvMNzcJd8bNBupjFWqKlHgmN7XwM";

    @Test
    void a_hash_fits_its_password_only() {
        PasswordHash hash = PasswordHash.parse(PasswordHash.of("correct horse").written());

        assertThat(hash.fits("correct horse")).isTrue();
        assertThat(hash.fits("correct horsf")).isFalse();
        assertThat(hash.fits("")).isFalse();
    }

    @Test
    void the_same_password_never_has_the_same_hash_twice() {
        assertThat(PasswordHash.of("same").written())
                .isNotEqualTo(PasswordHash.of("same").written());
    }

    @Test
    void a_written_hash_tells_its_cost_and_not_its_password() {
        assertThat(PasswordHash.of("correct horse").written())
                .startsWith("pbkdf2-sha512$210000$")
                .doesNotContain("correct");
    }

    /** RFC 8018 with HMAC-SHA-512; computed with another implementation: Python's hashlib.pbkdf2_hmac. */
    @Test
    void a_hash_that_another_program_made_fits() {
        assertThat(PasswordHash.parse(KNOWN).fits("password")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "secret", "pbkdf2-sha256$1$AA$AA", "pbkdf2-sha512$0$AA$AA", "pbkdf2-sha512$99999999$AA$AA"})
    void what_is_no_hash_is_our_mistake_and_never_fits(String written) {
        assertThatThrownBy(() -> PasswordHash.parse(written)).isInstanceOf(IllegalArgumentException.class);
    }
}
