package portcullis.edge.sheet;

import java.util.function.Supplier;

/** Puts characters for their references in a text of an XML document that has no entities of its own (XML 1.0, 4.1 and 4.6). */
final class XmlText {
    private static final int LONGEST = 10;

    private XmlText() {}

    /** @throws Refusal for a reference to anything but a character */
    static String unescaped(String text, Supplier<String> where) throws Refusal {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '&') {
                int end = text.indexOf(';', i);
                if (end < 0 || end - i > LONGEST) {
                    throw notPlain(where);
                }
                plain.appendCodePoint(character(text.substring(i + 1, end), where));
                i = end;
            } else if (c == '\r') {
                plain.append('\n');
                i += i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static int character(String name, Supplier<String> where) throws Refusal {
        return switch (name) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> numbered(name, where);
        };
    }

    private static int numbered(String name, Supplier<String> where) throws Refusal {
        boolean hex = name.startsWith("#x");
        if (name.startsWith("#") && name.length() > (hex ? 2 : 1)) {
            try {
                int number = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
                if (isCharacter(number)) {
                    return number;
                }
            } catch (NumberFormatException notANumber) {
                throw notPlain(where);
            }
        }
        throw notPlain(where);
    }

    private static boolean isCharacter(int number) {
        return number == 9
                || number == 10
                || number == 13
                || (number >= 0x20 && number <= 0xD7FF)
                || (number >= 0xE000 && number <= 0xFFFD)
                || (number >= 0x10000 && number <= 0x10FFFF);
    }

    private static Refusal notPlain(Supplier<String> where) {
        return Refusal.damaged(where.get(), "plain workbook XML", "an entity, or a reference to no character");
    }
}
