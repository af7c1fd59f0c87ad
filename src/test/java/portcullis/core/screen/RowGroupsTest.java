package portcullis.core.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static portcullis.core.screen.Trial.country;
import static portcullis.core.screen.Trial.item;
import static portcullis.core.screen.Trial.local;
import static portcullis.core.screen.Trial.screener;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portcullis.core.rule.Mode;
import portcullis.core.subject.Access;
import portcullis.core.subject.Amount;
import portcullis.core.subject.Answers;
import portcullis.core.subject.Item;
import portcullis.core.subject.Known;
import portcullis.core.subject.Matter;
import portcullis.core.subject.Performance;
import portcullis.core.subject.Reference;
import portcullis.core.subject.Role;
import portcullis.core.subject.Route;
import portcullis.core.subject.Subject;
import portcullis.core.subject.SubjectKind;
import portcullis.core.subject.Use;

final class RowGroupsTest {
    private static final String TODAY = "2026-11-23";

    @Test
    void orders_split_below_a_cluster_are_seen_together() {
        List<GroupFinding> findings = found(
                TODAY,
                order(2, "Buyer", "2026-03-01", 900),
                order(3, "Buyer", "2026-04-01", 900),
                order(4, "Buyer", "2026-09-01", 5));

        GroupFinding split = finding(findings, "aggregation.split-orders");
        assertThat(split.rows()).containsExactly(2, 3);
        assertThat(split.about()).isEqualTo("Cluster House");
    }

    @Test
    void one_large_order_is_not_split_and_far_apart_ones_are_not_together() {
        assertThat(rules(found(TODAY, order(2, "Buyer", "2026-03-01", 1800), order(3, "Buyer", "2026-03-02", 1))))
                .doesNotContain("aggregation.split-orders");
        assertThat(rules(found(TODAY, order(2, "Buyer", "2026-01-01", 900), order(3, "Buyer", "2026-08-01", 900))))
                .doesNotContain("aggregation.split-orders");
    }

    @Test
    void one_consignee_behind_three_buyers_is_a_sign_and_behind_two_is_none() {
        Subject first = order(2, "Buyer A", "2026-03-01", 1);
        Subject second = order(3, "Buyer B", "2026-03-02", 1);
        Subject third = order(4, "Buyer C", "2026-03-03", 1);

        assertThat(rules(found(TODAY, first, second))).isEmpty();
        assertThat(finding(found(TODAY, first, second, third), "aggregation.one-consignee-behind-several-buyers")
                        .rows())
                .containsExactly(2, 3, 4);
    }

    @Test
    void the_low_volume_limit_is_asked_in_the_codified_law_only() {
        Subject[] year = {order(2, "Buyer", "2026-01-01", 900), order(3, "Buyer", "2026-11-01", 900)};

        assertThat(rules(found(screener(TODAY, Mode.STRICT_CODIFIED, Optional.empty()), year)))
                .contains("aggregation.low-volume-limit");
        assertThat(rules(found(TODAY, year))).doesNotContain("aggregation.low-volume-limit");
        Subject[] years = {order(2, "Buyer", "2025-12-31", 900), order(3, "Buyer", "2026-01-01", 900)};
        assertThat(rules(found(screener(TODAY, Mode.STRICT_CODIFIED, Optional.empty()), years)))
                .doesNotContain("aggregation.low-volume-limit");
    }

    @Test
    void circuits_beyond_a_sites_power_are_a_sign() {
        Subject[] site = {
            at(order(2, "Buyer", "2026-03-01", 6000), "Hall 9", "3"),
            at(order(3, "Buyer", "2026-03-01", 6000), "Hall 9", "3")
        };
        Subject[] large = {
            at(order(2, "Buyer", "2026-03-01", 6000), "Hall 9", "40"),
            at(order(3, "Buyer", "2026-03-01", 6000), "Hall 9", "40")
        };

        assertThat(rules(found(TODAY, site))).contains("aggregation.site-power");
        assertThat(rules(found(TODAY, large))).doesNotContain("aggregation.site-power");
    }

    @Test
    void the_same_rows_give_the_same_findings_and_ordinary_goods_give_none() {
        Subject[] rows = {
            order(2, "A", "2026-03-01", 900), order(3, "B", "2026-03-01", 900), order(4, "C", "2026-03-01", 900)
        };
        assertThat(found(TODAY, rows)).isEqualTo(found(TODAY, rows)).isNotEmpty();
        assertThat(found(TODAY, chairs(2), chairs(3), chairs(4))).isEmpty();
    }

    private static List<GroupFinding> found(String day, Subject... rows) {
        return found(screener(day), rows);
    }

    private static List<GroupFinding> found(Screener screener, Subject... rows) {
        RowGroups groups = screener.groups();
        for (Subject row : rows) {
            groups.add(row);
        }
        return groups.findings();
    }

    private static List<String> rules(List<GroupFinding> findings) {
        return findings.stream().map(finding -> finding.rule().id()).distinct().toList();
    }

    private static GroupFinding finding(List<GroupFinding> findings, String rule) {
        return findings.stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + rule + " among " + rules(findings)));
    }

    private static Subject at(Subject order, String site, String megawatts) {
        return order.with(order.answers()
                .and(Matter.SITE_NAME, site)
                .and(Matter.SITE_POWER_MEGAWATTS, new BigDecimal(megawatts)));
    }

    private static Subject order(int row, String buyer, String day, int quantity) {
        return row(row, buyer, day, item("NVIDIA H100 SXM5 80GB", ""), quantity);
    }

    private static Subject chairs(int row) {
        return row(row, "Buyer " + row, "2026-03-01", item("office chair", ""), 100);
    }

    private static Subject row(int row, String buyer, String day, Item thing, int quantity) {
        var many = new Item(
                thing.text(),
                thing.classification(),
                Known.unknown(),
                new Amount(Known.of(BigDecimal.valueOf(quantity)), Known.unknown(), Known.unknown()),
                Performance.UNKNOWN,
                Known.unknown());
        var parties =
                List.of(local(Role.PURCHASER, buyer, "SG"), local(Role.ULTIMATE_CONSIGNEE, "Cluster House", "SG"));
        return new Subject(
                SubjectKind.PURCHASE_ORDERS,
                row,
                Reference.UNKNOWN,
                Known.of(LocalDate.parse(day)),
                new ArrayList<>(parties),
                many,
                new Route(country("US"), Known.unknown(), List.of(), country("SG")),
                Use.UNKNOWN,
                Access.UNKNOWN,
                Known.unknown(),
                Answers.NONE,
                List.of());
    }
}
