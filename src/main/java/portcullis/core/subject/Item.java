package portcullis.core.subject;

import java.math.BigDecimal;

/** What is bought or sold on a row: what it is called, how it is classified, where from, how much, how fast. */
public record Item(
        ItemText text,
        Classification classification,
        Known<CountryCode> origin,
        Amount amount,
        Performance performance,
        Known<BigDecimal> usContentPercent) {
    public static final Item UNKNOWN = new Item(
            ItemText.UNKNOWN,
            Classification.UNKNOWN,
            Known.unknown(),
            Amount.UNKNOWN,
            Performance.UNKNOWN,
            Known.unknown());

    public Item with(Performance figures) {
        return new Item(text, classification, origin, amount, figures, usContentPercent);
    }
}
