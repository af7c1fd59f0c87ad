package portcullis.core.text;

/**
 * One comparable word of a name. Words are the same when all that is told of them is; what is derived from the text is kept
 * beside it, as words are compared far more often than they are made.
 */
public final class Token {
    private static final double PLACE = 0.3;
    private static final double GENERIC = 0.6;
    private static final double MOST = 3;
    /** A word that weighs no more is one that many names have. */
    private static final double COMMON = 0.7;
    /** A word that weighs so much names a known group and nothing else. */
    private static final double BRAND = 2.5;
    /** So many of the lowest bits tell the letters of a word. */
    public static final int LETTER_BITS = 58;

    private final String text;
    private final String written;
    private final Tag tag;
    private final double weight;
    private final double bits;
    private final String sound;
    private final long letters;
    private final boolean exact;
    /** Lengths and a hash of the texts, kept here as most words are told apart by them without a look at the texts. */
    private final int length;

    private final int writtenLength;
    private final int hash;

    private Token(String text, String written, Tag tag, double weight, boolean exact) {
        this.exact = exact;
        this.length = text.length();
        this.writtenLength = written.length();
        this.hash = text.hashCode();
        this.text = text;
        this.written = written;
        this.tag = tag;
        this.weight = weight;
        this.bits = bits(tag, weight, text.length());
        this.letters = letters(text);
        int shortest = tag == Tag.GIVEN ? Sound.SHORTEST_GIVEN : Sound.SHORTEST;
        this.sound = isSpelled() ? Sound.of(text, shortest) : "";
    }

    static Token of(String text, String written, Tag tag, double weight) {
        return new Token(text, written, tag, weight, false);
    }

    /** The word as one derived by rule from another script: it bears no slip of the pen, is the same as another or is not. */
    Token exactly(Tag as) {
        double most = as == Tag.PLACE ? PLACE : as == Tag.GENERIC ? GENERIC : MOST;
        return new Token(text, written, as, Math.min(weight, most), true);
    }

    private static long letters(String text) {
        long letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters |= 1L << bit(text.charAt(i));
        }
        return letters;
    }

    /** Letters and digits have a bit each, other signs share the rest below {@link #LETTER_BITS}. */
    private static int bit(char c) {
        if (c >= 'a' && c <= 'z') {
            return c - 'a';
        }
        return c >= '0' && c <= '9' ? 26 + c - '0' : 36 + c % (LETTER_BITS - 36);
    }

    /** Small letters and digits; generic words and legal forms in one agreed form. */
    public String text() {
        return text;
    }

    /** The same word as it stands in the name, without blanks: what joined and parted words are compared by. */
    public String written() {
        return written;
    }

    public Tag tag() {
        return tag;
    }

    /**
     * How surprising it is that two names share the word by chance, in bits, 0 to 30. For a word that is nobody's common one
     * about 2.4 bits a letter, as letters of names carry less than those of random text; for common words what their weight
     * says; all of it for the brand of a known group.
     */
    public double bits() {
        return bits;
    }

    private static double bits(Tag tag, double weight, int letters) {
        return switch (tag) {
            case NAME ->
                weight >= BRAND
                        ? Math.max(20, 1.5 + 2.4 * letters)
                        : weight <= COMMON ? 11.4 * weight : Math.min(30, 1.5 + 2.4 * letters);
            case GIVEN -> 3 + 10 * weight;
            case PLACE -> 4;
            case GENERIC -> 2 + 6 * weight;
            case NUMBER -> Math.min(30, 2 + 2.5 * letters);
            case INITIAL -> 1;
            case PARTICLE -> 0.5;
            case LEGAL_FORM -> 0;
        };
    }

    /** Above 0 to 3, two decimals: how much the word says about who is meant; the same wherever it stands. */
    public double weight() {
        return weight;
    }

    /** What words that are only spelled differently have in common; empty for words too short to have one. */
    public String sound() {
        return sound;
    }

    /** Whether the word is one that may be misspelled and still meant: no number, legal form, joining or derived word. */
    public boolean isSpelled() {
        return !exact && tag != Tag.NUMBER && !tag.isSlight();
    }

    public int length() {
        return length;
    }

    /** How many letters the word has as it stands in the name. */
    public int writtenLength() {
        return writtenLength;
    }

    /** Whether two words have the same text. */
    public boolean hasText(Token other) {
        return hash == other.hash && text.equals(other.text);
    }

    /** The consonants, doubled ones once: what is left in a script that writes no short vowels. */
    public String consonants() {
        return Sound.consonants(text);
    }

    /** Which letters the word has, as bits below {@link #LETTER_BITS}; unlike signs may share one. */
    public long letters() {
        return letters;
    }

    /** Whether two words may be so few slips apart, going by which letters they have at all; false only if they are not. */
    public boolean mayBeWithin(int slips, Token other) {
        return Math.abs(length - other.length) <= slips && Long.bitCount(letters ^ other.letters) <= 2 * slips;
    }

    /** Whether two words compare alike with every word, however they were written. */
    public boolean comparesAs(Token other) {
        return hasText(other) && tag == other.tag && weight == other.weight && exact == other.exact;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Token that
                && text.equals(that.text)
                && written.equals(that.written)
                && tag == that.tag
                && weight == that.weight
                && exact == that.exact;
    }

    @Override
    public int hashCode() {
        return 31 * hash + written.hashCode();
    }

    @Override
    public String toString() {
        return text + "/" + tag;
    }
}
