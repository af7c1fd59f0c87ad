package portcullis.app;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Every setting there is: its key, its default as text, and what it means. A key that is not here stops the start.
 *
 * <p>Each can be given as a system property, in a MicroProfile Config source, or in the environment, where
 * {@code portcullis.data.dir} reads {@code PORTCULLIS_DATA_DIR}.
 */
enum Setting {
    DATA_DIR("data.dir", "${user.home}/.portcullis", "directory for the embedded database and for files in work"),
    DATABASE_URL("database.url", "", "JDBC address of a PostgreSQL database; empty for the embedded one"),
    DATABASE_USER("database.user", "", "database account"),
    DATABASE_PASSWORD("database.password", "", "password of the database account"),
    ADMIN_PASSWORD("admin.password", "", "first password of the account admin; generated and printed when empty"),
    API_BASIC("api.basic", "auto", "HTTP Basic for the API: on, off, or auto (on with the embedded database)"),
    SESSION_IDLE("session.idle", "PT1H", "longest rest of a session"),
    SESSION_LONGEST("session.longest", "PT12H", "longest session, however busy"),
    SESSION_MOST(
            "session.most", "5", "sessions of one account at once on a node; the oldest ends when one more begins"),
    OIDC_ISSUER("oidc.issuer", "", "issuer address of an OpenID Connect provider; empty for sign-in by password only"),
    OIDC_CLIENT("oidc.client.id", "", "client id at the provider"),
    OIDC_SECRET("oidc.client.secret", "", "client secret at the provider"),
    OIDC_REDIRECT("oidc.redirect", "", "this program's own address for the way back, ending in /oidc/callback"),
    OIDC_NAME("oidc.name.claim", "preferred_username", "claim that becomes the account's name"),
    OIDC_ROLES("oidc.roles.claim", "groups", "claim whose values give roles"),
    OIDC_MAP("oidc.roles.map", "", "values of that claim to roles, such as buyers=UPLOADER,tco=COMPLIANCE_ADMIN"),
    LISTS_DIR("lists.dir", "", "directory whose list files are adopted; empty for lists in the data directory"),
    LISTS_REFRESH("lists.refresh", "PT30S", "how often the list directory is looked at"),
    LISTS_STALENESS(
            "lists.staleness.max",
            "P30D",
            "age in days from which a published list counts as stale: nothing found under it is said with a warning"),
    LISTS_SHRINK(
            "lists.shrink.max",
            "0.10",
            "largest share by which a list may shrink from one edition to the next without being held back, 0 to 1"),
    LISTS_MISSING(
            "lists.missing",
            "earliest",
            "what is done as of a day before a list's first edition: earliest (use that one and say so), leave_out, or refuse"),
    LISTS_CSL_URL("lists.csl.url", "", "where the Consolidated Screening List is fetched from; empty for not at all"),
    LISTS_ECFR_URL(
            "lists.ecfr.url",
            "",
            "where part 744 in the eCFR; {date} stands for the day is fetched from; empty for not at all"),
    LISTS_DPL_URL("lists.dpl.url", "", "where the Denied Persons List is fetched from; empty for not at all"),
    LISTS_SDN_URL("lists.sdn.url", "", "where the SDN list is fetched from; empty for not at all"),
    LISTS_CONSOLIDATED_URL(
            "lists.consolidated.url", "", "where the Treasury's other lists is fetched from; empty for not at all"),
    LISTS_UN_URL("lists.un.url", "", "where the United Nations' list is fetched from; empty for not at all"),
    LISTS_UK_URL("lists.uk.url", "", "where the United Kingdom's list is fetched from; empty for not at all"),
    LISTS_EU_URL("lists.eu.url", "", "where the European Union's list is fetched from; empty for not at all"),
    LISTS_DOWNLOAD("lists.download.every", "PT6H", "how often the lists that have an address are fetched"),
    LISTS_BUNDLE_KEY("lists.bundle.key", "", "PEM file of the private key that signs list bundles; empty for none"),
    LISTS_BUNDLE_TRUSTED(
            "lists.bundle.trusted", "", "PEM file of the public keys whose list bundles are taken; empty for none"),
    WEBHOOK_URL("webhooks.url", "", "address that notices are posted to; empty for none"),
    WEBHOOK_SECRET("webhooks.secret", "", "secret under which posted notices are signed; needed with an address"),
    WEBHOOK_INTERNAL(
            "webhooks.internal",
            "",
            "hosts of one's own network that notices may be posted to, comma-separated; others are refused"),
    MAIL_SESSION("mail.session", "", "JNDI name of the server's mail session for notices; empty for none"),
    MAIL_TO("mail.to", "", "addresses that notices are mailed to, comma-separated; needed with a mail session"),
    MATCH_THRESHOLD("match.threshold", "0.90", "score from which a party counts as the listed one, 0.5 to 1"),
    MATCH_REVIEW("match.review.threshold", "0.80", "score from which a person is asked, 0.5 to 1"),
    RULES_PACKS("rules.packs", "", "directory of further rule packs and scenarios; empty for none"),
    RULES_MODE("rules.mode", "AS_ENFORCED", "default reading of the law: AS_ENFORCED or STRICT_CODIFIED"),
    RULES_AFFILIATES(
            "rules.affiliates.state",
            "unconfirmed",
            "state of the Affiliates Rule from 2026-11-10: in_force, suspended, repealed or unconfirmed"),
    RULES_AFFILIATES_CITATION(
            "rules.affiliates.citation",
            "",
            "what confirms that state, such as a Federal Register page; without it both readings are shown"),
    COUNTRIES_CIRCUMVENTION(
            "countries.circumvention",
            "",
            "countries of circumvention risk, comma-separated; empty for the pack's own"),
    INBOX_DIR("inbox.dir", "", "directory whose files are screened; empty for no inbox"),
    OUTBOX_DIR("outbox.dir", "", "directory for the reports of inbox files; needed with an inbox"),
    LIMIT_BYTES("limits.upload.bytes", "268435456", "largest file that is taken"),
    LIMIT_EXPANDED("limits.expanded.bytes", "4294967296", "largest size of a workbook's parts when unpacked"),
    LIMIT_RATIO("limits.expansion.ratio", "200", "largest ratio of unpacked to packed size"),
    LIMIT_ROWS("limits.rows", "1048576", "most rows of a sheet"),
    LIMIT_COLUMNS("limits.columns", "1024", "most columns of a sheet"),
    LIMIT_CELL("limits.cell.length", "32767", "longest cell text"),
    LIMIT_ENTRIES("limits.zip.entries", "5000", "most files inside a workbook"),
    LIMIT_SHEETS("limits.sheets", "256", "most sheets of a workbook"),
    LIMIT_TEXTS("limits.shared.texts", "5000000", "most distinct texts of a workbook"),
    LIMIT_CHARACTERS(
            "limits.shared.characters", "200000000", "most characters of a workbook's distinct texts together"),
    LIMIT_TIME("limits.read.time", "PT1H", "longest time from a file's first row to its last"),
    LIMIT_ORDERS("limits.order.documents", "1000", "most orders in a zip archive of them"),
    LIMIT_LIST_BYTES("limits.list.bytes", "1073741824", "largest list file, unpacked"),
    LIMIT_MATCH_LINES("limits.matches.lines", "10000", "most lines of one request for many matches"),
    LIMIT_MATCH_BYTES("limits.matches.bytes", "33554432", "largest body of one request for many matches"),
    REVIEW_FOUR_EYES(
            "review.four.eyes",
            "HOLD",
            "which releases need a second person: HOLD (of held transactions and what was escalated or blocked) or ALL"),
    REVIEW_SAMPLE_SHARE(
            "review.sample.share", "0.05", "share of other releases that a second person looks at afterwards, 0 to 1"),
    REVIEW_SAMPLE_SEED(
            "review.sample.seed", "portcullis", "seed by which that sample is drawn, and can be drawn again"),
    REVIEW_TOGETHER(
            "review.together.below",
            "0.90",
            "score below which cases about one listing may be decided together, 0.5 to 1"),
    REVIEW_HOURS("review.hours", "MON-FRI 09:00-17:00", "hours by which cases age and fall due"),
    REVIEW_ZONE("review.zone", "UTC", "time zone of those hours, such as America/Chicago"),
    REVIEW_HOLIDAYS("review.holidays", "", "days without work, ISO dates with commas between them"),
    REVIEW_DUE_HOLD("review.due.hold", "PT8H", "working time until a held case is due"),
    REVIEW_DUE_REVIEW("review.due.review", "PT24H", "working time until any other case is due"),
    RETENTION_YEARS("retention.years", "10", "years for which records are kept, 5 to 100"),
    AUDIT_CHECKPOINTS(
            "audit.checkpoint.every", "PT1H", "how often the end of the audit trail is signed outside the database"),
    WORK_THREADS("work.threads", "2", "rows are screened by so many threads, 1 to 64"),
    WORK_CHUNK("work.chunk.rows", "500", "rows that are stored together, 1 to 10000"),
    WORK_GRID(
            "work.grid",
            "false",
            "not used yet: servers that share a database take work from it by themselves, without the data grid: true or false"),
    WORK_NODE("work.node", "", "this server's name in health, metrics and logs; the host's name when empty"),
    WORK_DISK_FREE(
            "work.disk.free",
            "268435456",
            "bytes that have to be free in the data directory for work to go on; 0 for no check");

