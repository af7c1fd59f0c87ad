package portcullis.core.subject;

import java.math.BigDecimal;

/** How much of an item, at what price for one, in which currency (ISO 4217). */
public record Amount(Known<BigDecimal> quantity, Known<BigDecimal> unitPrice, Known<String> currency) {
    public static final Amount UNKNOWN = new Amount(Known.unknown(), Known.unknown(), Known.unknown());
}
