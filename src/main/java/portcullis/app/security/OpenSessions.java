package portcullis.app.security;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/**
 * Which sessions of an account are open on this node: no more than so many, the newest; the oldest ends when one more begins. In memory,
 * bounded; each node counts its own.
 */
final class OpenSessions {
    private static final int ACCOUNTS = 10_000;

    private final SessionRules rules;
    private final Map<String, Deque<String>> open = new Bounded<>(ACCOUNTS);
    private final Map<String, Boolean> ended = new Bounded<>(ACCOUNTS);

    /**
     * How long sessions last.
     *
     * @param idle the longest rest
     * @param longest the longest session, however busy
     * @param most sessions of one account at once
     */
    record SessionRules(Duration idle, Duration longest, int most) {}

    OpenSessions(SessionRules rules) {
        this.rules = rules;
    }

    SessionRules rules() {
        return rules;
    }

    synchronized void begun(String account, String serial) {
        Deque<String> serials = open.computeIfAbsent(account, any -> new ArrayDeque<>());
        serials.addLast(serial);
        while (serials.size() > rules.most()) {
            ended.put(serials.removeFirst(), true);
        }
    }

    /** Whether a session that began then may go on. */
    synchronized boolean isOpen(String serial, Instant begun, Instant now) {
        return !ended.containsKey(serial) && now.isBefore(begun.plus(rules.longest()));
    }
}
