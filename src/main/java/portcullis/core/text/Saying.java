package portcullis.core.text;

import java.util.List;

/**
 * One way to say a part of a name in Latin letters.
 *
 * @param route by what the part is said so; the meaning, unless the part is a name of its own
 * @param fact what a dictionary of companies rests on; empty for other routes
 * @param shared from 0 to 1: the chance that some other company on a list sounds the same
 */
record Saying(Route route, List<Token> tokens, String fact, double shared) {
    /** Brands of common words are shared by many, in many languages. */
    private static final double TRANSLATED = 1;

    Saying {
        tokens = List.copyOf(tokens);
    }

    static Saying meaning(List<Token> tokens) {
        return new Saying(Route.MEANING, tokens, "", 0);
    }

    /** A brand by its meaning, which is a common word. */
    static Saying translation(List<Token> tokens) {
        return new Saying(Route.MEANING, tokens, "", TRANSLATED);
    }

    static Saying sound(List<Token> tokens, double shared) {
        return new Saying(Route.SOUND, tokens, "", shared);
    }
}
