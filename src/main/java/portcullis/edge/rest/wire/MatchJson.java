package portcullis.edge.rest.wire;

import java.util.List;
import portcullis.core.match.Evidence;
import portcullis.core.match.Match;
import portcullis.core.subject.CountryCode;
import portcullis.core.watchlist.ListedAddress;
import portcullis.core.watchlist.Listing;
import portcullis.flow.port.Documents;

/** Matches of one party as the API tells them, best first. */
public final class MatchJson {
    private final Documents documents;

    public MatchJson(Documents documents) {
        this.documents = documents;
    }

    /**
     * The matches of one query.
     *
     * @param threshold the score from which a listing counted
     */
    public String array(List<Match> matches, double threshold) {
        return JsonText.array(matches, match -> one(match, threshold));
    }

    private String one(Match match, double threshold) {
        return new JsonText()
                .with("score", match.score().value())
                .with("threshold", threshold)
                .with("name", match.name().text())
                .with("carrier", match.carrier().name())
                .raw("listing", listing(match))
                .raw("lowered", JsonText.array(match.evidence().losses(), MatchJson::loss))
                .raw("evidence", documents.write(match.evidence()))
                .toString();
    }

    private static String loss(Evidence.Adjustment loss) {
        return new JsonText()
                .with("feature", loss.feature())
                .with("by", loss.by())
                .with("says", loss.says())
                .toString();
    }

    private static String listing(Match match) {
        Listing listing = match.listing();
        var countries = listing.countries().stream().map(CountryCode::code).toList();
        var footnotes = listing.legal().footnotes();
        return new JsonText()
                .with("id", listing.id())
                .with("list", listing.list().name())
                .with("name", listing.name())
                .with("kind", listing.kind().name())
                .with("country", countries.stream().findFirst())
                .with("countries", countries)
                .with(
                        "addresses",
                        listing.addresses().stream()
                                .map(ListedAddress::text)
                                .filter(text -> !text.isEmpty())
                                .toList())
                .with("programs", listing.legal().programs())
                .raw("license", license(listing))
                .raw(
                        "footnotes",
                        JsonText.array(footnotes.numbers().stream().sorted().toList(), String::valueOf))
                .with("footnotesUncertain", footnotes.uncertain())
                .with("citation", listing.legal().citation())
                .with("source", listing.source())
                .with("editionId", match.editionId())
                .toString();
    }

    private static String license(Listing listing) {
        return new JsonText()
                .with("requirement", listing.legal().license().requirement())
                .with("policy", listing.legal().license().policy())
                .toString();
    }
}
