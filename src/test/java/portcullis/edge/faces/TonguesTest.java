package portcullis.edge.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class TonguesTest {
    @Test
    void the_first_language_that_the_pages_have_counts() {
        assertThat(Tongues.liked(List.of(Locale.FRENCH, Locale.forLanguageTag("zh-TW"), Locale.GERMAN)
                        .iterator()))
                .isEqualTo("zh");
    }

    @Test
    void a_browser_of_other_languages_gets_english() {
        assertThat(Tongues.liked(List.of(Locale.FRENCH).iterator())).isEqualTo("en");
        assertThat(Tongues.liked(List.<Locale>of().iterator())).isEqualTo("en");
    }
}
