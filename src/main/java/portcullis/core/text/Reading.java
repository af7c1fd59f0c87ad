package portcullis.core.text;

import java.util.List;

/**
 * One way to read a name, as comparable words in order; empty when nothing of the name can be compared.
 *
 * @param unvoweled whether the words come from a script that writes no short vowels
 */
public record Reading(Origin origin, List<Token> tokens, boolean unvoweled) {
    public Reading {
        tokens = List.copyOf(tokens);
    }

    public Route route() {
        return origin.route();
    }

    /** Whether the reading has any word that is more than a legal form or a joining word. */
    public boolean saysSomething() {
        return tokens.stream().anyMatch(token -> !token.tag().isSlight());
    }

    public boolean has(Tag tag) {
        return tokens.stream().anyMatch(token -> token.tag() == tag);
    }
}
