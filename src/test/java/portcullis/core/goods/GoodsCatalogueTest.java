package portcullis.core.goods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portcullis.core.subject.Amount;
import portcullis.core.subject.Classification;
import portcullis.core.subject.Item;
import portcullis.core.subject.ItemText;
import portcullis.core.subject.Known;
import portcullis.core.subject.Performance;

final class GoodsCatalogueTest {
    private static final GoodsCatalogue CATALOGUE = GoodsCatalogue.of(lines("/portcullis/goods/accelerators.csv"));

    @Test
    void realistic_descriptions_are_told_apart() {
        var wrong = new ArrayList<String>();
        int rows = 0;
        for (String line : lines("/goods/descriptions.csv")) {
            if (line.startsWith("#") || line.startsWith("description|") || line.isEmpty()) {
                continue;
            }
            rows++;
            String[] cells = line.split("\\|", -1);
            String seen = seen(CATALOGUE.recognize(item(cells)));
            String expected = cells[5] + " " + cells[6] + " " + cells[7];
            if (!seen.equals(expected)) {
                wrong.add(line + "  gave  " + seen);
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(rows).isGreaterThanOrEqualTo(120);
    }

    @Test
    void what_the_row_states_wins_over_the_catalogue() {
        var stated = new Performance(
                Known.of(new BigDecimal("15000")), Known.unknown(), Known.unknown(), Known.unknown(), Known.unknown());

        Recognition recognition =
                CATALOGUE.recognize(described("NVIDIA H100 SXM5").with(stated));

        assertThat(recognition.performance().tpp()).isEqualTo(Known.of(new BigDecimal("15000")));
        assertThat(recognition.performance().density()).isEqualTo(Known.of(new BigDecimal("19.45")));
    }

    @Test
    void figures_on_which_all_readings_agree_are_known() {
        Recognition recognition = CATALOGUE.recognize(described("Supermicro SYS-821GE-TNHR"));

        assertThat(recognition.chip().isKnown()).isFalse();
        assertThat(recognition.ambiguity().orElseThrow()).contains("H100 SXM5", "H200 SXM");
        assertThat(recognition.performance().tpp()).isEqualTo(Known.of(new BigDecimal("15832")));
        assertThat(recognition.performance().dramBandwidth().isKnown()).isFalse();
    }

    @Test
    void a_chip_without_public_figures_leaves_them_unknown() {
        Recognition recognition = CATALOGUE.recognize(described("AMD Instinct MI308X"));

        assertThat(recognition.chip().isKnown()).isTrue();
        assertThat(recognition.performance().tpp().isKnown()).isFalse();
    }

    @Test
    void a_customer_row_names_its_accelerator_without_further_words() {
        assertThat(seen(CATALOGUE.recognize("L4"))).isEqualTo("L4 true 1");
        assertThat(seen(CATALOGUE.recognize("8x H100"))).isEqualTo("H100 SXM5 true 8");
        assertThat(seen(CATALOGUE.recognize("p5"))).isEqualTo("H100 SXM5 true 8");
        assertThat(seen(CATALOGUE.recognize("H100 / H200"))).isEqualTo("? true 1");
        assertThat(seen(CATALOGUE.recognize("GPU"))).isEqualTo(" true 0");
        assertThat(seen(CATALOGUE.recognize("none"))).isEqualTo(" false 0");
        assertThat(seen(CATALOGUE.recognize("CPU only"))).isEqualTo(" false 0");
        assertThat(seen(CATALOGUE.recognize("Krypton Z9"))).isEqualTo(" unknown 0");
        assertThat(seen(CATALOGUE.recognize(""))).isEqualTo(" unknown 0");
    }

    @Test
    void the_expected_classification_follows_from_the_figures() {
        for (Chip chip : CATALOGUE.chips()) {
            assertThat(chip.expectedEccn()).as(chip.name()).isEqualTo(byThresholds(chip.performance()));
        }
        assertThat(CATALOGUE.chips()).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    void a_long_text_is_read_in_little_time_and_a_longer_one_is_a_question() {
        String words = "GPU H100 for RTX 4090 D, 8x A100-SXM4-80GB; ".repeat(740);
        long start = System.nanoTime();
        Recognition read = CATALOGUE.recognize(described(words.substring(0, 32_000)));
        long millis = (System.nanoTime() - start) / 1_000_000;

        assertThat(read.ambiguity()).isPresent();
        assertThat(millis).isLessThan(2_000);
        Recognition tooLong = CATALOGUE.recognize(described("x".repeat(40_000)));
        assertThat(tooLong.computing().isKnown()).isFalse();
        assertThat(tooLong.ambiguity()).isPresent();
    }

    @Test
    void a_wrong_catalogue_line_names_itself() {
        List<String> lines = new ArrayList<>(lines("/portcullis/goods/accelerators.csv"));
        lines.add("chip,broken");

        assertThatThrownBy(() -> GoodsCatalogue.of(lines))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("catalogue line " + lines.size());
    }

    private static String byThresholds(Performance figures) {
        Optional<BigDecimal> tpp = figures.tpp().asOptional();
        if (tpp.isEmpty()) {
            return "undetermined";
        }
        double power = tpp.get().doubleValue();
        boolean datacenter = figures.datacenterMarketed().asOptional().orElse(true);
        if (power >= 4800) {
            return "3A090.a";
        }
        if (power < 1600 || !datacenter) {
            return "3A991.p";
        }
        Optional<BigDecimal> density = figures.density().asOptional();
        if (density.isEmpty()) {
            return "undetermined";
        }
        double dense = density.get().doubleValue();
        if (dense >= 5.92) {
            return "3A090.a";
        }
        return dense >= 3.2 || (power >= 2400 && dense >= 1.6) ? "3A090.b" : "3A991.p";
    }

    private static String seen(Recognition recognition) {
        String chip = recognition.chip().asOptional().map(Chip::name).orElse(recognition.chips() > 0 ? "?" : "");
        String computing =
                recognition.computing().asOptional().map(String::valueOf).orElse("unknown");
        return chip + " " + computing + " " + recognition.chips();
    }

    private static Item described(String description) {
        return item(new String[] {description, "", "", "", ""});
    }

    private static Item item(String[] cells) {
        return new Item(
                new ItemText(known(cells[0]), known(cells[1]), known(cells[2])),
                new Classification(known(cells[3]), known(cells[4])),
                Known.unknown(),
                Amount.UNKNOWN,
                Performance.UNKNOWN,
                Known.unknown());
    }

    private static Known<String> known(String cell) {
        return cell.isEmpty() ? Known.unknown() : Known.of(cell);
    }

    private static List<String> lines(String resource) {
        try (InputStream stream =
                Objects.requireNonNull(GoodsCatalogueTest.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
