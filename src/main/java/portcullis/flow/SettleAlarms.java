package portcullis.flow;

import java.time.InstantSource;
import java.util.Optional;
import portcullis.core.intake.FileProblem;
import portcullis.flow.access.AccountRole;
import portcullis.flow.access.Right;
import portcullis.flow.port.Accounts;
import portcullis.flow.port.Editions;
import portcullis.flow.port.ListAlarms;

/**
 * What people do about list files that did not become editions: see to an alarm, or let a held file pass. Either needs a reason. A
 * file that a person sent is let pass by another person; only where nobody else may adopt lists can that person do it alone, and the
 * edition says so.
 */
public final class SettleAlarms {
    private static final int SHORTEST_REASON = 10;

    private final ListAlarms alarms;
    private final AdoptEdition adopting;
    private final Accounts accounts;
    private final InstantSource clock;

    public SettleAlarms(ListAlarms alarms, AdoptEdition adopting, Accounts accounts, InstantSource clock) {
        this.alarms = alarms;
        this.adopting = adopting;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** What came of it: an edition in force, a file that is refused after all, or why nothing was done. */
    public record Answer(Optional<Editions.Adopted> adopted, Optional<FileProblem> problem, String refusal) {
        static Answer refused(String why) {
            return new Answer(Optional.empty(), Optional.empty(), why);
        }

        public boolean isRefused() {
            return !refusal.isEmpty();
        }
    }

    /** Puts a held file in force; empty when there is no such open alarm with a held file. */
    public Optional<Answer> release(String id, String who, String reason) {
        Optional<ListAlarms.Alarm> held = open(id).filter(ListAlarms.Alarm::held);
        return held.map(alarm -> {
            boolean own = alarm.raisedBy().equals(who);
            if (isTooShort(reason)) {
                return Answer.refused(reasonNeeded());
            }
            if (own && somebodyElseMay(who)) {
                return Answer.refused(
                        "whoever sent a file that was held back cannot let it pass; somebody else has to");
            }
            String note = "Let pass by " + who + (own ? " alone" : "") + " although it was held back ("
                    + alarm.problem().type() + "): " + reason.strip();
            return adopting.release(alarm, who, note)
                    .fold(
                            inForce -> new Answer(Optional.of(inForce.adopted()), Optional.empty(), ""),
                            problem -> new Answer(Optional.empty(), Optional.of(problem), ""));
        });
    }

    /** Says that an alarm was seen to; a held file stays out. Empty when there is no such open alarm. */
    public Optional<Answer> settle(String id, String who, String reason) {
        if (open(id).isEmpty()) {
            return Optional.empty();
        }
        if (isTooShort(reason)) {
            return Optional.of(Answer.refused(reasonNeeded()));
        }
        return alarms.settle(id, new ListAlarms.Settled(clock.instant(), who, reason.strip()))
                ? Optional.of(new Answer(Optional.empty(), Optional.empty(), ""))
                : Optional.empty();
    }

    private Optional<ListAlarms.Alarm> open(String id) {
        return alarms.find(id).filter(alarm -> alarm.settled().isEmpty());
    }

    private static boolean isTooShort(String reason) {
        return reason.strip().length() < SHORTEST_REASON;
    }

    private static String reasonNeeded() {
        return "say why, in at least " + SHORTEST_REASON + " characters";
    }

    private boolean somebodyElseMay(String who) {
        return accounts.list().stream()
                .filter(account -> !account.disabled() && !account.name().equals(who))
                .flatMap(account -> account.roles().stream())
                .map(AccountRole::valueOf)
                .anyMatch(Right.ADOPT_LISTS.roles()::contains);
    }
}
