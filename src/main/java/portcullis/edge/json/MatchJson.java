package portcullis.edge.json;

import portcullis.core.match.Match;
import portcullis.core.screen.ListingSnapshot;
import portcullis.core.screen.MatchFound;
import portcullis.core.watchlist.LicenseTerms;
import portcullis.core.watchlist.ListCode;

/** A match with its listing as it stood, what carried it, and the evidence. */
final class MatchJson {
    private MatchJson() {}

    /** A match of a party. */
    static void write(Out out, MatchFound match) {
        out.number("score", match.score().value()).text("name", match.listing().matchedName());
        writeRest(out, match);
    }

    /** The match that a finding rests on, among the members of the finding. */
    static void writeIntoFinding(Out out, MatchFound match) {
        out.number("score", match.score().value())
                .text("matchedName", match.listing().matchedName());
        writeRest(out, match);
    }

    /** A further listing of which a finding says the same; all that it says stands among the party's matches. */
    static void writeBrief(Out out, MatchFound match) {
        out.text("id", match.listing().id())
                .text("list", match.listing().list().name())
                .text("name", match.listing().name())
                .text("editionId", match.listing().editionId())
                .number("score", match.score().value())
                .text("matchedName", match.listing().matchedName());
    }

    private static void writeRest(Out out, MatchFound match) {
        out.text("carrier", match.carrier().name())
                .object("listing", inner -> write(inner, match.listing()))
                .object("evidence", inner -> EvidenceJson.write(inner, match.evidence()));
    }

    private static void write(Out out, ListingSnapshot listing) {
        out.text("id", listing.id())
                .text("list", listing.list().name())
                .text("name", listing.name())
                .text("editionId", listing.editionId())
                .someTexts("countries", listing.countries())
                .someTexts("addresses", listing.addresses())
                .someTexts("programs", listing.programs());
        if (!listing.license().equals(LicenseTerms.NONE)) {
            out.object(
                    "license",
                    inner -> inner.fact("requirement", listing.license().requirement())
                            .fact("policy", listing.license().policy()));
        }
        out.someNumbers("footnotes", listing.footnotes()).fact("citation", listing.citation());
    }

    static MatchFound read(Seen seen) {
        Members members = seen.members();
        return new MatchFound(
                listing(members.get("listing").members(), members.text("name")),
                members.get("carrier").oneOf(Match.Carrier.class),
                EvidenceJson.read(members.get("evidence")));
    }

    private static ListingSnapshot listing(Members members, String matchedName) {
        return new ListingSnapshot(
                members.text("id"),
                members.get("list").oneOf(ListCode.class),
                members.text("name"),
                matchedName,
                members.text("editionId"),
                members.list("countries", Seen::country),
                members.list("addresses", Seen::text),
                members.list("programs", Seen::text),
                members.find("license").map(MatchJson::license).orElse(LicenseTerms.NONE),
                members.list("footnotes", Seen::integer),
                members.optionalText("citation"));
    }

    private static LicenseTerms license(Seen seen) {
        Members members = seen.members();
        return new LicenseTerms(members.optionalText("requirement"), members.optionalText("policy"));
    }
}
