package portcullis.core.subject;

/** What the item or service is for: in words, and as the yes-or-no questions of 15 CFR part 744. */
public record Use(
        Known<String> text,
        Known<Boolean> advancedNodeFacility,
        Known<Boolean> supercomputer,
        Known<Boolean> military) {
    public static final Use UNKNOWN = new Use(Known.unknown(), Known.unknown(), Known.unknown(), Known.unknown());
}
