package portcullis.edge.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import portcullis.core.review.CaseFile;
import portcullis.core.screen.Finding;
import portcullis.core.screen.Fingerprints;
import portcullis.flow.audit.CanonicalJson;

/** That findings of a case are about a listing and a party, with the highest score in ten-thousandths. */
@Entity
@Table(name = "case_listing")
class CaseListingEntity {
    /** A row that resembles more listings than this is found by those it resembles first. */
    private static final int MOST = 20;

    private static final int LONGEST_ID = 200;
    private static final double WHOLE = 10_000;

    @EmbeddedId
    Key key = new Key("", "", 0, 0);

    int score;

    /** @param party the party's fingerprint */
    @Embeddable
    record Key(
            String listing,
            String party,
            @Column(name = "upload_no") long upload,
            @Column(name = "row_no") int row) implements Serializable {}

    /** The listings of one case. */
    static List<CaseListingEntity> of(Place place, CaseFile file) {
        Map<Key, CaseListingEntity> found = new LinkedHashMap<>();
        for (Finding finding : file.screening().findings()) {
            if (finding.match().isPresent() && finding.party().isPresent() && found.size() < MOST) {
                var match = finding.match().get();
                String id = CanonicalJson.plain(match.listing().id());
                var key = new Key(
                        id.length() <= LONGEST_ID ? id : id.substring(0, LONGEST_ID),
                        Fingerprints.of(finding.party().get()),
                        place.upload(),
                        place.number());
                var entity = found.computeIfAbsent(key, any -> new CaseListingEntity());
                entity.key = key;
                entity.score =
                        Math.max(entity.score, (int) Math.round(match.score().value() * WHOLE));
            }
        }
        return List.copyOf(found.values());
    }
}
