package portcullis.edge.json;

import java.util.List;
import portcullis.core.screen.MatchFound;
import portcullis.core.screen.PartyScreened;
import portcullis.core.subject.Party;
import portcullis.core.subject.Role;
import portcullis.flow.port.Documents.Malformed;

/**
 * How a case names what it has told before: a party by its place among the subject's parties, a match by its party and place
 * among the screened ones. What is not there is told in full.
 */
record Parties(List<Party> told, List<PartyScreened> screened) {

    void write(Out out, Party party) {
        int place = told.indexOf(party);
        if (place >= 0) {
            out.number("party", place);
        } else {
            out.object("party", inner -> PartyJson.write(inner, party));
        }
    }

    Party party(Seen seen) {
        return seen.isNumber() ? at(told, seen) : PartyJson.read(seen, Role.END_USER);
    }

    void write(Out out, MatchFound match) {
        for (int party = 0; party < screened.size(); party++) {
            int place = screened.get(party).matches().indexOf(match);
            if (place >= 0) {
                out.number("matchOf", party).number("match", place);
                return;
            }
        }
        out.object("match", inner -> MatchJson.write(inner, match));
    }

    MatchFound match(Members finding, Seen seen) {
        return seen.isNumber() ? at(at(screened, finding.get("matchOf")).matches(), seen) : MatchJson.read(seen);
    }

    MatchFound match(Members members) {
        return match(members, members.get("match"));
    }

    private static <T> T at(List<T> list, Seen seen) {
        int place = seen.integer();
        if (place < 0 || place >= list.size()) {
            throw new Malformed(seen.pointer().get(), "a place from 0 below " + list.size(), String.valueOf(place));
        }
        return list.get(place);
    }
}
