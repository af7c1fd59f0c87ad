package portcullis.core.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a column of a sheet of owners can say, recognized by its header. */
enum OwnerColumn {
    OWNER(
            "owner, owner name, name of owner, shareholder, shareholder name, holder, parent, parent company, parent name,"
                    + " interested party, beneficial owner, ubo, ubo name, investor, member, owned by"),
    OWNER_IDENTIFIER(
            "owner id, owner identifier, owner registration number, owner reg no, owner lei, shareholder id, parent id"),
    OWNER_COUNTRY(
            "owner country, country of owner, shareholder country, parent country, owner jurisdiction, nationality"),
    OWNED("owned, owned entity, owned company, owned party, company, company name, entity, entity name, subsidiary,"
            + " subsidiary name, affiliate, investee, subject, subject name, party, party name, name"),
    OWNED_IDENTIFIER(
            "owned id, owned identifier, company id, company number, entity id, subsidiary id, registration number,"
                    + " reg no, lei, identifier"),
    OWNED_COUNTRY(
            "owned country, company country, entity country, subsidiary country, country, jurisdiction, country of owned"),
    PERCENT("percent, percentage, %, share, share %, owner %, ownership, ownership %, ownership percent,"
            + " ownership percentage, percent owned, % owned, % held, holding, holding %, shareholding,"
            + " shareholding %, stake, stake %, interest %, equity %, owner percent"),
    LEAST("minimum, minimum %, min, min %, at least, from %, lower bound, percent from, share minimum"),
    MOST("maximum, maximum %, max, max %, at most, to %, upper bound, percent to, share maximum"),
    INTEREST("interest, interest type, type of interest, kind of interest, kind, type, nature of control"),
    INDIRECT("direct or indirect, direct/indirect, indirect, level, interest level"),
    DAY("date, as of, as-of, as of date, as-of date, statement date, date of statement, known on, dated"),
    FROM("from, start, start date, since, valid from, from date, effective from"),
    TO("to, until, end, end date, valid to, to date, ended"),
    SOURCE("source, evidence, reference, document, basis, source document");

    private static final Map<String, OwnerColumn> BY_HEADER = byHeader();

    private final String headers;

    OwnerColumn(String headers) {
        this.headers = headers;
    }

    private static Map<String, OwnerColumn> byHeader() {
        var columns = new HashMap<String, OwnerColumn>();
        for (OwnerColumn column : values()) {
            for (String header : column.headers.split(", ", -1)) {
                columns.putIfAbsent(HeaderKey.of(header), column);
            }
        }
        return Map.copyOf(columns);
    }

    static Optional<OwnerColumn> of(String header) {
        return Optional.ofNullable(BY_HEADER.get(HeaderKey.of(header)))
                .or(() -> Optional.ofNullable(BY_HEADER.get(HeaderKey.of(HeaderKey.withoutBrackets(header)))));
    }
}
