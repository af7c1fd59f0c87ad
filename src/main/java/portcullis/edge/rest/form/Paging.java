package portcullis.edge.rest.form;

/**
 * Which slice of a longer list a caller wants: the fields {@code page} (from 0) and {@code size} (1 to 500, else 50).
 */
public record Paging(int page, int size) {
    private static final int USUAL = 50;
    private static final int LARGEST = 500;
    private static final int LAST_PAGE = 10_000_000;

    public static Paging of(Fields query) {
        return new Paging(query.number("page", 0, LAST_PAGE, 0), query.number("size", 1, LARGEST, USUAL));
    }
}
