package portcullis.core.link;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The digits of a telephone number, as far as they tell it: without the sign or zeros that lead abroad, without the zero in brackets
 * or in front that is dialed at home only, without an extension.
 *
 * @param abroad whether the country code is among the digits for certain
 */
record PhoneDigits(String digits, boolean abroad) {
    /** Numbers with fewer digits are extensions and short codes. */
    static final int FEWEST = 7;

    private static final int MOST = 15;
    private static final Pattern EXTENSION =
            Pattern.compile("(?i)\\s*(?:ext\\.?|extension|x|доб\\.?|内线|分机|#)\\s*\\d+.*$");
    private static final Pattern HOME_ZERO = Pattern.compile("\\(0\\)");
    private static final Pattern BETWEEN = Pattern.compile("[;,|\\n/、，；]|\\s{3,}|\\bor\\b");
    private static final Pattern OUT = Pattern.compile("^(?:00|011)(?=[1-9]\\d{7})");

    static PhoneDigits of(String written) {
        String plain = Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
        String number =
                HOME_ZERO.matcher(EXTENSION.matcher(plain).replaceFirst("")).replaceAll(" ");
        var digits = new StringBuilder(number.length());
        number.codePoints().filter(Character::isDigit).forEach(c -> digits.append(Character.digit(c, 10)));
        String all = digits.toString();
        boolean plus = number.indexOf('+') >= 0;
        String rest = plus ? all : OUT.matcher(all).replaceFirst("");
        boolean abroad = plus || rest.length() < all.length();
        return new PhoneDigits(abroad ? rest : rest.replaceFirst("^0+", ""), abroad);
    }

    /** The numbers of a cell that can hold several. */
    static List<String> parts(String cell) {
        var parts = new ArrayList<String>();
        for (String part : BETWEEN.split(cell, -1)) {
            if (of(part).isOne()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    /** Whether it is long enough for a subscriber's number, not too long, and not one digit over and over. */
    boolean isOne() {
        return digits.length() >= FEWEST
                && digits.length() <= MOST
                && digits.chars().distinct().count() > 2;
    }

    String key() {
        return digits.substring(Math.max(0, digits.length() - FEWEST));
    }

    /** Equal where both have their country code; else the shorter must be the end of the longer, but for that code. */
    boolean isSame(PhoneDigits other) {
        if (digits.equals(other.digits) || (abroad && other.abroad)) {
            return digits.equals(other.digits);
        }
        String longer = digits.length() >= other.digits.length() ? digits : other.digits;
        String shorter = digits.length() >= other.digits.length() ? other.digits : digits;
        boolean home = digits.length() >= other.digits.length() ? !other.abroad : !abroad;
        return home && longer.endsWith(shorter) && longer.length() - shorter.length() <= 3;
    }
}
