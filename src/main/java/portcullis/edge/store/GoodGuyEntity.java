package portcullis.edge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portcullis.core.screen.GoodGuy;
import portcullis.flow.port.GoodGuyRules;

/** A good guy; what was asked for never changes, approval and end are written once. */
@Entity
@Table(name = "good_guy")
class GoodGuyEntity {
    @Id
    long no;

    String id = "";

    String party = "";

    @Convert(converter = Free.class)
    String listing = "";

    @Column(name = "listing_digest")
    String listingDigest = "";

    /** The further listings, one to a line: id, tabulator, digest. */
    @Convert(converter = Free.class)
    String further = "";

    @Convert(converter = Free.class)
    String rules = "";

    @Column(name = "only_order")
    @Convert(converter = Free.class)
    @Nullable
    String order;

    @Convert(converter = Free.class)
    String says = "";

    @Column(name = "case_id")
    String caseId = "";

    @Column(name = "reason_code")
    String reasonCode = "";

    @Convert(converter = Free.class)
    String reason = "";

    @Column(name = "requested_by")
    String requestedBy = "";

    @Column(name = "requested_at")
    Instant requestedAt = Instant.EPOCH;

    LocalDate expires = LocalDate.EPOCH;

    @Column(name = "approved_by")
    @Nullable
    String approvedBy;

    @Column(name = "approved_at")
    @Nullable
    Instant approvedAt;

    @Column(name = "ended_by")
    @Nullable
    String endedBy;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    @Column(name = "ended_why")
    @Convert(converter = Free.class)
    String endedWhy = "";

    static GoodGuyEntity of(long no, GoodGuyRules.Kept kept) {
        GoodGuy guy = kept.goodGuy();
        var entity = new GoodGuyEntity();
        entity.no = no;
        entity.id = guy.id();
        entity.party = guy.party();
        entity.listing = guy.listing();
        entity.listingDigest = guy.listingDigest();
        entity.further = lines(guy.further());
        entity.rules = String.join(" ", new TreeSet<>(guy.rules()));
        entity.order = guy.order().orElse(null);
        entity.says = guy.says();
        entity.caseId = kept.caseId();
        entity.reasonCode = kept.reasonCode();
        entity.reason = kept.reason();
        entity.requestedBy = kept.requested().by();
        entity.requestedAt = kept.requested().at().truncatedTo(ChronoUnit.MICROS);
        entity.expires = kept.expires();
        return entity;
    }

    GoodGuyRules.Kept kept() {
        return new GoodGuyRules.Kept(
                new GoodGuy(
                        id,
                        party,
                        listing,
                        listingDigest,
                        further(further),
                        rules.isEmpty() ? Set.of() : Set.of(rules.split(" ")),
                        Optional.ofNullable(order),
                        says),
                caseId,
                reasonCode,
                reason,
                new GoodGuyRules.Act(requestedBy, requestedAt),
                expires,
                act(approvedBy, approvedAt),
                act(endedBy, endedAt),
                endedWhy);
    }

    private static String lines(Map<String, String> further) {
        return new TreeMap<>(further)
                .entrySet().stream()
                        .map(listing -> listing.getKey() + "\t" + listing.getValue())
                        .collect(Collectors.joining("\n"));
    }

    private static Map<String, String> further(String lines) {
        var further = new TreeMap<String, String>();
        lines.lines().forEach(line -> {
            int tab = line.lastIndexOf('\t');
            further.put(line.substring(0, tab), line.substring(tab + 1));
        });
        return further;
    }

    private static Optional<GoodGuyRules.Act> act(@Nullable String by, @Nullable Instant at) {
        return by == null || at == null ? Optional.empty() : Optional.of(new GoodGuyRules.Act(by, at));
    }
}
