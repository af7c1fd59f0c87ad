package portcullis.core.text;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes an address in Han characters as one in Latin letters that {@link AddressReader} reads: 深圳市南山区科技南路12号A座8楼801室
 * becomes "shenzhen, nanshan, keji south road 12, block a, 8 floor, unit 801". What has an English name of its own, as the
 * streets of Hong Kong have, is called by it; the rest by its sound. Immutable.
 */
final class HanAddress {
    private static final String NUMBER = "([0-9A-Za-z]+(?:[-~至][0-9A-Za-z]+)?|[一二三四五六七八九十百]+)";
    private static final Pattern COUNTED =
            Pattern.compile(NUMBER + "(号楼|号院|号房|号室|号铺|号|楼|层|室|房|单元|座|栋|幢|期)|([A-Za-z])(座|栋|区)");
    private static final Pattern NAMED =
            Pattern.compile("(\\p{IsHan}{1,12}?)(特别行政区|自治区|自治州|街道|开发区|高新区|新区|商业大厦|工业大厦|大厦|大楼|广场|中心|工业园|科技园"
                    + "|产业园|大道|大街|胡同"
                    + "|(?:省|市|区|县|镇|乡|村|里)(?!大?[路街道巷弄])|路|街|道|巷|弄)");
    private static final Map<String, String> COUNTERS = Map.of("楼", " floor,", "层", " floor,", "期", " phase,");
    private static final Map<String, String> DIRECTIONS =
            Map.of("东", " east", "西", " west", "南", " south", "北", " north", "中", " middle");
    private static final String DIGITS = "一二三四五六七八九";
    private static final List<String> AREAS =
            List.of("特别行政区", "自治区", "自治州", "街道", "开发区", "高新区", "新区", "省", "市", "区", "县", "镇", "乡", "村", "里");
    private static final Map<String, String> BUILDINGS = Map.ofEntries(
            Map.entry("商业大厦", " commercial building"),
            Map.entry("工业大厦", " industrial building"),
            Map.entry("大厦", " building"),
            Map.entry("大楼", " building"),
            Map.entry("广场", " plaza"),
            Map.entry("中心", " centre"),
            Map.entry("工业园", " industrial park"),
            Map.entry("科技园", " park"),
            Map.entry("产业园", " park"));

    private static final int AT_ONCE = 128;
    private static final int LONGEST_NAME = 64;

    private final Lexicon englishNames;

    HanAddress(Lexicon englishNames) {
        this.englishNames = englishNames;
    }

    String latin(String written) {
        var latin = new StringBuilder(written.length() * 3);
        for (Lexicon.Piece piece : englishNames.pieces(simplified(Characters.compatible(written)))) {
            if (piece.isKnown()) {
                latin.append(", ").append(piece.meaning()).append(' ');
            } else {
                read(piece.text(), latin);
            }
        }
        return latin.toString();
    }

    /** Piece by piece, as a transliteration takes more than linear time. */
    private static String simplified(String text) {
        var simplified = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at += AT_ONCE) {
            simplified.append(Romanizer.simplified(text.substring(at, Math.min(at + AT_ONCE, text.length()))));
        }
        return simplified.toString();
    }

    private static void read(String text, StringBuilder latin) {
        Matcher counted = COUNTED.matcher(text);
        Matcher named = NAMED.matcher(text);
        var unknown = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            if (counted.region(at, text.length()).lookingAt()) {
                flush(unknown, latin);
                count(counted, latin);
                at = counted.end();
            } else if (named.region(at, text.length()).lookingAt()) {
                flush(unknown, latin);
                name(named.group(1), named.group(2), latin);
                at = named.end();
            } else {
                int next = text.offsetByCodePoints(at, 1);
                unknown.append(text, at, next);
                at = next;
            }
        }
        flush(unknown, latin);
    }

    /** A run without any word for a part of an address is a place's name, unless it is far too long for one. */
    private static void flush(StringBuilder unknown, StringBuilder latin) {
        if (unknown.length() <= LONGEST_NAME) {
            latin.append(Romanizer.latin(unknown.toString()).strip());
        }
        unknown.setLength(0);
    }

    private static void count(Matcher counted, StringBuilder latin) {
        boolean letter = counted.group(1) == null;
        String number = letter ? counted.group(3) : number(counted.group(1));
        String counter = letter ? counted.group(4) : counted.group(2);
        switch (counter) {
            case "号" -> latin.append(' ').append(number).append(", ");
            case "室", "房", "号房", "号室", "号铺", "单元" ->
                latin.append(", unit ").append(number).append(", ");
            case "座", "栋", "幢", "区", "号楼", "号院" ->
                latin.append(", block ").append(number).append(", ");
            default ->
                latin.append(", ")
                        .append(number)
                        .append(COUNTERS.getOrDefault(counter, ","))
                        .append(' ');
        }
    }

    private static void name(String name, String kind, StringBuilder latin) {
        if (AREAS.contains(kind)) {
            latin.append(", ").append(sound(name)).append(", ");
        } else if (BUILDINGS.containsKey(kind)) {
            latin.append(", ").append(sound(name)).append(BUILDINGS.get(kind)).append(", ");
        } else {
            latin.append(", ").append(street(name)).append(" road ");
        }
    }

    /** A street's name with its direction or number: 科技南四 is "keji south 4th". */
    private static String street(String name) {
        String rest = name;
        String tail = "";
        int ordinal = DIGITS.indexOf(rest.charAt(rest.length() - 1)) + 1;
        if (ordinal > 0 && rest.length() > 2) {
            tail = " " + ordinal + "th";
            rest = rest.substring(0, rest.length() - 1);
        }
        String direction = DIRECTIONS.getOrDefault(rest.substring(rest.length() - 1), "");
        if (!direction.isEmpty() && rest.length() > 2) {
            tail = direction + tail;
            rest = rest.substring(0, rest.length() - 1);
        }
        return sound(rest) + tail;
    }

    private static String sound(String han) {
        return Romanizer.latin(han).replace(" ", "");
    }

    /** Digits as they are, numerals up to 99 as digits. */
    private static String number(String written) {
        if (written.charAt(0) < 128) {
            return written.replace('至', '-').replace('~', '-');
        }
        int ten = written.indexOf('十');
        if (written.indexOf('百') >= 0) {
            return written;
        }
        if (ten < 0) {
            var digits = new StringBuilder();
            written.chars().forEach(numeral -> digits.append(DIGITS.indexOf(numeral) + 1));
            return digits.toString();
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(written.charAt(ten - 1)) + 1;
        int ones = ten + 1 < written.length() ? DIGITS.indexOf(written.charAt(ten + 1)) + 1 : 0;
        return String.valueOf(tens * 10 + ones);
    }
}
