package portcullis.core.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static portcullis.core.screen.Trial.finding;
import static portcullis.core.screen.Trial.item;
import static portcullis.core.screen.Trial.order;
import static portcullis.core.screen.Trial.rules;
import static portcullis.core.screen.Trial.screener;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portcullis.core.rule.Outcome;
import portcullis.core.rule.Recommendation;
import portcullis.core.subject.Answers;
import portcullis.core.subject.Item;
import portcullis.core.subject.Known;
import portcullis.core.subject.Matter;
import portcullis.core.subject.Performance;
import portcullis.core.subject.Subject;

final class ContradictionsTest {
    private static final String TODAY = "2026-11-23";
    private static final String LICENSE = "ear-advanced-computing.destination";

    @Test
    void either_of_two_chips_to_vietnam_needs_a_license() {
        Screening screening = screener(TODAY).screen(order(item("A100 or H100", ""), "VN"));

        assertThat(finding(screening, LICENSE).outcome()).isEqualTo(Outcome.LICENSE_REQUIRED);
        assertThat(screening.recommendation()).isEqualTo(Recommendation.HOLD);
        assertThat(finding(screening, LICENSE).trace())
                .anySatisfy(step -> assertThat(step.condition()).isEqualTo("every-reading-of-the-item"));
        assertThat(screening.findings())
                .filteredOn(finding -> finding.rule().id().startsWith("engine.ambiguous"))
                .hasSize(1);
    }

    @Test
    void two_chips_of_which_one_is_free_are_a_question() {
        Screening screening = screener(TODAY).screen(order(item("NVIDIA H20 or H100", ""), "VN"));

        Finding open = finding(screening, LICENSE);
        assertThat(open.outcome()).isEqualTo(Outcome.NEEDS_DATA);
        assertThat(open.question().orElseThrow().missing()).contains("item.description");
        assertThat(open.question().orElseThrow().text()).contains("H20", "H100");
        assertThat(rules(screening)).contains("engine.ambiguous-item");
    }

    @Test
    void a_classification_that_does_not_fit_the_chip_is_a_finding() {
        Finding conflict = finding(
                screener(TODAY).screen(order(item("NVIDIA H100 SXM5 80GB", "EAR99"), "DE")), "engine.contradiction");

        assertThat(conflict.question().orElseThrow().text()).contains("EAR99", "H100", "3A090.a");
        assertThat(rules(screener(TODAY).screen(order(item("NVIDIA H100 SXM5 80GB", "4A090.a"), "DE"))))
                .doesNotContain("engine.contradiction");
    }

    @Test
    void stated_figures_win_over_the_catalogue_and_the_difference_is_a_finding() {
        Item slow = item("NVIDIA H100 SXM5", "").with(figures("1000", ""));

        Screening screening = screener(TODAY).screen(order(slow, "VN"));

        assertThat(finding(screening, "engine.contradiction")
                        .question()
                        .orElseThrow()
                        .missing())
                .containsExactly("item.tpp");
        Item same = item("NVIDIA H100 SXM5", "").with(figures("15830", ""));
        assertThat(rules(screener(TODAY).screen(order(same, "VN")))).doesNotContain("engine.contradiction");
    }

    @Test
    void a_number_that_cannot_be_is_asked_for_again() {
        Item absurd = item("GPU board", "").with(figures("99999999999", ""));
        assertThat(finding(screener(TODAY).screen(order(absurd, "VN")), "engine.impossible-value")
                        .question()
                        .orElseThrow()
                        .missing())
                .containsExactly("item.tpp");
        Item tiny = item("GPU board", "").with(figures("5000", "999"));
        assertThat(finding(screener(TODAY).screen(order(tiny, "VN")), "engine.impossible-value")
                        .question()
                        .orElseThrow()
                        .text())
                .contains("die");
    }

    @Test
    void a_table_of_precisions_and_a_die_area_give_the_figures() {
        Subject order = order(item("inference board", "3A090"), "VN")
                .with(new Answers(Map.of(
                        Matter.ITEM_PRECISION_TABLE,
                        "INT8 624 TOPS; FP16 312 TFLOPS",
                        Matter.ITEM_DIE_AREA,
                        new BigDecimal("826"))));

        Performance figures = StatedFigures.of(order);

        assertThat(figures.tpp().asOptional())
                .hasValueSatisfying(tpp -> assertThat(tpp).isEqualByComparingTo("4992"));
        assertThat(figures.density().asOptional().orElseThrow().doubleValue()).isBetween(6.04, 6.05);
    }

    @Test
    void law_that_the_packs_do_not_hold_is_never_silently_passed() {
        assertThat(rules(screener("2015-06-01").screen(order(item("chair", ""), "DE"))))
                .contains("engine.outside-the-packs");
        assertThat(rules(screener("2031-01-01").screen(order(item("chair", ""), "DE"))))
                .contains("engine.outside-the-packs");
        assertThat(rules(screener(TODAY).screen(order(item("chair", ""), "DE"))))
                .doesNotContain("engine.outside-the-packs");
    }

    @Test
    void an_order_of_a_day_long_past_or_far_off_is_asked_for_again() {
        for (String day : List.of("2009-05-01", "2099-05-01")) {
            Subject plain = order(item("chair", ""), "DE");
            var dated = new Subject(
                    plain.kind(),
                    plain.rowNumber(),
                    plain.reference(),
                    Known.of(LocalDate.parse(day)),
                    plain.parties(),
                    plain.item(),
                    plain.route(),
                    plain.use(),
                    plain.access(),
                    plain.terms(),
                    plain.answers(),
                    plain.doubts());
            assertThat(finding(screener(TODAY).screen(dated), "engine.impossible-value")
                            .question()
                            .orElseThrow()
                            .missing())
                    .containsExactly("date");
        }
    }

    private static Performance figures(String tpp, String density) {
        return new Performance(number(tpp), number(density), Known.unknown(), Known.unknown(), Known.unknown());
    }

    private static Known<BigDecimal> number(String text) {
        return Known.from(Optional.of(text).filter(digits -> !digits.isEmpty()).map(BigDecimal::new));
    }
}
