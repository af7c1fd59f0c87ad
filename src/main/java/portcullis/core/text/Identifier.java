package portcullis.core.text;

/**
 * A number or code by which a register knows one party, comparable.
 *
 * @param key in capitals, without blanks and signs
 * @param fits false where the register's check digits show that the number is mistyped
 * @param named whether words beside the number say the kind, so that a short number can be trusted
 */
public record Identifier(IdentifierKind kind, String key, boolean fits, boolean named) {
    /** So long a number is not another party's by chance. */
    private static final int SURE = 8;

    /** Whether both are the same number of registers that can be compared. */
    public boolean isSame(Identifier other) {
        return key.equals(other.key) && kind.isComparable(other.kind);
    }

    /** Whether equality leaves nothing to chance: long, or in a register with check digits that fit. */
    public boolean isSure() {
        return key.length() >= SURE || (kind.isChecked() && fits);
    }

    /** Whether the two are different numbers of a kind of which a party has one for good. */
    public boolean contradicts(Identifier other) {
        return kind == other.kind
                && kind.isOnlyOne()
                && fits
                && other.fits
                && key.length() == other.key.length()
                && !key.equals(other.key);
    }
}
