package portcullis.edge.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;

/** For each cell style of an .xlsx workbook, what its number format makes of a number. */
final class CellStyles {
    /** More styles than any spreadsheet program keeps (64,000). */
    private static final int MOST = 100_000;

    private final List<NumberFormats.Kind> kinds;

    private CellStyles(List<NumberFormats.Kind> kinds) {
        this.kinds = kinds;
    }

    /** The kind of a style by its number in the workbook; plain for one that does not exist. */
    NumberFormats.Kind kind(int style) {
        return style >= 0 && style < kinds.size() ? kinds.get(style) : NumberFormats.Kind.PLAIN;
    }

    static CellStyles of(ZipParts parts, Workbook workbook) throws IOException, Refusal {
        Optional<PartStream> bytes =
                workbook.styles().isPresent() ? parts.find(workbook.styles().get()) : Optional.empty();
        if (bytes.isEmpty()) {
            return new CellStyles(List.of());
        }
        try (XmlPart xml = XmlPart.open(bytes.get())) {
            return read(xml);
        }
    }

    private static CellStyles read(XmlPart xml) throws IOException, Refusal {
        Map<Integer, String> formats = new HashMap<>();
        var kinds = new ArrayList<NumberFormats.Kind>();
        Map<Integer, NumberFormats.Kind> told = new HashMap<>();
        boolean inCellFormats = false;
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.name()) {
                    case "numFmt" -> formats.put(xml.number("numFmtId", 0), xml.attribute("formatCode", ""));
                    case "cellXfs" -> inCellFormats = true;
                    case "xf" -> {
                        if (inCellFormats) {
                            kinds.add(told.computeIfAbsent(
                                    xml.number("numFmtId", 0), id -> NumberFormats.kind(id, formats.get(id))));
                        }
                    }
                    default -> {
                        continue;
                    }
                }
                if (kinds.size() + formats.size() > MOST) {
                    throw Refusal.overLimit(xml.where(), MOST + " styles at most", "more");
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("cellXfs")) {
                inCellFormats = false;
            }
        }
        return new CellStyles(kinds);
    }
}
