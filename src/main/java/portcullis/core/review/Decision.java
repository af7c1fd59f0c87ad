package portcullis.core.review;

import java.time.Instant;
import java.util.Locale;

/**
 * What a person decided about a case. Decisions are only ever added: a changed mind is a later decision.
 *
 * @param number counts the decisions of a case from 1
 * @param reasonCode a code of the reason list, such as {@code FP-ADDR}
 */
public record Decision(int number, Kind kind, String reasonCode, String text, String decidedBy, Instant at) {
    /** What a decision does. */
    public enum Kind {
        /** The findings are explained or licensed; the transaction may go on. */
        RELEASE,
        /** The transaction must not go on. */
        BLOCK,
        /** Somebody was asked for a missing fact. */
        REQUEST_INFORMATION,
        /** A more senior person or counsel has to decide. */
        ESCALATE
    }

    public Decision {
        if (number < 1) {
            throw new IllegalArgumentException("decisions count from 1, not " + number);
        }
        if (reasonCode.isBlank() || decidedBy.isBlank()) {
            throw new IllegalArgumentException("a decision has a reason code and a person");
        }
    }

    /** Whether it says that a party of the case is the listed one: by stopping the transaction, or by a reason of that kind. */
    public boolean confirmsMatch() {
        return kind == Kind.BLOCK || reasonCode.toUpperCase(Locale.ROOT).startsWith("TM");
    }
}
