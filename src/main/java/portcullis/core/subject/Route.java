package portcullis.core.subject;

import java.util.List;

/** The way an item takes: exported from, shipped from, through, to. */
public record Route(
        Known<CountryCode> exportFrom,
        Known<CountryCode> shipFrom,
        List<CountryCode> intermediate,
        Known<CountryCode> destination) {
    public static final Route UNKNOWN = new Route(Known.unknown(), Known.unknown(), List.of(), Known.unknown());

    public Route {
        intermediate = List.copyOf(intermediate);
    }
}
