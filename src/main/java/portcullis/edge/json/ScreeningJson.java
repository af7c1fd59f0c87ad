package portcullis.edge.json;

import java.util.List;
import portcullis.core.screen.PartyScreened;
import portcullis.core.screen.Screening;
import portcullis.core.subject.Party;

/** A screening: in the API with all that was found told in full, in a stored case without saying anything twice. */
final class ScreeningJson {
    private ScreeningJson() {}

    /** As the API answers it. */
    static void write(Out out, String id, Screening screening) {
        out.text("id", id)
                .text("recommendation", screening.recommendation().name())
                .texts("outcomes", List.copyOf(screening.outcomes()))
                .objects("parties", screening.parties(), ScreeningJson::writeWhole)
                .objects("findings", screening.findings(), (inner, finding) -> FindingJson.write(inner, id, finding));
    }

    private static void writeWhole(Out out, PartyScreened screened) {
        PartyJson.write(out, screened.party());
        out.objects("matches", screened.matches(), MatchJson::write)
                .someObjects("links", screened.links(), LinkJson::write);
        screened.owners().ifPresent(chart -> out.object("owned", inner -> OwnersJson.writeWhole(inner, chart)));
    }

    /** As a case keeps it. */
    static void write(Out out, List<Party> told, Screening screening) {
        var parties = new Parties(told, screening.parties());
        out.someObjects("parties", screening.parties(), (inner, screened) -> {
                    parties.write(inner, screened.party());
                    inner.someObjects("matches", screened.matches(), MatchJson::write)
                            .someObjects("links", screened.links(), LinkJson::write);
                    screened.owners().ifPresent(chart -> inner.object("owned", deep -> OwnersJson.write(deep, chart)));
                })
                .someObjects(
                        "findings",
                        screening.findings(),
                        (inner, finding) -> FindingJson.write(inner, parties, finding));
    }

    static Screening read(Members members, List<Party> told) {
        var toldOnly = new Parties(told, List.of());
        List<PartyScreened> screened = members.list("parties", seen -> {
            Members party = seen.members();
            return new PartyScreened(
                    toldOnly.party(party.get("party")),
                    party.list("matches", MatchJson::read),
                    party.list("links", LinkJson::read),
                    party.find("owned").map(OwnersJson::read));
        });
        var parties = new Parties(told, screened);
        return new Screening(screened, members.list("findings", seen -> FindingJson.read(seen, parties)));
    }
}
