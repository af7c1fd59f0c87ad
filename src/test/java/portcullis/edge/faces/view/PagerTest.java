package portcullis.edge.faces.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import portcullis.flow.port.Page;

final class PagerTest {
    @Test
    void the_middle_page_leads_both_ways() {
        assertThat(Pager.of(page(50, 1, 120)))
                .isEqualTo(new Pager(2, 3, 51, 100, 120))
                .satisfies(pager -> {
                    assertThat(pager.hasPrevious()).isTrue();
                    assertThat(pager.hasNext()).isTrue();
                });
    }

    @Test
    void the_last_page_may_be_short() {
        assertThat(Pager.of(page(20, 2, 120)))
                .isEqualTo(new Pager(3, 3, 101, 120, 120))
                .satisfies(pager -> assertThat(pager.hasNext()).isFalse());
    }

    @Test
    void an_empty_list_has_one_empty_page() {
        assertThat(Pager.of(page(0, 0, 0))).isEqualTo(new Pager(1, 1, 0, 0, 0));
    }

    @Test
    void a_page_behind_the_end_leads_back() {
        Pager pager = Pager.of(page(0, 9, 120));

        assertThat(pager.from()).isZero();
        assertThat(pager.hasPrevious()).isTrue();
        assertThat(pager.hasNext()).isFalse();
    }

    private static Page<Integer> page(int items, int page, long total) {
        return new Page<>(Collections.nCopies(items, 1), page, 50, total);
    }
}
