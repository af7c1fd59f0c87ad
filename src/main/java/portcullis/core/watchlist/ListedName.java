package portcullis.core.watchlist;

/** One name of a listing. A weak alias is one that the publisher itself calls weak; it counts for less in a match. */
public record ListedName(String text, Kind kind) {
    /** How the publisher gives the name. */
    public enum Kind {
        PRIMARY,
        ALIAS,
        WEAK_ALIAS
    }

    public static ListedName primary(String text) {
        return new ListedName(text, Kind.PRIMARY);
    }

    public static ListedName alias(String text) {
        return new ListedName(text, Kind.ALIAS);
    }
}
