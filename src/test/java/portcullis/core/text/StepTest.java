package portcullis.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each step does what its example says, and the steps taken twice change nothing more. */
final class StepTest {
    private static final String LETTERS = "aZ9 .,&'-éßøИванкзфшщцъьїєђ华為電子محمدبन한국カタꜱΑνⅧ①ﬁ\u200b\u202e\u00ad";

    @ParameterizedTest
    @EnumSource(Step.class)
    void a_step_does_what_its_example_says(Step step) {
        assertThat(step.apply(step.before())).isEqualTo(step.after());
        assertThat(step.apply(step.after())).isEqualTo(step.after());
        assertThat(step.says()).isNotBlank();
    }

    @Test
    void all_steps_taken_twice_change_nothing_more() {
        var random = new Random(20261123);
        for (int i = 0; i < 3_000; i++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(20); length > 0; length--) {
                text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            String once = Step.all(text.toString());

            assertThat(Step.all(once)).as("from '%s'", text).isEqualTo(once);
        }
    }

    @Test
    void a_word_wholly_in_cyrillic_is_not_taken_for_latin() {
        assertThat(Step.all("СОСНА")).isEqualTo("sosna");
        assertThat(Step.all("НUAWEI")).isEqualTo("huawei");
    }
}
