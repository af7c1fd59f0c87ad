package portcullis.core.text;

import java.util.List;

/**
 * One way to say a part of a name in Latin letters.
 *
 * @param route by what the part is said so; the meaning, unless the part is a name of its own
 * @param fact what a dictionary of companies rests on; empty for other routes
 */
record Saying(Route route, List<Token> tokens, String fact) {
    Saying {
        tokens = List.copyOf(tokens);
    }

    static Saying meaning(List<Token> tokens) {
        return new Saying(Route.MEANING, tokens, "");
    }

    static Saying sound(List<Token> tokens) {
        return new Saying(Route.SOUND, tokens, "");
    }
}
