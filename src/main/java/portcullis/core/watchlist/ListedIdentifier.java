package portcullis.core.watchlist;

/** A registration, tax, passport or vessel number of a listing, with the publisher's name for its kind. */
public record ListedIdentifier(String kind, String value) {}
