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
        Accounts accounts,
        Tokens tokens) {}
