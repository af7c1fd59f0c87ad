package portcullis.core.review;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a person decided about a case. Decisions are only ever added: a changed mind is a later decision, and so is the word of the
 * second person.
 *
 * @param number counts the decisions of a case from 1
 * @param reasonCode a code of {@link ReasonCode}, such as {@code FP-ADDR}
 */
public record Decision(
        int number, Kind kind, String reasonCode, String text, String decidedBy, Instant at, Bearing bearing) {
    /** What a decision does. */
    public enum Kind {
        /** The findings are explained or licensed; the transaction may go on, once a second person agrees where one has to. */
        RELEASE,
        /** The transaction must not go on. */
        BLOCK,
        /** Somebody was asked for a missing fact. */
        REQUEST_INFORMATION,
        /** A more senior person or counsel has to decide. */
        ESCALATE,
        /** A second person agrees to a release that waits for one. */
        APPROVE,
        /** A second person does not agree to a release that waits for one, or its maker takes it back. */
        RETURN,
        /** A case that was closed is open again. */
        REOPEN,
        /** A second person looked at a release of the quality sample and agrees. */
        CONFIRM,
        /** A second person looked at a release of the quality sample and does not agree: the case is open again. */
        OVERTURN;

        /** Whether it is a second person's word on what somebody decided before. */
        public boolean isAnswer() {
            return this == APPROVE || this == RETURN || this == CONFIRM || this == OVERTURN;
        }
    }

    /**
     * What a decision carries besides its words.
     *
     * @param evidence what the reason code asks for, by name, such as {@code license} or {@code registry}
     * @param awaitsSecond whether it takes effect only when another person approves; fixed when it was taken, whatever is set later
     * @param sampled whether it belongs to the quality sample that a second person looks at
     * @param answers the number of the decision that this one is a word on
     * @param batch the id that decisions taken together share; empty for one by itself
     */
    public record Bearing(
            SortedMap<String, String> evidence,
            boolean awaitsSecond,
            boolean sampled,
            OptionalInt answers,
            String batch) {
        /** Nothing besides the words. */
        public static final Bearing NONE = new Bearing(new TreeMap<>(), false, false, OptionalInt.empty(), "");

        public Bearing {
            evidence = Collections.unmodifiableSortedMap(new TreeMap<>(evidence));
        }

        public static Bearing of(Map<String, String> evidence) {
            return new Bearing(new TreeMap<>(evidence), false, false, OptionalInt.empty(), "");
        }

        public Bearing awaitingSecond(boolean awaits) {
            return new Bearing(evidence, awaits, sampled, answers, batch);
        }

        public Bearing sampled(boolean isSampled) {
            return new Bearing(evidence, awaitsSecond, isSampled, answers, batch);
        }

        public Bearing answering(int number) {
            return new Bearing(evidence, awaitsSecond, sampled, OptionalInt.of(number), batch);
        }

        public Bearing inBatch(String id) {
            return new Bearing(evidence, awaitsSecond, sampled, answers, id);
        }
    }

    public Decision {
        if (number < 1) {
            throw new IllegalArgumentException("decisions count from 1, not " + number);
        }
        if (reasonCode.isBlank() || decidedBy.isBlank()) {
            throw new IllegalArgumentException("a decision has a reason code and a person");
        }
        if (kind.isAnswer() != bearing.answers().isPresent()) {
            throw new IllegalArgumentException("a " + kind + " answers an earlier decision, and nothing else does");
        }
    }

    /** A decision of one person that carries nothing besides its words. */
    public Decision(int number, Kind kind, String reasonCode, String text, String decidedBy, Instant at) {
        this(number, kind, reasonCode, text, decidedBy, at, Bearing.NONE);
    }

    /** Whether the same person decided, however the name is written. */
    public boolean isBy(String name) {
        return decidedBy.equalsIgnoreCase(name);
    }

    /**
     * Whether it says that a party of the case is the listed one: by its reason. A withdrawn order or a missing classification stops a
     * transaction and says nothing of its parties; only a stop for a reason that this version does not know counts, to be safe.
     */
    public boolean confirmsMatch() {
        return ReasonCode.of(reasonCode)
                .map(code -> code.group() == ReasonCode.Group.THE_SAME)
                .orElse(kind == Kind.BLOCK);
    }
}
