package portcullis.core.match;

import portcullis.core.text.Tag;
import portcullis.core.text.Token;
import portcullis.core.watchlist.ListedName;

/** One name of one listing in one reading, its words ready to be compared. */
final class ListedForm {
    private final Entry entry;
    private final ListedName name;
    private final String readAs;
    private final Token[] tokens;

    ListedForm(Entry entry, ListedName name, String readAs, Token[] tokens) {
        this.entry = entry;
        this.name = name;
        this.readAs = readAs;
        this.tokens = tokens;
    }

    Entry entry() {
        return entry;
    }

    ListedName name() {
        return name;
    }

    /** How the name was read; empty for one read as it is written. */
    String readAs() {
        return readAs;
    }

    Token[] tokens() {
        return tokens;
    }

    boolean saysSomething() {
        for (Token token : tokens) {
            if (!token.tag().isSlight()) {
                return true;
            }
        }
        return false;
    }

    boolean isBusiness() {
        for (Token token : tokens) {
            if (token.tag() == Tag.GENERIC || token.tag() == Tag.LEGAL_FORM) {
                return true;
            }
        }
        return false;
    }
}
