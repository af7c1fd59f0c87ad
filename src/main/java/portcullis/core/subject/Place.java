package portcullis.core.subject;

import java.util.Optional;

/** Where a party says it is: the address as written, and the country. */
public record Place(Optional<String> address, Known<CountryCode> country) {
    public static final Place UNKNOWN = new Place(Optional.empty(), Known.unknown());
}
