package portcullis.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What slips cost: rankings of one slip before another, and what holds of all words. */
final class SlipsTest {
    @ParameterizedTest
    @CsvSource({
        "huawei, hauwei, huabei",
        "kazan, kazaan, kazqn",
        "hikvision, hikvidion, hikvipion",
        "yangtze, yangtse, yangtke",
        "milandr, miladr, zilandr",
    })
    void a_likely_slip_costs_less_than_an_unlikely_one(String word, String likely, String unlikely) {
        assertThat(Slips.cost(word, likely)).isLessThan(Slips.cost(word, unlikely));
    }

    @Test
    void two_letters_changed_places_are_one_slip() {
        assertThat(Slips.cost("norinco", "nroinco")).isEqualTo(0.7, within(1e-9));
    }

    @Test
    void costs_are_symmetric_and_never_below_the_least_for_each_slip() {
        var random = new Random(20261123);
        for (int i = 0; i < 5_000; i++) {
            String one = word(random);
            String other = random.nextBoolean() ? word(random) : changed(one, random);
            double cost = Slips.cost(one, other);

            assertThat(cost).as("%s %s", one, other).isEqualTo(Slips.cost(other, one), within(1e-9));
            assertThat(cost)
                    .as("%s %s", one, other)
                    .isGreaterThanOrEqualTo(Slips.LEAST * Spelling.of(one).distance(other) - 1e-9);
        }
    }

    @Test
    void a_packed_word_has_the_letters_and_the_distance_of_the_word() {
        var random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            String one = word(random);
            String other = changed(one, random);
            PackedWord packed = PackedWord.of(other);
            var letters = new StringBuilder();
            for (int at = 0; at < packed.length(); at++) {
                letters.append(packed.letter(at));
            }

            assertThat(letters).hasToString(other);
            assertThat(Spelling.of(one).distance(packed))
                    .isEqualTo(Spelling.of(one).distance(other));
        }
        assertThat(PackedWord.of("a".repeat(21)).isWhole()).isFalse();
        assertThat(PackedWord.of("łódź").isWhole()).isFalse();
    }

    private static String word(Random random) {
        var word = new StringBuilder();
        int letters = 2 + random.nextInt(10);
        for (int i = 0; i < letters; i++) {
            word.append((char) ('a' + random.nextInt(6)));
        }
        return word.toString();
    }

    private static String changed(String word, Random random) {
        var changed = new StringBuilder(word);
        changed.setCharAt(random.nextInt(word.length()), (char) ('0' + random.nextInt(10)));
        return changed.toString();
    }
}
