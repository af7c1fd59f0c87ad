package portcullis.edge.order;

/**
 * How much of an order's file is read at most; reaching a limit is a problem that is reported.
 *
 * @param bytes of all documents of a file together, unpacked
 * @param documents in one zip archive
 * @param elements of one document
 */
public record OrderLimits(long bytes, int documents, int elements) {
    public static final OrderLimits DEFAULTS = new OrderLimits(256L << 20, 1_000, 1_000_000);

    public OrderLimits {
        if (bytes < 1 || documents < 1 || elements < 1) {
            throw new IllegalArgumentException("limits are at least 1: " + bytes + ", " + documents + ", " + elements);
        }
    }
}
