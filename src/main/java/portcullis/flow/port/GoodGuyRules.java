package portcullis.flow.port;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import portcullis.core.screen.GoodGuy;

/** The good guys that anybody asked for, with what became of them. Nothing is ever removed. */
public interface GoodGuyRules {
    /** What somebody did about a good guy, and when. */
    record Act(String by, Instant at) {}

    /**
     * A good guy as it was asked for, and its fate.
     *
     * @param caseId the case from which it was asked for
     * @param expires the last day on which it holds
     * @param approved by whom it was put in force
     * @param ended by whom it was refused or revoked
     * @param endedWhy the reason for that; empty while it was not
     */
    record Kept(
            GoodGuy goodGuy,
            String caseId,
            String reasonCode,
            String reason,
            Act requested,
            LocalDate expires,
            Optional<Act> approved,
            Optional<Act> ended,
            String endedWhy) {
        /** Whether it holds on a day, as far as its own life tells. */
        public boolean holdsOn(LocalDate day) {
            return approved.isPresent() && ended.isEmpty() && !day.isAfter(expires);
        }
    }

    void add(Kept requested);

    /** The latest first. */
    List<Kept> list();

    Optional<Kept> find(String id);

    /** Puts one in force; false when it was approved or ended already. */
    boolean approve(String id, Act act);

    /** Ends one; false when it was ended already. */
    boolean end(String id, Act act, String why);
}
