package portcullis.edge.sheet;

import javax.xml.stream.XMLStreamReader;

/** Puts a cell's text together from its runs ({@code t} in {@code r} or alone), without the reading aids ({@code rPh}). */
final class RichText {
    private final StringBuilder text = new StringBuilder();
    private final int longest;
    private boolean inText;
    private int inReadingAid;

    RichText(int longest) {
        this.longest = longest;
    }

    void open(String element) {
        if (element.equals("rPh")) {
            inReadingAid++;
        } else if (element.equals("t")) {
            inText = true;
        }
    }

    void close(String element) {
        if (element.equals("rPh")) {
            inReadingAid--;
        } else if (element.equals("t")) {
            inText = false;
        }
    }

    /** Takes the characters at hand where they count; answers false when there are too many. */
    boolean take(XMLStreamReader xml) {
        if (inText && inReadingAid == 0) {
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        }
        return text.length() <= longest + 1_000;
    }

    /** The text so far, and starts anew. */
    String flush() {
        String whole = CellText.unescaped(text.toString());
        text.setLength(0);
        return whole;
    }
}
