package portcullis.core.ownership;

/**
 * What kind of interest a statement is about. Both 50 percent rules count ownership and not control (90 FR 47201; OFAC FAQ 398): a
 * right to vote or to appoint, however large, is a red flag and adds nothing to a sum.
 */
public enum Interest {
    /** Shares, equity, a partner's or member's part. */
    OWNERSHIP("ownership"),
    /** A right to profit or assets, a trust, a nominee: it may be ownership, which is for a person to say. */
    UNCLEAR("interest that may be ownership"),
    /** Votes, appointments, contracts, kinship. */
    CONTROL("control without stated ownership");

    private final String title;

    Interest(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
