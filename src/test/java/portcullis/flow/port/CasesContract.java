package portcullis.flow.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import portcullis.core.review.CaseFile;
import portcullis.core.review.Decision;
import portcullis.core.review.Standing;
import portcullis.core.rule.Outcome;
import portcullis.core.rule.Recommendation;
import portcullis.flow.port.Cases.Filter;

/** What {@link Cases} promises. */
public abstract class CasesContract {
    private static final Instant NOW = Instant.parse("2026-02-01T09:00:00Z");

    protected abstract Ports ports();

    private Cases cases() {
        return ports().cases();
    }

    private List<CaseFile> stored(int count) {
        return storeCases(ports(), count);
    }

    /** Stores an upload's cases, of which the rows go up by two, the last chunk first. */
    public static List<CaseFile> storeCases(Ports ports, int count) {
        var any = new RandomValues(3);
        Sent.of("ann", 10).to(ports.uploads());
        var lease = claim(ports);
        ports.work().beginReading(lease, any.basis(), any.shape(), NOW);
        var rows = any.rows(1, 2 * count).stream()
                .filter(row -> row.number() % 2 == 0)
                .toList();
        ports.work().addChunk(lease, rows.subList(0, count / 2), NOW.plusSeconds(60));
        ports.work().addChunk(lease, rows.subList(count / 2, count), NOW.plusSeconds(60));
        var first = claim(ports);
        var second = claim(ports);
        var files = rows.stream().map(row -> any.caseOf(lease.uploadId(), row)).toList();
        ports.work().completeChunk(second, files.subList(count / 2, count), NOW);
        ports.work().completeChunk(first, files.subList(0, count / 2), NOW);
        return files;
    }

    private static Work.Lease claim(Ports ports) {
        return ports.work()
                .claim(Work.Claimant.ofAll("w"), NOW, Duration.ofMinutes(1))
                .orElseThrow();
    }

    private static Decision decision(int number, Decision.Kind kind) {
        return new Decision(
                number,
                kind,
                "FP-ADDR",
                "another\u0001 address",
                "rita",
                NOW.plusNanos(123_456_000),
                Decision.Bearing.of(Map.of("note", "\u4e2d \"x\"")).awaitingSecond(kind == Decision.Kind.RELEASE));
    }

    @Test
    void a_case_is_found_as_it_was_stored() {
        for (CaseFile file : stored(20)) {
            assertThat(cases().find(file.id())).contains(file);
        }
        assertThat(cases().find("nobody-1")).isEmpty();
        assertThat(cases().find("nobody")).isEmpty();
        assertThat(cases().find("")).isEmpty();
        assertThat(cases().find("-")).isEmpty();
        assertThat(cases().find("x-99999999999999999999")).isEmpty();
    }

    @Test
    void pages_are_in_the_order_of_rows() {
        var files = stored(25);
        String upload = files.get(0).uploadId();

        assertThat(cases().list(upload, Filter.ALL, 0, 10)).isEqualTo(new Page<>(files.subList(0, 10), 0, 10, 25));
        assertThat(cases().list(upload, Filter.ALL, 2, 10)).isEqualTo(new Page<>(files.subList(20, 25), 2, 10, 25));
        assertThat(cases().list(upload, Filter.ALL, 3, 10).items()).isEmpty();
        assertThat(cases().list("nobody", Filter.ALL, 0, 10)).isEqualTo(new Page<>(List.of(), 0, 10, 0));
    }

    @Test
    void every_filter_gives_what_it_names_and_no_more() {
        var files = stored(200);
        cases().decide(files.get(3).id(), decision(1, Decision.Kind.RELEASE));
        cases().decide(files.get(7).id(), decision(1, Decision.Kind.ESCALATE));
        var now = files.stream()
                .map(file -> cases().find(file.id()).orElseThrow())
                .toList();

        for (Filter filter : filters()) {
            Predicate<CaseFile> wanted = file -> filter.recommendation()
                            .filter(r -> r != file.recommendation())
                            .isEmpty()
                    && filter.standing().filter(s -> s != file.standing()).isEmpty()
                    && filter.outcome()
                            .filter(o -> !file.screening().outcomes().contains(o))
                            .isEmpty();
            var expected = now.stream().filter(wanted).toList();

            var page = cases().list(files.get(0).uploadId(), filter, 0, 500);

            assertThat(page.items()).as(filter.toString()).isEqualTo(expected);
            assertThat(page.total()).as(filter.toString()).isEqualTo(expected.size());
        }
    }

    private static List<Filter> filters() {
        var filters = new ArrayList<Filter>();
        for (var recommendation : options(Recommendation.values())) {
            for (var outcome : options(Outcome.values())) {
                for (var standing : options(Standing.values())) {
                    filters.add(new Filter(recommendation, outcome, standing));
                }
            }
        }
        return filters;
    }

    private static <T> List<Optional<T>> options(T[] values) {
        var options = new ArrayList<Optional<T>>(List.of(Optional.empty()));
        for (T value : values) {
            options.add(Optional.of(value));
        }
        return options;
    }

    @Test
    void all_cases_are_handed_over_in_the_order_of_rows_with_their_decisions() {
        var files = stored(2_101);
        cases().decide(files.get(1_500).id(), decision(1, Decision.Kind.BLOCK));

        var taken = new ArrayList<CaseFile>();
        cases().forEach(files.get(0).uploadId(), taken::add);

        assertThat(taken.stream().map(CaseFile::id).toList())
                .isEqualTo(files.stream().map(CaseFile::id).toList());
        assertThat(taken.get(1_500).standing()).isEqualTo(Standing.BLOCKED);
        assertThat(taken.get(1_499)).isEqualTo(files.get(1_499));
    }

    @Test
    void an_upload_without_cases_hands_over_nothing() {
        var taken = new ArrayList<CaseFile>();

        cases().forEach(Sent.of("ann", 1).to(ports().uploads()).id(), taken::add);
        cases().forEach("nobody", taken::add);

        assertThat(taken).isEmpty();
    }

    @Test
    void decisions_are_added_in_their_order_and_none_is_replaced() {
        String id = stored(2).get(0).id();
        var first = decision(1, Decision.Kind.REQUEST_INFORMATION);
        var second = decision(2, Decision.Kind.RELEASE);

        assertThat(cases().decide(id, second)).isFalse();
        assertThat(cases().decide(id, first)).isTrue();
        assertThat(cases().decide(id, decision(1, Decision.Kind.BLOCK))).isFalse();
        assertThat(cases().decide(id, second)).isTrue();

        assertThat(cases().find(id).orElseThrow().decisions()).containsExactly(first, second);
        assertThat(cases().find(id).orElseThrow().standing()).isEqualTo(Standing.WAITING_FOR_APPROVAL);
        assertThatThrownBy(() -> cases().decide("nobody-1", first)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void of_two_who_decide_at_once_one_is_told_so() throws Exception {
        String id = stored(2).get(0).id();
        Callable<Boolean> decide = () -> cases().decide(id, decision(1, Decision.Kind.BLOCK));
        var threads = Executors.newFixedThreadPool(2);
        try {
            var results = new ArrayList<Boolean>();
            for (var result : threads.invokeAll(List.of(decide, decide))) {
                results.add(result.get());
            }

            assertThat(results).containsExactlyInAnyOrder(true, false);
        } finally {
            threads.shutdownNow();
        }
        assertThat(cases().find(id).orElseThrow().decisions()).hasSize(1);
    }
}
