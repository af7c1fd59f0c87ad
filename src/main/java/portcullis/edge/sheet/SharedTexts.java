package portcullis.edge.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;

/** The texts that an .xlsx workbook keeps once and its cells refer to by number; bounded in count and length. */
final class SharedTexts {
    private final List<String> texts;

    private SharedTexts(List<String> texts) {
        this.texts = texts;
    }

    int size() {
        return texts.size();
    }

    String text(int number) {
        return texts.get(number);
    }

    static SharedTexts of(ZipParts parts, Workbook workbook, SheetLimits limits) throws IOException, Refusal {
        Optional<PartStream> bytes = workbook.sharedStrings().isPresent()
                ? parts.find(workbook.sharedStrings().get())
                : Optional.empty();
        if (bytes.isEmpty()) {
            return new SharedTexts(List.of());
        }
        try (XmlPart xml = XmlPart.open(bytes.get())) {
            return new SharedTexts(read(xml, limits));
        }
    }

    private static List<String> read(XmlPart xml, SheetLimits limits) throws IOException, Refusal {
        var texts = new ArrayList<String>();
        var text = new RichText(limits.cellLength());
        long characters = 0;
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                text.open(xml.name());
            } else if (XmlPart.isText(event)) {
                if (!text.take(xml.parser())) {
                    throw Refusal.overLimit(xml.where(), limits.cellLength() + " characters in a cell at most", "more");
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                text.close(xml.name());
                if (xml.name().equals("si")) {
                    String whole = CellText.trimmed(text.flush());
                    texts.add(whole);
                    characters += whole.length();
                }
            }
            if (texts.size() > limits.sharedStrings() || characters > limits.sharedCharacters()) {
                throw Refusal.overLimit(
                        xml.where(),
                        limits.sharedStrings() + " distinct texts of " + limits.sharedCharacters()
                                + " characters at most",
                        "more");
            }
        }
        return texts;
    }
}
