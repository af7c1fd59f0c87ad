package portcullis.core.watchlist;

import java.time.LocalDate;

/**
 * One dated state of a published list, as it came from one file.
 *
 * @param id source, date and the first eight digits of the digest, such as {@code csl-2026-07-31-4f2a9c01}
 * @param source the list family that later editions replace, such as {@code csl}
 * @param published the publisher's date
 * @param sha256 the digest of the file, 64 hexadecimal digits
 * @param entries how many listings the file holds
 * @param sample whether it is the sample that ships with the product, and so no basis for a real decision
 */
public record Edition(String id, String source, LocalDate published, String sha256, int entries, boolean sample) {
    public Edition {
        if (sha256.length() != 64) {
            throw new IllegalArgumentException("a SHA-256 digest has 64 hexadecimal digits, not '" + sha256 + "'");
        }
        if (entries < 0) {
            throw new IllegalArgumentException("an edition has 0 or more entries, not " + entries);
        }
    }

    public static Edition of(String source, LocalDate published, String sha256, int entries, boolean sample) {
        return new Edition(
                source + "-" + published + "-" + sha256.substring(0, 8), source, published, sha256, entries, sample);
    }

    /** Whether it is a list of the company's own, which is current for as long as the company leaves it. */
    public boolean isOwn() {
        return source.startsWith("own-");
    }
}
