package portcullis.edge.listing;

/**
 * How much of a list file is taken. A file that reaches a limit is refused, never cut short.
 *
 * @param bytes of the file, and of what comes out of it when it is compressed
 * @param entries of the list
 * @param textLength of one name, address or remark, in characters
 */
public record ListLimits(long bytes, int entries, int textLength) {
    /** Ten times the full screening list of 2026, which has 27 MB, 25,921 entries and texts of up to 5,781 characters. */
    public static final ListLimits DEFAULT = new ListLimits(300L << 20, 1_000_000, 65_536);

    public ListLimits {
        if (bytes < 1 || entries < 1 || textLength < 1) {
            throw new IllegalArgumentException(
                    "limits of a list are 1 or more, not " + bytes + ", " + entries + ", " + textLength);
        }
    }
}
