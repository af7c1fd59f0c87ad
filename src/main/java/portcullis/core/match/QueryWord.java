package portcullis.core.match;

import org.jspecify.annotations.Nullable;
import portcullis.core.text.Spelling;
import portcullis.core.text.Tag;
import portcullis.core.text.Token;

/** A word of the submitted name, made ready to be compared with many listed ones. */
final class QueryWord {
    /** Two transliterations of the same name. */
    static final double SOUND = 0.92;
    /** A word and its beginning, such as "Semicon" for "Semiconductor". */
    static final double SHORTENED = 0.75;
    /** Words of two and three letters that differ by one slip: they count, but cannot carry a match. */
    static final double SHORT = 0.6;
    /** The consonants agree, and one side writes no short vowels. */
    static final double UNVOWELED = 0.85;

    static final int SHORTEST_BEGINNING = 4;
    static final int SHORTEST_SLIP = 2;

    private final Token token;
    private @Nullable Spelling spelling;
    private final String consonants;

    /** @param unvoweled whether the word comes from a script that writes no short vowels */
    QueryWord(Token token, boolean unvoweled) {
        this.token = token;
        this.consonants = unvoweled && !token.tag().isSlight() ? token.consonants() : "";
    }

    Token token() {
        return token;
    }

    double weight() {
        return token.weight();
    }

    /** The consonants to compare by; empty where the word's script writes its vowels. */
    String consonants() {
        return consonants;
    }

    /** How alike this word and a listed one are: 1 for the same, 0 for different words. Symmetric. */
    double likeness(Token listed) {
        if (token.text().equals(listed.text())) {
            return 1;
        }
        if (!mayDiffer(listed)) {
            return 0;
        }
        int slips = Spelling.slips(Math.min(token.length(), listed.length()));
        double alike = token.mayBeWithin(slips, listed) ? spelling().likeness(listed.text()) : 0;
        if (!token.sound().isEmpty() && token.sound().equals(listed.sound())) {
            return Math.max(alike, SOUND);
        }
        if (consonants.length() > 1 && consonants.equals(listed.consonants())) {
            return Math.max(alike, UNVOWELED);
        }
        if (alike > 0) {
            return alike;
        }
        return isShortened(listed) ? SHORTENED : isShortSlip(listed) ? SHORT : 0;
    }

    /** Two words that both are known not to be the other (two places, two generic words) are never alike. */
    private boolean mayDiffer(Token listed) {
        boolean names = token.tag().isDistinctive() || listed.tag().isDistinctive();
        boolean spelled = token.isSpelled() && listed.isSpelled();
        boolean bothKnown = token.tag() != Tag.NAME && listed.tag() != Tag.NAME && token.tag() != listed.tag();
        return names && spelled && !bothKnown;
    }

    /** Made when it is first needed; a query is read by one thread. */
    private Spelling spelling() {
        Spelling made = spelling;
        if (made == null) {
            made = Spelling.of(token.text());
            spelling = made;
        }
        return made;
    }

    /** Whether the shorter word is the beginning of the longer one, and neither is a common word. */
    private boolean isShortened(Token listed) {
        boolean names = token.tag() == Tag.NAME && listed.tag() == Tag.NAME;
        String longer = token.length() > listed.length() ? token.text() : listed.text();
        String shorter = token.length() > listed.length() ? listed.text() : token.text();
        return names
                && shorter.length() >= SHORTEST_BEGINNING
                && longer.length() >= shorter.length() + 2
                && longer.startsWith(shorter);
    }

    private boolean isShortSlip(Token listed) {
        int longer = Math.max(token.length(), listed.length());
        int shorter = Math.min(token.length(), listed.length());
        return shorter >= SHORTEST_SLIP
                && shorter < Spelling.SHORTEST
                && longer <= Spelling.SHORTEST
                && token.mayBeWithin(1, listed)
                && spelling().distance(listed.text()) <= 1;
    }
}
