package portcullis.core.subject;

/** What the rows of an upload are. */
public enum SubjectKind {
    PURCHASE_ORDERS("purchase orders"),
    CUSTOMERS("data-center customers");

    private final String title;

    SubjectKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
