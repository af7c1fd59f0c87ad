package portcullis.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import portcullis.core.review.CaseFile;
import portcullis.core.subject.Role;

final class SampleDrawTest {
    @Test
    void anybody_draws_the_same_rows_from_the_seed() {
        var draw = new SampleDraw(new SamplePlan(SamplePlan.Method.SIMPLE, 7, "spring audit"));
        orders(200).forEach(draw::add);

        var again = IntStream.rangeClosed(1, 200)
                .boxed()
                .sorted(Comparator.comparing(row -> Sha256.hex("spring audit " + row)))
                .limit(7)
                .sorted()
                .toList();
        assertThat(draw.draw().stream().map(SampleDraw.Drawn::row)).isEqualTo(again);
        assertThat(draw.draw().stream().map(SampleDraw.Drawn::place))
                .isEqualTo(again.stream().map(row -> row - 1).toList());
        assertThat(draw.population().rows()).isEqualTo(200);
    }

    @Test
    void another_seed_draws_other_rows() {
        var one = new SampleDraw(new SamplePlan(SamplePlan.Method.SIMPLE, 20, "one"));
        var two = new SampleDraw(new SamplePlan(SamplePlan.Method.SIMPLE, 20, "two"));
        orders(500).forEach(file -> {
            one.add(file);
            two.add(file);
        });

        assertThat(one.draw().stream().map(SampleDraw.Drawn::row))
                .isNotEqualTo(two.draw().stream().map(SampleDraw.Drawn::row).toList());
    }

    @Test
    void every_outcome_has_the_same_share_as_far_as_it_goes() {
        assertThat(SampleDraw.shares(List.of(1, 100, 100), 11)).containsExactly(1, 5, 5);
        assertThat(SampleDraw.shares(List.of(2, 3), 25)).containsExactly(2, 3);
        assertThat(SampleDraw.shares(List.of(), 25)).isEmpty();

        var draw = new SampleDraw(SamplePlan.STANDARD.seeded("seed"));
        SampleCases.all().forEach(draw::add);
        assertThat(draw.draw()).hasSize(SampleCases.all().size());
        assertThat(draw.population().strata()).containsKeys("REJECTED", "NO_FINDING");
    }

    @Test
    void by_money_a_row_worth_more_than_the_interval_is_always_drawn() {
        var draw = new SampleDraw(new SamplePlan(SamplePlan.Method.MONETARY, 10, "seed"));
        for (int row = 1; row <= 1_000; row++) {
            draw.add(order(row, row == 333 ? "1000000" : "10"));
        }

        var drawn = draw.draw();
        assertThat(drawn).extracting(SampleDraw.Drawn::row).contains(333).doesNotHaveDuplicates();
        assertThat(drawn)
                .allMatch(each -> each.stratum().equals("USD") && each.by().startsWith("unit "));
    }

    @Test
    void by_money_the_units_drawn_lie_one_interval_apart() {
        var draw = new SampleDraw(new SamplePlan(SamplePlan.Method.MONETARY, 10, "seed"));
        orders(1_000).forEach(draw::add);

        var rows = draw.draw().stream().map(SampleDraw.Drawn::row).toList();
        assertThat(rows).hasSize(10);
        assertThat(IntStream.range(1, 10).map(i -> rows.get(i) - rows.get(i - 1)))
                .allMatch(apart -> apart == 100);
    }

    @Test
    void the_seed_and_the_rows_drawn_stand_in_the_report() {
        var report = ReportText.of(SampleReport.report());

        assertThat(report.column("Sample", "Row")).hasSize(8);
        assertThat(report.column("Cover", "Remark"))
                .contains(SampleReport.upload().sha256());
        assertThat(report.column("Sample", "Cases")).startsWith("Cases 2", "Cases 3");
    }

    private static List<CaseFile> orders(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(row -> order(row, "10")).toList();
    }

    private static CaseFile order(int row, String price) {
        var subject = SampleSubjects.order(
                new SampleSubjects.Line(row, "45" + row, "1"),
                List.of(SampleSubjects.party(Role.SUPPLIER, "Acme", "DE")),
                SampleSubjects.item("chair", 1, price),
                "DE");
        return SampleCases.screened(subject, SampleCases.nothingFound(row).screening(), List.of());
    }
}
