package portcullis.core.report;

import java.util.List;

/** What a report does not say, in sentences that stand on its cover and in its ReadMe. */
final class Limits {
    static final String SHORT =
            "No finding under this basis is not a clearance. It says that the facts stated on the row, under the lists, "
                    + "rules and settings named here, gave no finding; it does not say that the transaction is lawful.";
    static final String ADVICE =
            "This report supports a decision; it is not legal advice and takes no decision from the exporter or the provider.";
    static final List<String> NOT_CHECKED = List.of(
            "Ownership and control beyond the owners and parents that the rows state were not looked up.",
            "Classifications, performance figures, tariff codes and origins were taken as stated; nobody verified them.",
            "End use and end user were taken as stated; whether the statements are true was not checked.",
            "Lists, rule packs and laws other than those in the sheets Lists, Settings and Rules were not applied.",
            "What the publishers added or removed after the editions named in the sheet Lists is not known here.",
            "Sheets, columns and rows that were not read are named in the sheets Settings and Reconciliation; "
                    + "what they hold was not screened.",
            "A name below the review threshold is not reported; another spelling may stand for a listed party all the same.",
            "Payment routes, carriers, vessels and network addresses were screened only where the rows name them as parties.");

    private Limits() {}
}
