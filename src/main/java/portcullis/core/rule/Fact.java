package portcullis.core.rule;

/**
 * A place for one fact: its dotted path, such as {@code item.tpp}, its type, and the scope in which it is told.
 *
 * @param slot where {@link Facts} keep it
 * @param asks the field of the column contract to ask for when the fact is missing; the path itself for most facts
 * @param question what to ask for it, in a sentence; empty where the rules themselves ask
 */
public record Fact(String path, FactType type, Scope scope, int slot, String asks, String question) {
    Fact asking(String words) {
        return new Fact(path, type, scope, slot, asks, words);
    }
}
