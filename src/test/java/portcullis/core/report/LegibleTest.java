package portcullis.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class LegibleTest {
    @Test
    void control_characters_are_shown_as_their_pictures() {
        assertThat(Legible.of("a\u0000b\u001bc\u007f")).isEqualTo("a␀b␛c␡");
    }

    @Test
    void line_ends_become_line_feeds_and_a_lone_return_is_shown() {
        assertThat(Legible.of("a\r\nb\rc\r")).isEqualTo("a\nb␍c␍");
    }

    @Test
    void halves_of_characters_are_written_out_and_whole_ones_stay() {
        assertThat(Legible.of("x\ud800y\udc00z 𝄞 \uffff\u0085")).isEqualTo("x\\uD800y\\uDC00z 𝄞 \\uFFFF\\u0085");
    }

    @Test
    void what_is_legible_stays_and_making_it_legible_again_changes_nothing() {
        var random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            var text = new StringBuilder();
            for (int j = 0; j < 20; j++) {
                text.append((char) (random.nextInt(4) == 0 ? random.nextInt(65_536) : random.nextInt(300)));
            }
            String once = Legible.of(text.toString());

            assertThat(Legible.of(once)).isEqualTo(once);
        }
        assertThat(Legible.of("Müller\t中芯国际\n")).isEqualTo("Müller\t中芯国际\n");
    }
}
