package portcullis.edge.sheet;

/** What is stored in an .xlsx cell (ECMA-376 part 1, 18.18.11). */
enum CellType {
    NUMBER,
    SHARED,
    TRUTH,
    DATE,
    /** A formula's text, an error, or a text in the cell itself. */
    TEXT;

    /** The type that a {@code t} attribute names; a number where there is none. */
    static CellType of(String attribute) {
        return switch (attribute) {
            case "", "n" -> NUMBER;
            case "s" -> SHARED;
            case "b" -> TRUTH;
            case "d" -> DATE;
            default -> TEXT;
        };
    }

    static CellType of(byte[] bytes, int from, int to) {
        if (to - from != 1) {
            return to == from ? NUMBER : TEXT;
        }
        return switch (bytes[from]) {
            case 'n' -> NUMBER;
            case 's' -> SHARED;
            case 'b' -> TRUTH;
            case 'd' -> DATE;
            default -> TEXT;
        };
    }
}
