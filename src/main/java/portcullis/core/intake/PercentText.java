package portcullis.core.intake;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads shares from 0 to 100 percent. Without a sign, a number above 0 and up to 1 could be a fraction, and is not read. */
final class PercentText {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private PercentText() {}

    static Optional<BigDecimal> parse(String text) {
        String share = text.strip();
        boolean signed = share.endsWith("%") || share.endsWith("％");
        Optional<BigDecimal> number = NumberText.parse(signed ? share.substring(0, share.length() - 1) : share);
        return number.filter(n -> n.signum() >= 0 && n.compareTo(HUNDRED) <= 0)
                .filter(n -> signed || n.signum() == 0 || n.compareTo(BigDecimal.ONE) > 0);
    }
}
