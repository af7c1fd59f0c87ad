package portcullis.core.subject;

import java.math.BigDecimal;
import java.util.List;

/**
 * Remote access to computing: which service, on how many of which accelerator, where they stand, from where they are
 * used, whether models are trained and with how many operations, whether the capacity is sold on.
 */
public record Access(
        Known<String> service,
        Known<String> accelerator,
        Known<BigDecimal> count,
        Known<CountryCode> site,
        Known<List<CountryCode>> userCountries,
        Training training,
        Known<Boolean> resale) {
    public static final Access UNKNOWN = new Access(
            Known.unknown(),
            Known.unknown(),
            Known.unknown(),
            Known.unknown(),
            Known.unknown(),
            Training.UNKNOWN,
            Known.unknown());

    public Access {
        userCountries = userCountries.map(List::copyOf);
    }

    /** Whether artificial-intelligence models are trained, and the total training operations. */
    public record Training(Known<Boolean> happens, Known<BigDecimal> operations) {
        public static final Training UNKNOWN = new Training(Known.unknown(), Known.unknown());
    }
}
