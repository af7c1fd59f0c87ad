package portcullis.core.watchlist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the law says of a listing: sanctions programs, license terms, footnotes, the notice that published it, and the days
 * from and to which it holds where the publisher states them (both inclusive).
 */
public record Legal(
        List<String> programs,
        LicenseTerms license,
        Footnotes footnotes,
        Optional<String> citation,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {
    public static final Legal NONE = new Legal(
            List.of(), LicenseTerms.NONE, Footnotes.NONE, Optional.empty(), Optional.empty(), Optional.empty());

    public Legal {
        programs = List.copyOf(programs);
    }
}
