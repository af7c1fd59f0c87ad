package portcullis.edge.rest.wire;

import java.util.TreeSet;
import portcullis.core.screen.GoodGuy;
import portcullis.flow.port.GoodGuyRules;

/** A good guy as the API tells it. */
public final class GoodGuyJson {
    private GoodGuyJson() {}

    public static JsonText of(GoodGuyRules.Kept kept, String state) {
        GoodGuy guy = kept.goodGuy();
        return new JsonText()
                .with("id", guy.id())
                .with("state", state)
                .with("says", guy.says())
                .with("partyFingerprint", guy.party())
                .with("listing", guy.listing())
                .with("listingDigest", guy.listingDigest())
                .with(
                        "furtherListings",
                        guy.further().keySet().stream().sorted().toList())
                .with("rules", new TreeSet<>(guy.rules()))
                .with("order", guy.order())
                .with("caseId", kept.caseId())
                .with("reasonCode", kept.reasonCode())
                .with("reason", kept.reason())
                .with("expires", kept.expires().toString())
                .with("requestedBy", kept.requested().by())
                .with("requestedAt", kept.requested().at().toString())
                .with("approvedBy", kept.approved().map(GoodGuyRules.Act::by))
                .with("approvedAt", kept.approved().map(GoodGuyRules.Act::at))
                .with("endedBy", kept.ended().map(GoodGuyRules.Act::by))
                .with("endedAt", kept.ended().map(GoodGuyRules.Act::at))
                .with("endedWhy", kept.endedWhy());
    }
}
