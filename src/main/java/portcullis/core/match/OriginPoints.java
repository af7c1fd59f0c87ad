package portcullis.core.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import portcullis.core.match.Evidence.Adjustment;
import portcullis.core.subject.CountryCode;
import portcullis.core.text.Origin;
import portcullis.core.text.Route;
import portcullis.core.text.Tag;
import portcullis.core.text.Token;
import portcullis.core.watchlist.ListedKind;
import portcullis.core.watchlist.Listing;

/** What speaks against a reading of a Han name because of how it came about: guessed sounds and meanings prove less. */
final class OriginPoints {
    /** A word of what a company does that so many companies do not tell them apart. */
    private static final double CORROBORATING = 0.5;

    private static final Set<String> HAN_WRITING = Set.of("CN", "HK", "MO", "TW", "SG", "MY", "JP", "KR", "KP");

    private final QueryReading submitted;
    private final Listing listing;
    private final Alignment alignment;

    OriginPoints(QueryReading submitted, Listing listing, Alignment alignment) {
        this.submitted = submitted;
        this.listing = listing;
        this.alignment = alignment;
    }

    /** @param telling whether a word that tells who is meant is in both names, or they are the same in several */
    List<Adjustment> against(boolean telling) {
        Origin origin = submitted.origin();
        if (!origin.route().isFromHan()) {
            return List.of();
        }
        var found = new ArrayList<Adjustment>(2);
        if (isForeignToHan(origin.route())) {
            found.add(new Adjustment(
                    "script",
                    origin.route() == Route.MEANING ? Points.FOREIGN_MEANING : Points.FOREIGN_SOUND,
                    "the submitted name is in Han, the listing a ship or from where Han is not written"));
        }
        if (origin.shared() > 0 && !isCorroborated()) {
            found.add(new Adjustment(
                    "shared name",
                    Points.SHARED_NAME * origin.shared(),
                    "other companies are called alike, and nothing else is in both names"));
        }
        if (!telling && !isPlacePaired()) {
            found.add(new Adjustment("place", Points.NO_PLACE, "the names have a trade in common, but no place"));
        }
        if (listing.kind() == ListedKind.PERSON) {
            found.add(
                    new Adjustment("kind", Points.OTHER_KIND, "the name is read as a company's, the listing a person"));
        }
        return found;
    }

    private boolean isPlacePaired() {
        for (Alignment.Pair pair : alignment.pairs()) {
            Token token = submitted.words()[pair.from()].token();
            if (token.tag() == Tag.PLACE && !token.text().equals("china")) {
                return true;
            }
        }
        return false;
    }

    private boolean isForeignToHan(Route route) {
        if (listing.kind() == ListedKind.VESSEL || listing.kind() == ListedKind.AIRCRAFT) {
            return true;
        }
        List<CountryCode> countries = listing.countries();
        return route != Route.BRAND
                && !countries.isEmpty()
                && countries.stream().noneMatch(country -> HAN_WRITING.contains(country.code()));
    }

    /** Whether a place, or a trade that not every company has, is in both names beside what the company calls itself. */
    private boolean isCorroborated() {
        if (isPlacePaired()) {
            return true;
        }
        for (Alignment.Pair pair : alignment.pairs()) {
            Token token = submitted.words()[pair.from()].token();
            if (token.tag() == Tag.GENERIC && token.weight() >= CORROBORATING) {
                return true;
            }
        }
        return false;
    }
}
