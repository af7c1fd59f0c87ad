package portcullis.edge.sheet;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** What a cell's number format makes of the number stored in it. */
final class NumberFormats {
    private static final int LONGEST = 255;

    private NumberFormats() {}

    enum Kind {
        PLAIN,
        DATE,
        PERCENT
    }

    /** @param format the workbook's own code for this id; null where it has none and the built-in one counts */
    static Kind kind(int id, @Nullable String format) {
        if (format == null && isEastAsianDate(id)) {
            return Kind.DATE;
        }
        String code = format == null ? BuiltinFormats.getBuiltinFormat(id) : format;
        if (code == null || code.length() > LONGEST) {
            return Kind.PLAIN;
        }
        String bare = withoutQuoted(code);
        if (bare.indexOf('%') >= 0) {
            return Kind.PERCENT;
        }
        boolean elapsed = bare.contains("[h") || bare.contains("[m") || bare.contains("[s");
        return !elapsed && DateUtil.isADateFormat(id, code) ? Kind.DATE : Kind.PLAIN;
    }

    /** Built-in ids 27 to 36 and 50 to 58 are dates in the East Asian editions (ECMA-376 part 1, 18.8.30). */
    private static boolean isEastAsianDate(int id) {
        return (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    }

    private static String withoutQuoted(String code) {
        var bare = new StringBuilder(code.length());
        boolean quoted = false;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\\' || c == '_' || c == '*') {
                i++;
            } else if (!quoted) {
                bare.append(Character.toLowerCase(c));
            }
        }
        return bare.toString();
    }
}
