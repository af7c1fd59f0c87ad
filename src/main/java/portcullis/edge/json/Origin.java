package portcullis.edge.json;

/**
 * Who wrote a document. What comes from outside is held to bounds, may name no member that we do not know, states no figure
 * below zero, and a blank text in it says nothing. What we wrote ourselves is read exactly as it was written.
 */
enum Origin {
    OUTSIDE,
    OURS;

    /** The most characters a document from outside has; the API's own limit may be lower. */
    static final int DOCUMENT = 1_000_000;
    /** The most characters of one text, as many as a spreadsheet cell holds. */
    static final int TEXT = 32_767;
    /** The most items of one list. */
    static final int ITEMS = 250;
    /** How deep objects and lists may nest; a subject needs five. */
    static final int DEPTH = 16;
    /** The most digits of a number, before or after the point. */
    static final int DIGITS = 40;

    boolean isStrict() {
        return this == OUTSIDE;
    }
}
