package portcullis.core.report;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import portcullis.core.review.CaseFile;
import portcullis.core.review.Decision;
import portcullis.core.review.Standing;

/** What a report counts of people's decisions; four bytes for each decided case. */
final class DecisionCounts {
    /** The times to a first decision that are told apart, in days. */
    static final List<String> AGES = List.of("0 to 1 day", "1 to 3 days", "3 to 5 days", "more than 5 days");

    private static final int[] DAYS = {1, 3, 5};

    final TreeMap<String, Spread> reasons = new TreeMap<>();
    final Spread[] ages = {new Spread(""), new Spread(""), new Spread(""), new Spread("")};
    final Spread undecided = new Spread("");
    private final Optional<Instant> screened;
    private int[] minutes = new int[16];
    private int decided;
    private long decisions;
    private long reopened;
    private Optional<Instant> latest = Optional.empty();

    DecisionCounts(Optional<Instant> screened) {
        this.screened = screened;
    }

    void add(CaseFile file) {
        List<Decision> taken = file.decisions();
        if (taken.isEmpty()) {
            if (file.standing() == Standing.OPEN) {
                undecided.addRow(file.recommendation());
            }
            return;
        }
        for (Decision decision : taken) {
            reasons.computeIfAbsent(decision.reasonCode(), code -> new Spread(Meanings.ofReason(code)))
                    .addRow(file.recommendation());
            latest = latest.filter(decision.at()::isBefore).or(() -> Optional.of(decision.at()));
        }
        decisions += taken.size();
        for (Decision decision : taken) {
            boolean opening = decision.kind() == Decision.Kind.REOPEN || decision.kind() == Decision.Kind.OVERTURN;
            reopened += opening ? 1 : 0;
        }
        first(taken.get(0).at(), file);
    }

    private void first(Instant at, CaseFile file) {
        long spent =
                screened.map(since -> Duration.between(since, at).toMinutes()).orElse(0L);
        if (decided == minutes.length) {
            minutes = Arrays.copyOf(minutes, decided * 2);
        }
        minutes[decided++] = (int) Math.max(0, Math.min(Integer.MAX_VALUE, spent));
        int age = 0;
        while (age < DAYS.length && spent >= DAYS[age] * 24L * 60) {
            age++;
        }
        ages[age].addRow(file.recommendation());
    }

    long decisions() {
        return decisions;
    }

    /** How many decisions opened a closed case again. */
    long reopened() {
        return reopened;
    }

    Optional<Instant> latest() {
        return latest;
    }

    /** The median of the minutes from the end of screening to a case's first decision; absent where none is decided. */
    Optional<Long> medianMinutes() {
        if (decided == 0) {
            return Optional.empty();
        }
        int[] sorted = Arrays.copyOf(minutes, decided);
        Arrays.sort(sorted);
        return Optional.of((long) sorted[(decided - 1) / 2]);
    }
}
