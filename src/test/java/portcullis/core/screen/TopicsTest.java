package portcullis.core.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portcullis.core.subject.Answers;
import portcullis.core.subject.Known;
import portcullis.core.subject.Matter;
import portcullis.core.subject.Use;

/** Words of a use raise its questions; ordinary words, and words in an innocent phrase, raise none. */
final class TopicsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "fuel rods for a nuclear power plant, NUCLEAR",
        "核电站冷却泵, NUCLEAR",
        "nuclear magnetic resonance spectrometer, ''",
        "nuclear medicine, ''",
        "nuclear medicine and nuclear weapons research, NUCLEAR MILITARY",
        "steel foundry ladle, ''",
        "wafer foundry, CHIP_MAKING",
        "WAFER-FAB EQUIPMENT, CHIP_MAKING CHIP_EQUIPMENT",
        "agricultural drone motors, MISSILE",
        "PLA Navy, MILITARY",
        "PLA filament for 3D printing, ''",
        "plaster and plates, ''",
        "intelligence bureau of the joint staff department, MILITARY_INTELLIGENCE",
        "HBM3E loose stacks, MEMORY_STACK HIGH_BANDWIDTH_MEMORY",
        "high-bandwidth memory, HIGH_BANDWIDTH_MEMORY",
        "超级计算机, SUPERCOMPUTER",
        "беспилотный аппарат, MISSILE",
        "office paper, ''",
    })
    void a_text_has_its_topics(String text, String topics) {
        assertThat(Topics.of(text)).isEqualTo(topics.isEmpty() ? List.of() : List.of(topics.split(" ")));
    }

    @Test
    void what_is_stated_outright_is_a_topic_without_words() {
        var use = new Use(Known.of("servers"), Known.unknown(), Known.of(true), Known.of(false));

        assertThat(Topics.of(use, Answers.NONE.and(Matter.NUCLEAR, true).and(Matter.MISSILE, false)))
                .containsExactly("NUCLEAR", "SUPERCOMPUTER");
    }
}
