package portcullis.core.text;

import java.util.Map;

/** Spells a pinyin syllable as Wade and Giles do, without apostrophes and marks, as passports and company names in Taiwan have it. */
final class WadeGiles {
    private static final Map<String, String> WHOLE = Map.ofEntries(
            Map.entry("zi", "tzu"),
            Map.entry("ci", "tzu"),
            Map.entry("si", "szu"),
            Map.entry("zhi", "chih"),
            Map.entry("chi", "chih"),
            Map.entry("shi", "shih"),
            Map.entry("ri", "jih"),
            Map.entry("yi", "i"),
            Map.entry("you", "yu"),
            Map.entry("yan", "yen"),
            Map.entry("ye", "yeh"),
            Map.entry("yong", "yung"),
            Map.entry("er", "erh"),
            Map.entry("ge", "ko"),
            Map.entry("ke", "ko"),
            Map.entry("he", "ho"),
            Map.entry("gui", "kuei"),
            Map.entry("kui", "kuei"),
            Map.entry("guo", "kuo"),
            Map.entry("kuo", "kuo"),
            Map.entry("huo", "huo"),
            Map.entry("shuo", "shuo"));
    private static final Map<String, String> INITIALS = Map.ofEntries(
            Map.entry("zh", "ch"),
            Map.entry("ch", "ch"),
            Map.entry("sh", "sh"),
            Map.entry("b", "p"),
            Map.entry("d", "t"),
            Map.entry("g", "k"),
            Map.entry("j", "ch"),
            Map.entry("q", "ch"),
            Map.entry("x", "hs"),
            Map.entry("z", "ts"),
            Map.entry("c", "ts"),
            Map.entry("r", "j"));
    private static final Map<String, String> FINALS = Map.of(
            "ong", "ung", "iong", "iung", "ian", "ien", "ie", "ieh", "ue", "ueh", "uo", "o", "iu", "iu", "e", "e");

    private WadeGiles() {}

    static String of(String pinyin) {
        String whole = WHOLE.get(pinyin);
        if (whole != null) {
            return whole;
        }
        int initial = initial(pinyin);
        String begins = pinyin.substring(0, initial);
        String ends = pinyin.substring(initial);
        return INITIALS.getOrDefault(begins, begins) + FINALS.getOrDefault(ends, ends);
    }

    private static int initial(String pinyin) {
        if (pinyin.startsWith("zh") || pinyin.startsWith("ch") || pinyin.startsWith("sh")) {
            return 2;
        }
        return pinyin.isEmpty() || "aeiouyw".indexOf(pinyin.charAt(0)) >= 0 ? 0 : 1;
    }
}
