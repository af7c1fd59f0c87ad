package portcullis.edge.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Goes through the cells of one .xlsx sheet part on its bytes and feeds them on as texts. */
final class SheetScan implements MarkupScan.Attributes {
    private static final int V = ('v' << 8) + 1;
    private static final int C = ('c' << 8) + 1;
    private static final int F = ('f' << 8) + 1;
    private static final int T = ('t' << 8) + 1;
    private static final int IS = ('i' << 8) + 2;
    private static final int ROW = ('r' << 8) + 3;
    private static final int SHEET_DATA = ('s' << 8) + 9;
    private final MarkupScan scan;
    private final PartStream part;
    private final RowFeed feed;
    private final CellValues values;
    private final RecentTexts recent = new RecentTexts();
    private final StringBuilder rich = new StringBuilder();
    private final int longest;
    private boolean inData;
    private boolean inCell;
    private boolean inInline;
    private boolean inRow;
    private int readingAids;
    private int column = -1;
    private int style = -1;
    private CellType type = CellType.NUMBER;
    private boolean formula;
    private boolean valued;
    private boolean given;
    private int rowNumber;
    private boolean hidden;

    SheetScan(PartStream part, RowFeed feed, CellValues values, SheetLimits limits) {
        this.part = part;
        this.scan = new MarkupScan(part);
        this.feed = feed;
        this.values = values;
        this.longest = limits.cellLength() + 1_000;
    }

    /** Feeds all rows; stops where nobody wants more, and otherwise reads to the part's end. */
    void feed() throws IOException, Refusal {
        for (int tag = scan.next(); tag != MarkupScan.END; tag = scan.next()) {
            if (!inData) {
                inData = tag == MarkupScan.OPEN && scan.shape() == SHEET_DATA && scan.isNamed("sheetData");
                continue;
            }
            int shape = scan.shape();
            if (tag == MarkupScan.CLOSE) {
                if (shape == ROW && !inCell) {
                    inRow = false;
                    if (!feed.endRow()) {
                        return;
                    }
                } else {
                    close(shape);
                }
            } else {
                open(shape, tag == MarkupScan.OPEN_AND_CLOSE);
            }
        }
        try {
            part.drain();
        } catch (BrokenPart broken) {
            throw broken.refusal(scan.where());
        }
    }

    private void open(int shape, boolean closed) throws Refusal {
        if (inCell) {
            inside(shape, closed);
        } else if (shape == C) {
            startCell();
            inCell = !closed;
        } else if (shape == ROW && scan.isNamed("row")) {
            startRow();
            inRow = !closed;
        }
    }

    private void inside(int shape, boolean closed) {
        if (shape == F) {
            formula = true;
        } else if (shape == V) {
            valued = true;
        } else if (shape == IS && scan.isNamed("is")) {
            inInline = !closed;
            rich.setLength(0);
        } else if (inInline && scan.isNamed("rPh")) {
            readingAids += closed ? 0 : 1;
        }
    }

    private void startRow() throws Refusal {
        rowNumber = feed.number() + 1;
        hidden = false;
        column = -1;
        scan.attributes(this);
        feed.startRow(rowNumber, hidden);
    }

    private void startCell() throws Refusal {
        if (!inRow) {
            throw scan.damaged("a cell in a row", "one outside");
        }
        column++;
        style = -1;
        type = CellType.NUMBER;
        formula = false;
        valued = false;
        given = false;
        scan.attributes(this);
    }

    @Override
    public void take(byte[] bytes, int nameFrom, int nameTo, int from, int to) throws Refusal {
        if (nameTo - nameFrom == 1) {
            switch (bytes[nameFrom]) {
                case 'r' -> {
                    if (inRow) {
                        column = column(bytes, from, to);
                    } else {
                        rowNumber = number(bytes, from, to);
                    }
                }
                case 's' -> style = number(bytes, from, to);
                case 't' -> type = CellType.of(bytes, from, to);
                default -> {
                    return;
                }
            }
        } else if (nameTo - nameFrom == 6 && bytes[nameFrom] == 'h' && bytes[nameTo - 1] == 'n') {
            hidden = to - from == 1 ? bytes[from] == '1' : bytes[from] == 't';
        }
    }

    private void close(int shape) throws Refusal {
        if (!inCell) {
            inData &= shape != SHEET_DATA;
        } else if (shape == V) {
            value();
        } else if (shape == T && inInline) {
            inline();
        } else if (shape == C) {
            endCell();
        } else if (shape == IS && inInline) {
            inInline = false;
        } else if (inInline && scan.isNamed("rPh")) {
            readingAids--;
        }
    }

    private void value() throws Refusal {
        int from = scan.textFrom();
        int to = scan.textTo();
        if (to - from > 4L * longest) {
            throw feed.tooLong(longest);
        }
        if (to == from || given) {
            return;
        }
        given = true;
        byte[] bytes = scan.bytes();
        if (type == CellType.SHARED) {
            feed.trimmedCell(column, values.shared(number(bytes, from, to), feed));
            return;
        }
        int place = type == CellType.NUMBER ? recent.place(bytes, from, to, style) : -1;
        String known = place < 0 ? null : recent.at(place);
        if (known == null) {
            known = CellText.trimmed(values.text(type, style, scan.text(), feed));
            if (place >= 0) {
                recent.put(place, known);
            }
        }
        feed.trimmedCell(column, known);
    }

    private void inline() throws Refusal {
        if (readingAids == 0) {
            if (scan.textTo() - scan.textFrom() > 4L * longest || rich.length() > longest) {
                throw feed.tooLong(longest);
            }
            if (scan.textTo() > scan.textFrom()) {
                rich.append(scan.text());
            }
        }
    }

    private void endCell() throws Refusal {
        inCell = false;
        inInline = false;
        if (rich.length() > 0) {
            feed.cell(column, CellText.unescaped(rich.toString()));
            rich.setLength(0);
        }
        if (formula) {
            feed.formula(column, valued);
        }
    }

    /** A number that an attribute or a value has; the part is damaged when it is none. */
    private int number(byte[] bytes, int from, int to) throws Refusal {
        int number = 0;
        if (to == from || to - from > 9) {
            throw notANumber(bytes, from, to);
        }
        for (int i = from; i < to; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                throw notANumber(bytes, from, to);
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private Refusal notANumber(byte[] bytes, int from, int to) {
        String seen = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        return Refusal.damaged(feed.where(), "a whole number", "'" + XmlPart.shortened(seen) + "'");
    }

    /** The column that a cell reference such as {@code AB12} names, from 0. */
    private int column(byte[] bytes, int from, int to) throws Refusal {
        int number = 0;
        int at = from;
        while (at < to && at - from <= 3) {
            int letter = (bytes[at] | 0x20) - 'a';
            if (letter < 0 || letter >= 26) {
                break;
            }
            number = number * 26 + letter + 1;
            at++;
        }
        if (at == from || at - from > 3) {
            String seen = new String(bytes, from, to - from, StandardCharsets.UTF_8);
            throw Refusal.damaged(feed.where(), "a cell reference such as B7", "'" + XmlPart.shortened(seen) + "'");
        }
        return number - 1;
    }
}
