package portcullis.core.watchlist;

import java.util.Optional;

/** The publisher's own text of what needs a license, and by which policy an application is reviewed. */
public record LicenseTerms(Optional<String> requirement, Optional<String> policy) {
    public static final LicenseTerms NONE = new LicenseTerms(Optional.empty(), Optional.empty());
}
