package portcullis.core.text;

/**
 * One comparable word of a name.
 *
 * @param text small letters and digits; generic words and legal forms in one agreed form
 * @param weight above 0 to 1, two decimals: how much the word says about who is meant; the same wherever it stands
 * @param sound what words that are only spelled differently have in common; empty for words too short to have one
 */
public record Token(String text, Tag tag, double weight, String sound) {
    static Token of(String text, Tag tag, double weight) {
        return new Token(text, tag, weight, tag == Tag.NUMBER || tag.isSlight() ? "" : Sound.of(text));
    }

    public int length() {
        return text.length();
    }

    /** The consonants, doubled ones once: what is left in a script that writes no short vowels. */
    public String consonants() {
        return Sound.consonants(text);
    }

    @Override
    public String toString() {
        return text + "/" + tag;
    }
}
