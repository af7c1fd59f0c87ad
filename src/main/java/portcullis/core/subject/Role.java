package portcullis.core.subject;

/**
 * What a party does in a transaction. The first four are the parties that 15 CFR 748.5(c) to (f) names and that the
 * Entity List's license requirement speaks of (15 CFR 744.11, 744.16); a listed party in any other role is a red flag.
 */
public enum Role {
    PURCHASER("purchaser"),
    INTERMEDIATE_CONSIGNEE("intermediate consignee"),
    ULTIMATE_CONSIGNEE("ultimate consignee"),
    END_USER("end user"),
    SUPPLIER("supplier"),
    MANUFACTURER("manufacturer"),
    FREIGHT_FORWARDER("freight forwarder"),
    NOTIFY("notify party"),
    BANK("bank"),
    CUSTOMER("customer"),
    ACCOUNT_ADMIN("account administrator"),
    RESELLER("reseller"),
    PARENT("parent"),
    OWNER("owner"),
    /** A director or other officer of a party. */
    OFFICER("officer"),
    /** Who registered a party, or keeps its registered office. */
    AGENT("registration agent");

    private final String title;

    Role(String title) {
        this.title = title;
    }

    /** The role as a reader of a report sees it, in lower case. */
    public String title() {
        return title;
    }

    /** Whether the party takes part as 15 CFR 748.5(c) to (f) has it. */
    public boolean isTransactionParty() {
        return compareTo(END_USER) <= 0;
    }
}
