package portcullis.core.link;

/** What two parties can have in common. */
public enum LinkKind {
    PHONE("telephone number"),
    MAILBOX("e-mail address"),
    DOMAIN("internet domain"),
    AGENT("registration agent"),
    OFFICER("officer"),
    ADDRESS("address"),
    /** The name, or a spelling of it: the party itself, met again. */
    NAME("name"),
    IDENTIFIER("registration number");

    private final String title;

    LinkKind(String title) {
        this.title = title;
    }

    /** As a reader sees it, in lower case. */
    public String title() {
        return title;
    }
}
