package portcullis.edge.faces.view;

import portcullis.core.subject.Known;

/**
 * One fact of a row under its label's key in the text bundle.
 *
 * @param value empty when nobody stated the fact
 */
public record Fact(String key, String value) {
    static Fact of(String key, Known<?> known) {
        return new Fact(key, known.asOptional().map(String::valueOf).orElse(""));
    }

    public boolean isStated() {
        return !value.isEmpty();
    }
}
