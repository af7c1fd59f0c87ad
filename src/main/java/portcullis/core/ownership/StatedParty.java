package portcullis.core.ownership;

import java.util.Optional;
import portcullis.core.subject.Corporate;
import portcullis.core.subject.CountryCode;
import portcullis.core.subject.Known;
import portcullis.core.subject.Party;
import portcullis.core.subject.PartyName;
import portcullis.core.subject.Place;
import portcullis.core.subject.Role;

/** Somebody whom an ownership statement names: the owner, or what is owned. */
public record StatedParty(String name, Optional<String> identifier, Known<CountryCode> country) {
    public StatedParty {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a party of an ownership statement has a name");
        }
    }

    public static StatedParty of(String name) {
        return new StatedParty(name, Optional.empty(), Known.unknown());
    }

    /** The party as one of a row's, by the name that it has there. */
    public static StatedParty of(Party party) {
        return new StatedParty(party.label(), party.identifier(), party.place().country());
    }

    /** As an owner to look up in the lists. */
    public Party asOwner() {
        return new Party(
                Role.OWNER, PartyName.of(name), new Place(Optional.empty(), country), identifier, Corporate.UNKNOWN);
    }
}
