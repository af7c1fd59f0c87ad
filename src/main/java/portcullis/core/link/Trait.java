package portcullis.core.link;

/**
 * Something of a party by which it can be told again.
 *
 * @param written as the party's row or listing has it
 * @param key what two traits must have alike to be looked at together; see {@link #isSame}
 * @param common why many parties that have nothing to do with each other may share it; empty where that is not to be expected
 */
public record Trait(LinkKind kind, String written, String key, String common) {
    /** Whether both are the same thing; for telephone numbers, whose keys are only their last digits, by all that is written. */
    boolean isSame(Trait other) {
        if (kind != other.kind || !key.equals(other.key)) {
            return false;
        }
        return kind != LinkKind.PHONE || PhoneDigits.of(written).isSame(PhoneDigits.of(other.written));
    }
}
