package portcullis.edge.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/** The texts that the cells of a workbook share, and how the text of an element is read. */
final class SavedTexts {
    /** A report has none; one that another program saved has as many as it has distinct texts. */
    private static final long MOST_CHARACTERS = 200_000_000;

    private static final Pattern ESCAPE = Pattern.compile("_x[0-9A-Fa-f]{4}_");

    private final List<String> texts = new ArrayList<>();

    static SavedTexts of(SavedParts parts) throws IOException, XMLStreamException {
        var shared = new SavedTexts();
        Optional<XMLStreamReader> xml = parts.read("xl/sharedStrings.xml");
        long characters = 0;
        while (xml.isPresent() && xml.get().hasNext()) {
            XMLStreamReader at = xml.get();
            if (at.next() == XMLStreamConstants.START_ELEMENT
                    && at.getLocalName().equals("si")) {
                String text = text(at, "si");
                characters += text.length();
                if (characters > MOST_CHARACTERS) {
                    throw new IOException("the workbook shares more than " + MOST_CHARACTERS + " characters of text");
                }
                shared.texts.add(text);
            }
        }
        return shared;
    }

    String get(String index) throws IOException {
        int at = Integer.parseInt(index.strip());
        if (at < 0 || at >= texts.size()) {
            throw new IOException("a cell names the shared text " + at + " of " + texts.size());
        }
        return texts.get(at);
    }

    /** All text inside an element, phonetic readings aside; ends after it. */
    static String text(XMLStreamReader at, String element) throws XMLStreamException {
        var text = new StringBuilder();
        int phonetic = 0;
        boolean inText = false;
        while (at.hasNext()) {
            int event = at.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                inText = at.getLocalName().equals("t");
                phonetic += at.getLocalName().equals("rPh") ? 1 : 0;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inText = false;
                phonetic -= at.getLocalName().equals("rPh") ? 1 : 0;
                if (at.getLocalName().equals(element)) {
                    break;
                }
            } else if (inText && phonetic == 0) {
                text.append(at.getText());
            }
        }
        return decoded(text.toString());
    }

    /** Line ends as line feeds, escaped characters as what they stand for. */
    static String decoded(String text) {
        String plain =
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        return plain.contains("_x") && ESCAPE.matcher(plain).find() ? new XSSFRichTextString(plain).getString() : plain;
    }
}
