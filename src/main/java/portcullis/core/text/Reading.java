package portcullis.core.text;

import java.util.List;

/**
 * One way to read a name, as comparable words in order; empty when nothing of the name can be compared.
 *
 * @param unvoweled whether the words come from a script that writes no short vowels
 * @param fact what the route rests on and where that is said; empty where the route says it all
 */
public record Reading(Route route, List<Token> tokens, boolean unvoweled, String fact) {
    public Reading {
        tokens = List.copyOf(tokens);
    }

    /** How the name was read, as evidence says it; empty for a name read as it is written. */
    public String says() {
        return route == Route.WRITTEN ? "" : fact.isEmpty() ? route.says() : route.says() + " (" + fact + ")";
    }

    /** Whether the reading has any word that is more than a legal form or a joining word. */
    public boolean saysSomething() {
        return tokens.stream().anyMatch(token -> !token.tag().isSlight());
    }

    public boolean has(Tag tag) {
        return tokens.stream().anyMatch(token -> token.tag() == tag);
    }
}
