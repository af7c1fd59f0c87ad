package portcullis.core.subject;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who stands behind a party: headquarters, ultimate parent and where that is headquartered, age, owners. */
public record Corporate(
        Known<CountryCode> headquarters,
        Optional<String> ultimateParent,
        Known<CountryCode> parentHeadquarters,
        Known<LocalDate> incorporated,
        List<Owner> owners) {
    public static final Corporate UNKNOWN =
            new Corporate(Known.unknown(), Optional.empty(), Known.unknown(), Known.unknown(), List.of());

    public Corporate {
        owners = List.copyOf(owners);
    }
}
