package portcullis.flow.port;

/** The storing ports of one provider over the same store. */
public record Ports(
        Uploads uploads,
        Work work,
        Cases cases,
        Editions editions,
        ListAlarms alarms,
        ListSources sources,
        Notices notices,
        Rescreenings rescreenings,
        OwnerFiles owners,
        GoodGuyRules goodGuys,
        Mappings mappings,
        ConfirmedMatches confirmed,
        KnownVersions versions,
        Reviews reviews,
        AuditLog audit,
        ReportRecords reports,
        Accounts accounts,
        Tokens tokens) {
    /** The same ports with other work. */
    public Ports with(Work other) {
        return with(other, cases);
    }

    /** The same ports with other work and other cases. */
    public Ports with(Work other, Cases read) {
        return new Ports(
                uploads,
                other,
                read,
                editions,
                alarms,
                sources,
                notices,
                rescreenings,
                owners,
                goodGuys,
                mappings,
                confirmed,
                versions,
                reviews,
                audit,
                reports,
                accounts,
                tokens);
    }
}
