package portcullis.core.rule;

/**
 * A place for one fact: its dotted path, such as {@code item.tpp}, its type, and the scope in which it is told.
 *
 * @param slot where {@link Facts} keep it
 * @param says what the fact is, in words that a question can use
 */
public record Fact(String path, FactType type, Scope scope, int slot, String says) {}
