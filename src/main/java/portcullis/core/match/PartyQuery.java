package portcullis.core.match;

import java.util.Optional;
import portcullis.core.subject.CountryCode;
import portcullis.core.subject.Known;
import portcullis.core.subject.Party;

/** What is known of a party that a match can go by. The name may be empty where there is an address or an identifier. */
public record PartyQuery(
        String name,
        Optional<String> nativeName,
        Optional<String> address,
        Known<CountryCode> country,
        Optional<String> identifier) {
    public static PartyQuery of(String name) {
        return new PartyQuery(name, Optional.empty(), Optional.empty(), Known.unknown(), Optional.empty());
    }

    public static PartyQuery of(Party party) {
        return new PartyQuery(
                party.name().written(),
                party.name().nativeScript(),
                party.place().address(),
                party.place().country(),
                party.identifier());
    }
}
