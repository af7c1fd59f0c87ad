package portcullis.app.security;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import portcullis.flow.access.Secret;

/**
 * Slows down whoever guesses: after five failures in a row one account cannot be tried from one address for a minute, and for twice
 * as long after each further failure, up to a quarter of an hour. In memory, bounded, forgotten at a restart.
 */
final class LockOut {
    private static final int FREE_FAILURES = 5;
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final Map<String, Failures> known;

    /** Failures in a row, and since when the account can be tried again. */
    private record Failures(int count, Instant openFrom) {}

    LockOut(int capacity) {
        this.known = new Bounded<>(capacity);
    }

    /** How long it still takes until this account can be tried from this address; empty when it can be now. */
    synchronized Optional<Duration> remaining(String account, String address, Instant now) {
        Failures failures = known.get(key(account, address));
        return failures == null || !now.isBefore(failures.openFrom())
                ? Optional.empty()
                : Optional.of(Duration.between(now, failures.openFrom()));
    }

    synchronized void failed(String account, String address, Instant now) {
        String key = key(account, address);
        Failures before = known.remove(key);
        int count = before == null ? 1 : before.count() + 1;
        known.put(key, new Failures(count, now.plus(pause(count))));
    }

    synchronized void succeeded(String account, String address) {
        known.remove(key(account, address));
    }

    private static Duration pause(int count) {
        if (count < FREE_FAILURES) {
            return Duration.ZERO;
        }
        int doublings = Math.min(count - FREE_FAILURES, 10);
        Duration pause = FIRST.multipliedBy(1L << doublings);
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }

    private static String key(String account, String address) {
        return new Secret(account + "\n" + address).sha256();
    }
}