    static final String PREFIX = "portcullis.";

    private final String key;
    private final String standard;
    private final String meaning;

    Setting(String key, String standard, String meaning) {
        this.key = PREFIX + key;
        this.standard = standard;
        this.meaning = meaning;
    }

    String key() {
        return key;
    }

    /** The default as text; {@code ${user.home}} stands for the account's home directory. */
    String standard() {
        return standard;
    }

    String meaning() {
        return meaning;
    }

    String environmentName() {
        return key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }

    boolean isSecret() {
        return this == DATABASE_PASSWORD || this == ADMIN_PASSWORD || this == WEBHOOK_SECRET || this == OIDC_SECRET;
    }

    /** Whether a screening's basis has to name the setting's value. */
    boolean canChangeResults() {
        return switch (this) {
            case MATCH_THRESHOLD,
                    MATCH_REVIEW,
                    RULES_AFFILIATES,
                    RULES_AFFILIATES_CITATION,
                    COUNTRIES_CIRCUMVENTION,
                    LISTS_STALENESS,
                    LISTS_MISSING -> true;
            default -> false;
        };
    }

    /** The setting that a property or environment variable of this name gives. */
    static Optional<Setting> named(String name) {
        return all().stream()
                .filter(setting ->
                        setting.key.equals(name) || setting.environmentName().equals(name))
                .findFirst();
    }

    static List<Setting> all() {
        return Arrays.asList(values());
    }
}
