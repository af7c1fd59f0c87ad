package portcullis.core.subject;

import java.math.BigDecimal;

/** Somebody who holds a share of a party; percent is 0 to 100 where it is known. */
public record Owner(String name, Known<BigDecimal> percent) {
    public Owner {
        percent.asOptional().ifPresent(Owner::check);
    }

    private static void check(BigDecimal share) {
        if (share.signum() < 0 || share.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException("a share is 0 to 100 percent, not " + share);
        }
    }
}
