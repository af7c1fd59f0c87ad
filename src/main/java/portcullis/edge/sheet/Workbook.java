package portcullis.edge.sheet;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;

/**
 * What an .xlsx file's package says about itself: which part is the workbook, of what kind it is, which sheets it has in which
 * parts, how its days are counted. Visible sheets come before hidden ones.
 */
record Workbook(List<Sheet> sheets, boolean from1904, Optional<String> styles, Optional<String> sharedStrings) {
    private static final String PLAIN = "spreadsheetml.sheet.main+xml";

    /** A sheet's name and the part with its cells. */
    record Sheet(String name, String part, boolean hidden) {}

    static Workbook of(ZipParts parts, SheetLimits limits) throws IOException, Refusal {
        if (!parts.has("[Content_Types].xml")) {
            throw parts.has("content.xml") && parts.has("mimetype")
                    ? Refusal.unsupported("an OpenDocument file")
                    : Refusal.notASpreadsheet("a zip archive without a workbook");
        }
        Map<String, String> top = relations(parts, "");
        String main =
                top.values().isEmpty() ? "" : target(top, "/officeDocument").orElse("");
        checkKind(parts, main);
        return read(parts, main, limits);
    }

    private static void checkKind(ZipParts parts, String main) throws IOException, Refusal {
        String type = contentType(parts, main);
        if (type.contains("wordprocessingml") || type.contains("presentationml") || main.isEmpty()) {
            throw Refusal.notASpreadsheet(
                    type.contains("wordprocessingml")
                            ? "a text document"
                            : type.contains("presentationml") ? "a presentation" : "a package without a workbook");
        }
        if (type.contains("macroEnabled") || parts.has("xl/vbaProject.bin")) {
            throw Refusal.unsupported("a workbook with macros");
        }
        if (type.contains("sheet.binary")) {
            throw Refusal.unsupported("a binary workbook (.xlsb)");
        }
        if (!type.contains(PLAIN)) {
            throw type.contains("spreadsheetml.template")
                    ? Refusal.unsupported("a workbook template")
                    : Refusal.notASpreadsheet("a package of type '" + XmlPart.shortened(type) + "'");
        }
    }

    private static String contentType(ZipParts parts, String main) throws IOException, Refusal {
        String byExtension = "";
        try (XmlPart xml = XmlPart.open(parts.open("[Content_Types].xml"))) {
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                if (event != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                String type = xml.attribute("ContentType", "");
                if (xml.name().equals("Override")
                        && xml.attribute("PartName", "").equalsIgnoreCase("/" + main)) {
                    return type;
                }
                if (xml.name().equals("Default") && main.endsWith("." + xml.attribute("Extension", "?"))) {
                    byExtension = type;
                }
            }
        }
        return byExtension;
    }

    private static Workbook read(ZipParts parts, String main, SheetLimits limits) throws IOException, Refusal {
        Map<String, String> relations = relations(parts, main);
        var visible = new ArrayList<Sheet>();
        var hidden = new ArrayList<Sheet>();
        boolean from1904 = false;
        try (XmlPart xml = XmlPart.open(parts.open(main))) {
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("workbookPr")) {
                    from1904 = isTrue(xml.attribute("date1904", "0"));
                } else if (event == XMLStreamConstants.START_ELEMENT
                        && xml.name().equals("sheet")) {
                    sheet(xml, relations).ifPresent(sheet -> (sheet.hidden() ? hidden : visible).add(sheet));
                }
                if (visible.size() + hidden.size() > limits.sheets()) {
                    throw Refusal.overLimit("the workbook", limits.sheets() + " sheets at most", "more");
                }
            }
        }
        visible.addAll(hidden);
        return new Workbook(visible, from1904, target(relations, "/styles"), target(relations, "/sharedStrings"));
    }

    private static Optional<Sheet> sheet(XmlPart xml, Map<String, String> relations) {
        String relation = relations.get("#" + xml.attribute("id", ""));
        if (relation == null || !relation.startsWith("/worksheet ")) {
            return Optional.empty();
        }
        String name = CellText.unescaped(xml.attribute("name", ""));
        boolean hidden = !xml.attribute("state", "visible").equals("visible");
        return Optional.of(new Sheet(name, relation.substring("/worksheet ".length()), hidden));
    }

    private static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true");
    }

    private static Optional<String> target(Map<String, String> relations, String type) {
        return Optional.ofNullable(relations.get(type));
    }

    /**
     * What a part refers to: the type's last segment to the first target of that type, and {@code #id} to type and target.
     * Targets outside the package are left out.
     */
    private static Map<String, String> relations(ZipParts parts, String source) throws IOException, Refusal {
        int slash = source.lastIndexOf('/');
        String folder = source.substring(0, slash + 1);
        String part = folder + "_rels/" + source.substring(slash + 1) + ".rels";
        var relations = new HashMap<String, String>();
        Optional<PartStream> bytes = parts.find(part);
        if (bytes.isEmpty()) {
            return relations;
        }
        try (XmlPart xml = XmlPart.open(bytes.get())) {
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                boolean inside = event == XMLStreamConstants.START_ELEMENT
                        && xml.name().equals("Relationship")
                        && !xml.attribute("TargetMode", "").equals("External");
                if (inside) {
                    String target = resolved(folder, xml.attribute("Target", ""));
                    String type = xml.attribute("Type", "");
                    String kind = type.substring(Math.max(0, type.lastIndexOf('/')));
                    relations.putIfAbsent(kind, target);
                    relations.put("#" + xml.attribute("Id", ""), kind + " " + target);
                }
            }
        }
        return relations;
    }

    /** A target as a part's name without the leading slash; a target that leaves the package names no part. */
    private static String resolved(String folder, String target) {
        try {
            String path = URI.create("/" + folder)
                    .resolve(target.replace('\\', '/'))
                    .normalize()
                    .getPath();
            return path == null || !path.startsWith("/") ? "" : path.substring(1);
        } catch (IllegalArgumentException notAnAddress) {
            return "";
        }
    }
}
