package portcullis.edge.sheet;

import java.io.IOException;

/** A part of a workbook is not what the archive's directory says, or is hostile; carried through the XML parser. */
final class BrokenPart extends IOException {
    private static final long serialVersionUID = 1;
    private final boolean hostile;

    BrokenPart(String seen, boolean hostile) {
        super(seen);
        this.hostile = hostile;
    }

    Refusal refusal(String where) {
        return hostile
                ? Refusal.bomb(where, "contents in proportion", seen())
                : Refusal.damaged(where, "whole contents", seen());
    }

    private String seen() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
