package portcullis.core.match;

import org.jspecify.annotations.Nullable;
import portcullis.core.text.PackedWord;
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
    private final PackedWord packed;
    private @Nullable Spelling spelling;
    private final String consonants;
    private final int soundHash;
    private final int consonantsHash;

    /** @param unvoweled whether the word comes from a script that writes no short vowels */
    QueryWord(Token token, boolean unvoweled) {
        this.token = token;
        this.packed = PackedWord.of(token.text());
        this.consonants = unvoweled && !token.tag().isSlight() ? token.consonants() : "";
        this.soundHash = token.sound().hashCode();
        this.consonantsHash = consonants.hashCode();
    }

    Token token() {
        return token;
    }

    /** The letters of the word, if they can be packed. */
    PackedWord packed() {
        return packed;
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
        if (token.hasText(listed)) {
            return 1;
        }
        if (!mayDiffer(listed.tag(), listed.isSpelled())) {
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
    boolean mayDiffer(Tag listed, boolean listedIsSpelled) {
        boolean names = token.tag().isDistinctive() || listed.isDistinctive();
        boolean bothKnown = token.tag() != Tag.NAME && listed != Tag.NAME && token.tag() != listed;
        return names && token.isSpelled() && listedIsSpelled && !bothKnown;
    }

    int soundHash() {
        return soundHash;
    }

    int consonantsHash() {
        return consonantsHash;
    }

    /** How alike this word is spelled to another that is packed. */
    double spelledLike(PackedWord listed) {
        return spelling().likeness(listed);
    }

    /** The likeness to a packed word that is not alike in its spelling or sound. */
    double otherwiseLike(Tag tag, PackedWord listed) {
        if (mayBeShortened(tag, listed.length()) && isBeginning(listed)) {
            return SHORTENED;
        }
        return mayBeShortSlip(listed.length()) && spelling().distance(listed) <= 1 ? SHORT : 0;
    }

    private boolean isBeginning(PackedWord listed) {
        int shorter = Math.min(token.length(), listed.length());
        if (shorter < SHORTEST_BEGINNING || Math.abs(token.length() - listed.length()) < 2) {
            return false;
        }
        for (int i = 0; i < shorter; i++) {
            if (token.text().charAt(i) != listed.letter(i)) {
                return false;
            }
        }
        return true;
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

    /** Whether one word may be cut short from the other: both are names, or the shorter is none and the longer a common word. */
    private boolean mayBeShortened(Tag listed, int letters) {
        Tag shorter = token.length() < letters ? token.tag() : listed;
        Tag longer = token.length() < letters ? listed : token.tag();
        return shorter == Tag.NAME && (longer == Tag.NAME || longer == Tag.GENERIC);
    }

    private boolean isShortened(Token listed) {
        String longer = token.length() > listed.length() ? token.text() : listed.text();
        String shorter = token.length() > listed.length() ? listed.text() : token.text();
        return mayBeShortened(listed.tag(), listed.length())
                && shorter.length() >= SHORTEST_BEGINNING
                && longer.length() >= shorter.length() + 2
                && longer.startsWith(shorter);
    }

    private boolean isShortSlip(Token listed) {
        return mayBeShortSlip(listed.length())
                && token.mayBeWithin(1, listed)
                && spelling().distance(listed.text()) <= 1;
    }

    private boolean mayBeShortSlip(int listed) {
        int shorter = Math.min(token.length(), listed);
        return shorter >= SHORTEST_SLIP
                && shorter < Spelling.SHORTEST
                && Math.max(token.length(), listed) <= Spelling.SHORTEST;
    }
}
