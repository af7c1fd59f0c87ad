package portcullis.flow.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import portcullis.core.review.Assignment;
import portcullis.core.review.CaseFile;
import portcullis.core.review.Decision;
import portcullis.core.review.Decision.Bearing;
import portcullis.core.review.Decision.Kind;
import portcullis.core.review.Standing;
import portcullis.core.rule.Recommendation;
import portcullis.flow.audit.Act;
import portcullis.flow.audit.Deed;
import portcullis.flow.port.Reviews.Taken;
import portcullis.flow.port.Reviews.Wanted;

/** What {@link Reviews} promises, and what the database refuses by itself, whatever the program does. */
public abstract class ReviewsContract {
    private static final Instant NOW = Instant.parse("2026-02-01T09:00:00Z");
    private static final Act.Actor RITA = new Act.Actor("rita", "192.0.2.7");

    protected abstract Ports ports();

    /** Runs SQL as the program could. */
    protected abstract void attempt(String sql) throws Exception;

    private Reviews reviews() {
        return ports().reviews();
    }

    private List<CaseFile> held() {
        return CasesContract.storeCases(ports(), 60).stream()
                .filter(file -> file.recommendation() == Recommendation.HOLD)
                .toList();
    }

    private boolean decide(CaseFile file, Decision decision) {
        return reviews().decide(List.of(new Taken(file.id(), decision)), RITA, Optional.empty());
    }

    private static Decision release(String by) {
        return new Decision(
                1,
                Kind.RELEASE,
                "FP-ADDR",
                "another address",
                by,
                NOW,
                Bearing.of(Map.of("addresses", "Rue 1")).awaitingSecond(true));
    }

    private static Decision approval(String by) {
        return new Decision(2, Kind.APPROVE, "FP-ADDR", "agreed on both", by, NOW, Bearing.NONE.answering(1));
    }

    @Test
    void a_second_person_releases_what_the_first_proposed() {
        CaseFile file = held().get(0);

        assertThat(decide(file, release("rita"))).isTrue();
        assertThat(ports().cases().find(file.id()).orElseThrow().standing()).isEqualTo(Standing.WAITING_FOR_APPROVAL);
        assertThat(decide(file, approval("paul"))).isTrue();

        CaseFile now = ports().cases().find(file.id()).orElseThrow();
        assertThat(now.standing()).isEqualTo(Standing.RELEASED);
        assertThat(now.decisions()).containsExactly(release("rita"), approval("paul"));
        assertThat(now.hold().orElseThrow().by()).contains("paul");
    }

    @Test
    void the_database_refuses_that_one_person_is_both() {
        CaseFile file = held().get(0);
        decide(file, release("rita"));

        for (String same : List.of("rita", "RITA")) {
            assertThatThrownBy(() -> decide(file, approval(same))).isInstanceOf(RuntimeException.class);
        }

        assertThat(ports().cases().find(file.id()).orElseThrow().decisions()).hasSize(1);
    }

    @Test
    void the_database_refuses_that_one_person_alone_releases_a_held_case() {
        CaseFile file = held().get(0);
        var alone = new Decision(1, Kind.RELEASE, "FP-ADDR", "another address", "rita", NOW);

        assertThatThrownBy(() -> decide(file, alone)).isInstanceOf(RuntimeException.class);

        assertThat(ports().cases().find(file.id()).orElseThrow().decisions()).isEmpty();
        assertThat(ports().audit()
                        .before(Long.MAX_VALUE, AuditLog.Filter.ALL, 1)
                        .get(0)
                        .act()
                        .deed())
                .isNotEqualTo(Deed.DECIDED);
    }

    @Test
    void the_database_refuses_to_change_or_remove_a_decision() {
        decide(held().get(0), release("rita"));

        for (String sql : List.of("update decision set text = 'x'", "delete from decision")) {
            assertThatThrownBy(() -> attempt(sql)).as(sql).hasStackTraceContaining("only ever added");
        }
    }

    @Test
    void decisions_taken_together_are_stored_all_or_none() {
        var files = held();
        var two = List.of(
                new Taken(files.get(0).id(), release("rita")),
                new Taken(files.get(1).id(), release("rita")));
        decide(files.get(1), release("olga"));

        assertThat(reviews().decide(two, RITA, Optional.empty())).isFalse();

        assertThat(ports().cases().find(files.get(0).id()).orElseThrow().decisions())
                .isEmpty();
    }

    @Test
    void a_decision_is_found_again_by_the_key_under_which_it_was_sent() {
        CaseFile file = held().get(0);
        var taken = List.of(new Taken(file.id(), release("rita")));

        assertThat(reviews().decide(taken, RITA, Optional.of("form-1"))).isTrue();

        assertThat(reviews().repeated(file.id(), "rita", "form-1")).contains(release("rita"));
        assertThat(reviews().repeated(file.id(), "olga", "form-1")).isEmpty();
        assertThat(reviews().repeated(file.id(), "rita", "form-2")).isEmpty();
        assertThat(reviews().decide(taken, RITA, Optional.of("form-1"))).isFalse();
    }

