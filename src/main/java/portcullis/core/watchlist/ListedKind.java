package portcullis.core.watchlist;

/** What a listing is; {@code UNSTATED} where the publisher does not say. {@code ADDRESS} is a bare address. */
public enum ListedKind {
    ORGANIZATION,
    PERSON,
    VESSEL,
    AIRCRAFT,
    ADDRESS,
    UNSTATED
}
