package portcullis.core.match;

import portcullis.core.text.Origin;
import portcullis.core.text.Reading;
import portcullis.core.text.Tag;
import portcullis.core.text.Token;

/** One reading of the submitted name, its words ready to be compared. */
final class QueryReading {
    private final String written;
    private final Origin origin;
    private final QueryWord[] words;
    private final Token[] tokens;
    private final boolean saysSomething;
    private final boolean hasLegalForm;
    private final boolean isBusiness;

    private QueryReading(String written, Reading reading) {
        this.written = written;
        this.origin = reading.origin();
        this.words = reading.tokens().stream()
                .map(token -> new QueryWord(token, reading.unvoweled()))
                .toArray(QueryWord[]::new);
        this.tokens = reading.tokens().toArray(Token[]::new);
        this.saysSomething = reading.saysSomething();
        this.hasLegalForm = reading.has(Tag.LEGAL_FORM);
        this.isBusiness = hasLegalForm || reading.has(Tag.GENERIC);
    }

    static QueryReading of(String written, Reading reading) {
        return new QueryReading(written, reading);
    }

    String written() {
        return written;
    }

    /** How the name was read; empty for one read as it is written. */
    String readAs() {
        return origin.says();
    }

    Origin origin() {
        return origin;
    }

    QueryWord[] words() {
        return words;
    }

    Token[] tokens() {
        return tokens;
    }

    /** Whether any word is more than a legal form, a joining word or an initial. */
    boolean saysSomething() {
        return saysSomething;
    }

    boolean hasLegalForm() {
        return hasLegalForm;
    }

    /** Whether a legal form or a generic word shows that no person is meant. */
    boolean isBusiness() {
        return isBusiness;
    }

    /** The words as one text, which is all that a name of only legal forms is compared by. */
    String plain() {
        return plain(tokens);
    }

    static String plain(Token[] tokens) {
        var text = new StringBuilder();
        for (Token token : tokens) {
            text.append(text.length() > 0 ? " " : "").append(token.text());
        }
        return text.toString();
    }
}