    @Test
    void every_decision_has_its_record_in_the_audit_trail() {
        CaseFile file = held().get(0);
        decide(file, release("rita"));

        var act = ports().audit()
                .before(Long.MAX_VALUE, AuditLog.Filter.ALL, 1)
                .get(0)
                .act();

        assertThat(act.deed()).isEqualTo(Deed.DECIDED);
        assertThat(act.object()).isEqualTo(file.id());
        assertThat(act.upload()).isEqualTo(file.uploadId());
        assertThat(act.address()).isEqualTo("192.0.2.7");
        assertThat(act.detail()).contains("\"outcome\":\"RELEASE\"", "\"reasonCode\":\"FP-ADDR\"", "Rue 1");
    }

    @Test
    void the_queue_is_read_page_by_page_without_gap_or_repetition() {
        var expected = CasesContract.storeCases(ports(), 60).stream()
                .filter(file -> file.standing().isWaiting())
                .sorted(java.util.Comparator.comparing(
                                (CaseFile file) -> file.recommendation().name())
                        .thenComparing(CaseFile::rowNumber))
                .map(CaseFile::id)
                .toList();
        var read = new ArrayList<String>();
        List<CaseFile> page = reviews().waiting(Wanted.ALL, Optional.empty(), 7);
        while (!page.isEmpty()) {
            page.forEach(file -> read.add(file.id()));
            page = reviews().waiting(Wanted.ALL, Optional.of(read.get(read.size() - 1)), 7);
        }

        assertThat(read).isEqualTo(expected);
        assertThat(reviews().countWaiting().values().stream()
                        .flatMap(counts -> counts.values().stream())
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(expected.size());
    }

    @Test
    void the_queue_is_narrowed_to_whom_a_case_was_given_last() {
        var files = held();
        String id = files.get(0).id();
        assertThat(reviews().assign(id, new Assignment("olga", "rita", NOW), RITA))
                .isTrue();
        assertThat(reviews().assign(id, new Assignment("paul", "rita", NOW.plusSeconds(1)), RITA))
                .isTrue();
        assertThat(reviews().assign("nobody-1", new Assignment("paul", "rita", NOW), RITA))
                .isFalse();

        assertThat(waitingFor("paul")).containsExactly(id);
        assertThat(waitingFor("olga")).isEmpty();
        assertThat(reviews().assignments(id).stream().map(Assignment::assignee)).containsExactly("olga", "paul");
        decide(files.get(0), new Decision(1, Kind.BLOCK, "TM-EXACT", "it is the party", "paul", NOW));
        assertThat(waitingFor("paul")).isEmpty();
    }

    private List<String> waitingFor(String name) {
        var wanted = new Wanted(
                Optional.empty(), Optional.of(Recommendation.HOLD), Optional.of(Standing.OPEN), List.of(name));
        return reviews().waiting(wanted, Optional.empty(), 9).stream()
                .map(CaseFile::id)
                .toList();
    }

    @Test
    void decided_cases_about_the_same_listing_are_alike() {
        var files = held();
        CaseFile one = files.stream()
                .filter(file -> !listings(file).isEmpty())
                .findFirst()
                .orElseThrow();
        var others = files.stream()
                .filter(file -> !file.id().equals(one.id()))
                .filter(file -> listings(file).stream().anyMatch(listings(one)::contains))
                .toList();
        others.forEach(file -> decide(file, release("rita")));

        assertThat(reviews().alike(one.id(), 50).stream().map(CaseFile::id))
                .containsExactlyInAnyOrderElementsOf(
                        others.stream().map(CaseFile::id).toList());
    }

    private static Set<String> listings(CaseFile file) {
        return file.screening().findings().stream()
                .filter(finding -> finding.party().isPresent())
                .flatMap(finding -> finding.match().stream())
                .map(match -> match.listing().id())
                .collect(java.util.stream.Collectors.toSet());
    }

    @Test
    void the_quality_sample_waits_until_somebody_said_a_word() {
        CaseFile file = CasesContract.storeCases(ports(), 60).stream()
                .filter(each -> each.recommendation() == Recommendation.REVIEW)
                .findFirst()
                .orElseThrow();
        decide(
                file,
                new Decision(1, Kind.RELEASE, "FP-NAME", "general words", "rita", NOW, Bearing.NONE.sampled(true)));
        assertThat(reviews().sampled(9).stream().map(CaseFile::id)).containsExactly(file.id());

        decide(file, new Decision(2, Kind.CONFIRM, "FP-NAME", "looked at it", "paul", NOW, Bearing.NONE.answering(1)));

        assertThat(reviews().sampled(9)).isEmpty();
        assertThat(ports().cases().find(file.id()).orElseThrow().standing()).isEqualTo(Standing.RELEASED);
    }

    @Test
    void the_newest_deputy_of_an_account_counts() {
        for (String name : List.of("rita", "olga", "paul")) {
            ports().accounts().addIfAbsent(new Accounts.Account(name, "h", Set.of("REVIEWER"), false), NOW);
        }
        LocalDate day = LocalDate.of(2026, 2, 2);
        reviews().setDeputy(new Reviews.Deputy("rita", "olga", day, day, "rita", NOW), RITA);
        var newest = new Reviews.Deputy("rita", "paul", day, day.plusDays(3), "rita", NOW);
        reviews().setDeputy(newest, RITA);

        assertThat(reviews().deputies()).containsExactly(newest);
        assertThat(newest.actsOn(day.plusDays(3))).isTrue();
        assertThat(newest.actsOn(day.plusDays(4))).isFalse();
    }
}
