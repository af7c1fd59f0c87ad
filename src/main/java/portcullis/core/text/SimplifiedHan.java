package portcullis.core.text;

/** Traditional Chinese characters written as simplified ones, so that a table needs to have a word in one of them only. */
public final class SimplifiedHan {
    private SimplifiedHan() {}

    /** The text with simplified characters; what is not Han stays as it is. */
    public static String of(String text) {
        return Romanizer.simplified(text);
    }
}
