package portcullis.edge.listing;

import java.util.ArrayList;
import java.util.List;

/** The small print of published texts: white space and lists within one text. */
final class Texts {
    private Texts() {}

    /** The text without white space at its ends, and with one space for each run within, tabs and no-break spaces included. */
    static String tidy(String text) {
        boolean tidy = true;
        for (int i = 0; i < text.length() && tidy; i++) {
            char c = text.charAt(i);
            tidy = !isSpace(c) || (c == ' ' && i > 0 && i < text.length() - 1 && text.charAt(i + 1) != ' ');
        }
        return tidy ? text : squeezed(text);
    }

    /** The parts between semicolons, tidied, none of them empty. */
    static List<String> parts(String text) {
        if (text.indexOf(';') < 0) {
            String only = tidy(text);
            return only.isEmpty() ? List.of() : List.of(only);
        }
        var parts = new ArrayList<String>();
        for (String part : text.split(";", -1)) {
            String tidy = tidy(part);
            if (!tidy.isEmpty()) {
                parts.add(tidy);
            }
        }
        return parts;
    }

    private static String squeezed(String text) {
        var result = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                space = result.length() > 0;
            } else {
                if (space) {
                    result.append(' ');
                    space = false;
                }
                result.append(c);
            }
        }
        return result.toString();
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u3000' || Character.isWhitespace(c);
    }
}
