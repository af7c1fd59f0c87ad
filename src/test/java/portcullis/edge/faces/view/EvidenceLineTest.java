package portcullis.edge.faces.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import portcullis.core.match.Evidence;
import portcullis.core.match.Score;

final class EvidenceLineTest {
    private static final Evidence ALIAS = new Evidence.Measured("alias", "Acme", "Akme", new Score(0.8), "one letter");
    private static final Evidence NAME = new Evidence.Measured("name", "Acme", "Acme", Score.ONE, "the same");

    @Test
    void the_way_that_did_not_count_is_shown_as_such_after_the_one_that_did() {
        var best = new Evidence.Best("names", List.of(ALIAS, NAME), "the best name counts");

        assertThat(EvidenceLine.of(best))
                .extracting(EvidenceLine::feature, EvidenceLine::depth, EvidenceLine::counted)
                .containsExactly(tuple("names", 0, true), tuple("name", 1, true), tuple("alias", 1, false));
    }

    @Test
    void figures_are_those_that_counted_with_four_decimals_and_sign() {
        var adjusted = new Evidence.Adjusted(
                "party", ALIAS, List.of(new Evidence.Adjustment("country", -0.05, "another country")), "lowered");

        assertThat(EvidenceLine.of(adjusted))
                .extracting(EvidenceLine::figure)
                .containsExactly("0.7500", "0.8000", "-0.0500");
    }

    @Test
    void weights_stand_beside_the_parts_they_weigh() {
        var mean = new Evidence.Weighted(
                "tokens", List.of(new Evidence.Share(3, NAME), new Evidence.Share(1, ALIAS)), "mean");

        assertThat(EvidenceLine.of(mean)).extracting(EvidenceLine::weight).containsExactly("", "3.0000", "1.0000");
    }
}
