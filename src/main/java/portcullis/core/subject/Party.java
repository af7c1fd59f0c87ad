package portcullis.core.subject;

import java.util.Optional;

/** A person or organization that takes part in a row, in one role. It has a name, or at least an address. */
public record Party(
        Role role, PartyName name, Place place, Optional<String> identifier, Corporate corporate, Contacts contacts) {
    public Party {
        if (name.written().isBlank()
                && name.nativeScript().isEmpty()
                && place.address().isEmpty()) {
            throw new IllegalArgumentException("a party has a name or an address; this " + role + " has neither");
        }
    }

    /** A party that gives no telephone, mailbox, website, agent or officer. */
    public Party(Role role, PartyName name, Place place, Optional<String> identifier, Corporate corporate) {
        this(role, name, place, identifier, corporate, Contacts.NONE);
    }

    public static Party of(Role role, String name) {
        return new Party(role, PartyName.of(name), Place.UNKNOWN, Optional.empty(), Corporate.UNKNOWN);
    }

    public Party at(Place where) {
        return new Party(role, name, where, identifier, corporate, contacts);
    }

    public Party with(Corporate behind) {
        return new Party(role, name, place, identifier, behind, contacts);
    }

    public Party with(Contacts reachable) {
        return new Party(role, name, place, identifier, corporate, reachable);
    }

    /** What to call the party in a sentence: the name as written, else the native one, else the address. */
    public String label() {
        if (!name.written().isBlank()) {
            return name.written();
        }
        return name.nativeScript().or(place::address).orElseThrow();
    }
}
