package portcullis.core.rule;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** A rule pack as a screening's basis names it: its version as the pack states it, and the digest of its file. */
public record PackVersion(String name, String version, String sha256) {
    /** The day that the version is called by, where it is a day. */
    Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(version));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }
}
