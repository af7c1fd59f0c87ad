package portcullis.core.subject;

/** How the user's own system names the row: order or customer number, revision, line. */
public record Reference(Known<String> number, Known<String> revision, Known<String> line) {
    public static final Reference UNKNOWN = new Reference(Known.unknown(), Known.unknown(), Known.unknown());

    /** Number, revision and line in one text, such as {@code 4500012345 rev 2 / 10}; empty when none is known. */
    public String label() {
        var text = new StringBuilder(number.asOptional().orElse(""));
        revision.asOptional().ifPresent(r -> text.append(" rev ").append(r));
        line.asOptional()
                .ifPresent(l -> text.append(text.isEmpty() ? "line " : " / ").append(l));
        return text.toString().strip();
    }
}
