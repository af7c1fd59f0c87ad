package portcullis.edge.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What a file is by its first bytes; its name is never asked. */
enum FileKind {
    ZIP,
    OLE2,
    /** A table in a web page, as some systems export under an .xls name. */
    HTML,
    /** A workbook in the XML of Excel 2003. */
    XML_TABLE,
    TEXT;

    private static final int HEAD = 16 * 1024;
    private static final Pattern HTML_START = Pattern.compile(
            "^(?:<\\?xml[^>]{0,100}\\?>\\s*)?(?:<!--.{0,80}?-->\\s*)?<(?:!doctype html|html|head|body|table|meta)\\b");
    private static final double MOST_CONTROLS = 0.02;
    private static final Map<String, String> OTHERS = new LinkedHashMap<>();

    static {
        OTHERS.put("%PDF", "a PDF document");
        OTHERS.put("\u0089PNG", "a PNG picture");
        OTHERS.put("\u00FF\u00D8\u00FF", "a JPEG picture");
        OTHERS.put("GIF8", "a GIF picture");
        OTHERS.put("MZ\u0090", "a Windows program");
        OTHERS.put("\u007FELF", "a Linux program");
        OTHERS.put("\u001F\u008B", "a gzip archive");
        OTHERS.put("7z\u00BC\u00AF", "a 7z archive");
        OTHERS.put("Rar!", "a RAR archive");
        OTHERS.put("{\\rtf", "a rich-text document");
    }

    static FileKind of(Path file, SheetLimits limits) throws IOException, Refusal {
        long size = Files.size(file);
        if (size == 0) {
            throw Refusal.empty();
        }
        if (size > limits.bytes()) {
            throw Refusal.overLimit("the file", limits.bytes() + " bytes at most", size + " bytes");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readNBytes(HEAD));
        }
    }

    private static FileKind of(byte[] head) throws Refusal {
        String bytes = new String(head, StandardCharsets.ISO_8859_1);
        if (bytes.startsWith("PK\u0003\u0004") || bytes.startsWith("PK\u0005\u0006")) {
            return ZIP;
        }
        if (bytes.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return OLE2;
        }
        for (var other : OTHERS.entrySet()) {
            if (bytes.startsWith(other.getKey())) {
                throw Refusal.notASpreadsheet(other.getValue());
            }
        }
        return text(head, bytes);
    }

    private static FileKind text(byte[] head, String bytes) throws Refusal {
        String start = TextEncoding.of(head).decode(head);
        String shown = CellText.trimmed(start);
        if (shown.isEmpty() && head.length < HEAD) {
            throw Refusal.empty();
        }
        String first = shown.substring(0, Math.min(shown.length(), 200)).toLowerCase(Locale.ROOT);
        if (start.contains("urn:schemas-microsoft-com:office:spreadsheet") && first.startsWith("<?xml")) {
            return XML_TABLE;
        }
        if (HTML_START.matcher(first).find()) {
            return HTML;
        }
        if (first.startsWith("<?xml")) {
            throw Refusal.notASpreadsheet("an XML document");
        }
        if (first.startsWith("{\"") || first.startsWith("[{") || first.startsWith("[\"")) {
            throw Refusal.notASpreadsheet("a JSON document");
        }
        long controls = start.chars()
                .filter(c -> (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') || c == 0xFFFD)
                .count();
        if (start.indexOf('\0') >= 0 || controls > MOST_CONTROLS * start.length()) {
            throw Refusal.notASpreadsheet(
                    bytes.startsWith("MZ") ? "a Windows program" : "bytes that are neither a workbook nor text");
        }
        return TEXT;
    }
}
