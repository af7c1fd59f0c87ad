package portcullis.edge.sheet;

import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** Goes through the cells of one .xlsx sheet part and feeds them on as texts. */
final class SheetCells {
    private static final int MOST_LETTERS = 3;
    private final XmlPart part;
    private final XMLStreamReader xml;
    private final RowFeed feed;
    private final CellValues values;
    private final RichText rich;
    private final StringBuilder value = new StringBuilder();
    private final int longest;
    private boolean inData;
    private boolean inCell;
    private boolean inValue;
    private boolean inInline;
    private int column = -1;
    private CellType type = CellType.NUMBER;
    private int style = -1;
    private boolean formula;
    private boolean valued;

    SheetCells(XmlPart part, RowFeed feed, CellValues values, SheetLimits limits) {
        this.part = part;
        this.xml = part.parser();
        this.feed = feed;
        this.values = values;
        this.longest = limits.cellLength() + 1_000;
        this.rich = new RichText(limits.cellLength());
    }

    /** Feeds all rows; stops where nobody wants more, and otherwise reads to the part's end. */
    void feed() throws IOException, Refusal {
        for (int event = part.next(); event != XMLStreamConstants.END_DOCUMENT; event = part.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                open(xml.getLocalName());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                String name = xml.getLocalName();
                if (inData && name.equals("row") && !feed.endRow()) {
                    return;
                }
                close(name);
            } else if ((inValue || inInline) && XmlPart.isText(event)) {
                text();
            }
        }
        part.finish();
    }

    private void open(String name) throws Refusal {
        if (inCell) {
            switch (name) {
                case "v" -> {
                    inValue = true;
                    valued = true;
                }
                case "f" -> formula = true;
                case "is" -> inInline = true;
                default -> {
                    if (inInline) {
                        rich.open(name);
                    }
                }
            }
        } else if (inData && name.equals("c")) {
            cell();
        } else if (inData && name.equals("row")) {
            feed.startRow(part.number("r", feed.number() + 1), isTrue(part.attribute("hidden", "0")));
            column = -1;
        } else if (name.equals("sheetData")) {
            inData = true;
        }
    }

    private void close(String name) throws Refusal {
        if (inCell) {
            switch (name) {
                case "v" -> inValue = false;
                case "is" -> inInline = false;
                case "c" -> endCell();
                default -> {
                    if (inInline) {
                        rich.close(name);
                    }
                }
            }
        } else if (name.equals("sheetData")) {
            inData = false;
        }
    }

    private void cell() throws Refusal {
        inCell = true;
        type = CellType.NUMBER;
        style = -1;
        formula = false;
        valued = false;
        column++;
        value.setLength(0);
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            switch (xml.getAttributeLocalName(i)) {
                case "r" -> column = column(xml.getAttributeValue(i));
                case "t" -> type = CellType.of(xml.getAttributeValue(i));
                case "s" -> style = part.number("s", -1);
                default -> {
                    continue;
                }
            }
        }
    }

    private void endCell() throws Refusal {
        inCell = false;
        String inline = rich.flush();
        if (!inline.isEmpty()) {
            feed.cell(column, inline);
        } else if (value.length() > 0) {
            feed.cell(column, values.text(type, style, value.toString(), feed));
        }
        if (formula) {
            feed.formula(column, valued);
        }
    }

    private static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true");
    }

    private void text() throws Refusal {
        if (inInline) {
            if (!rich.take(xml)) {
                throw feed.tooLong(longest);
            }
            return;
        }
        value.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        if (value.length() > longest) {
            throw feed.tooLong(longest);
        }
    }

    /** The column that a cell reference such as {@code AB12} names, from 0. */
    private int column(String reference) throws Refusal {
        int number = 0;
        int letters = 0;
        while (letters < reference.length() && letters <= MOST_LETTERS) {
            int letter = (reference.charAt(letters) | 0x20) - 'a';
            if (letter < 0 || letter >= 26) {
                break;
            }
            number = number * 26 + letter + 1;
            letters++;
        }
        if (letters == 0 || letters > MOST_LETTERS) {
            throw Refusal.damaged(
                    feed.where(), "a cell reference such as B7", "'" + XmlPart.shortened(reference) + "'");
        }
        return number - 1;
    }
}
