package portcullis.core.subject;

/** How somebody classified an item: export control number (ECCN, or {@code EAR99}) and customs tariff code. */
public record Classification(Known<String> eccn, Known<String> hsCode) {
    public static final Classification UNKNOWN = new Classification(Known.unknown(), Known.unknown());
}
