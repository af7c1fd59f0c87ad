package portcullis.edge.rest.wire;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * A file name that a stranger chose: the last part of any path, without control, format (bidirectional) and reserved
 * characters, at most 120 characters, never empty. Safe in a header, in a log line and on a disk.
 */
public record FileName(String text) {
    private static final HexFormat UPPER = HexFormat.of().withUpperCase();
    private static final int LONGEST = 120;
    private static final String RESERVED = "\\/:*?\"<>|;";

    public static FileName of(String stated) {
        String last = stated.substring(Math.max(stated.lastIndexOf('/'), stated.lastIndexOf('\\')) + 1);
        var kept = new StringBuilder();
        last.codePoints().map(letter -> isPlain(letter) ? letter : '_').forEach(kept::appendCodePoint);
        String name = shortened(kept.toString().strip());
        while (name.startsWith(".")) {
            name = name.substring(1);
        }
        while (name.endsWith(".") || name.endsWith(" ")) {
            name = name.substring(0, name.length() - 1);
        }
        return new FileName(name.isEmpty() ? "file" : name);
    }

    /** The name with another ending in place of its own, such as {@code orders-audit.xlsx}. */
    public FileName ending(String ending) {
        int dot = text.lastIndexOf('.');
        return of((dot > 0 ? text.substring(0, dot) : text) + ending);
    }

    /** The header that makes a browser save the answer under this name (RFC 6266, RFC 8187). */
    public String attachment() {
        return "attachment; filename=\"" + ascii() + "\"; filename*=UTF-8''" + encoded();
    }

    private String ascii() {
        return text.codePoints()
                .map(letter -> letter < 0x7f && letter != '%' ? letter : '_')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private String encoded() {
        var encoded = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            int value = octet & 0xff;
            if (value < 0x7f && (Character.isLetterOrDigit(value) || "-._~".indexOf(value) >= 0)) {
                encoded.append((char) value);
            } else {
                encoded.append('%').append(UPPER.toHexDigits((byte) value));
            }
        }
        return encoded.toString();
    }

    private static boolean isPlain(int letter) {
        int kind = Character.getType(letter);
        return kind != Character.CONTROL
                && kind != Character.FORMAT
                && kind != Character.SURROGATE
                && kind != Character.UNASSIGNED
                && kind != Character.PRIVATE_USE
                && kind != Character.LINE_SEPARATOR
                && kind != Character.PARAGRAPH_SEPARATOR
                && RESERVED.indexOf(letter) < 0;
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        int cut = LONGEST - ending.length();
        if (Character.isHighSurrogate(name.charAt(cut - 1))) {
            cut--;
        }
        return name.substring(0, cut) + ending;
    }
}
