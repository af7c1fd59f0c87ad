package portcullis.core.subject;

/**
 * A cell of an otherwise usable row that could not be read as what its column says. The value counts as unknown, and the
 * doubt becomes a finding that asks; the cell's text is kept so that a person can see what stood there.
 *
 * @param field the field of the column contract, such as {@code item.unitPrice}
 * @param seen the cell's text
 * @param expected what would have been read, in words
 */
public record Doubt(String field, String seen, String expected) {}
