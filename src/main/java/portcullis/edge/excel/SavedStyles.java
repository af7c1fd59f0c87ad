package portcullis.edge.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which styles of a workbook show a number as a day or as a point in time. */
final class SavedStyles {
    /** Literal text, escapes and colors in a number format. */
    private static final Pattern NO_CODE = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|_.");

    /** How a number is shown. */
    enum Shown {
        NUMBER,
        DAY,
        MOMENT
    }

    private final List<Shown> styles = new ArrayList<>();

    static SavedStyles of(SavedParts parts) throws IOException, XMLStreamException {
        var styles = new SavedStyles();
        Optional<XMLStreamReader> xml = parts.read("xl/styles.xml");
        if (xml.isPresent()) {
            styles.read(xml.get());
        }
        return styles;
    }

    private void read(XMLStreamReader at) throws XMLStreamException {
        Map<String, String> formats = new HashMap<>();
        boolean cells = false;
        while (at.hasNext()) {
            int event = at.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (at.getLocalName()) {
                    case "numFmt" ->
                        formats.put(SavedParts.attribute(at, "numFmtId"), SavedParts.attribute(at, "formatCode"));
                    case "cellXfs" -> cells = true;
                    case "xf" -> {
                        if (cells) {
                            styles.add(shown(SavedParts.attribute(at, "numFmtId"), formats));
                        }
                    }
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && at.getLocalName().equals("cellXfs")) {
                cells = false;
            }
        }
    }

    private static Shown shown(String id, Map<String, String> formats) {
        String code = formats.get(id);
        if (code == null) {
            return switch (id) {
                case "14", "15", "16", "17" -> Shown.DAY;
                case "22" -> Shown.MOMENT;
                default -> Shown.NUMBER;
            };
        }
        String plain = NO_CODE.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
        if (!plain.contains("y") && !plain.contains("d")) {
            return Shown.NUMBER;
        }
        return plain.contains("h") ? Shown.MOMENT : Shown.DAY;
    }

    Shown of(String style) {
        int index = style.isEmpty() ? 0 : Integer.parseInt(style);
        return index >= 0 && index < styles.size() ? styles.get(index) : Shown.NUMBER;
    }
}
