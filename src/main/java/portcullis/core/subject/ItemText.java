package portcullis.core.subject;

/** What a row calls its item: description, part number, maker; each as written. */
public record ItemText(Known<String> description, Known<String> partNumber, Known<String> manufacturer) {
    public static final ItemText UNKNOWN = new ItemText(Known.unknown(), Known.unknown(), Known.unknown());
}
