package portcullis.core.text;

/**
 * A key that words share when they are the same name in different transliterations: Muhammad, Mohammed; Yuri, Iouri;
 * Husayn, Hussein; Dmitriy, Dmitri. Vowels fall into three classes, doubled letters are one, and the letter groups by which
 * romanizations differ are folded.
 */
final class Sound {
    /** Words shorter than this have no sound key: too many unlike ones would share it. */
    static final int SHORTEST = 4;
    /** The same for common personal names, whose transliterations vary most. */
    static final int SHORTEST_GIVEN = 4;

    private static final String[][] GROUPS = {
        {"khn", "kn"},
        {"chn", "kn"},
        {"hn", "kn"},
        {"hs", "x"},
        {"tsch", "ch"},
        {"shch", "sh"},
        {"sch", "sh"},
        {"tch", "ch"},
        {"ch", "ch"},
        {"sh", "sh"},
        {"dzh", "j"},
        {"zh", "j"},
        {"kh", "h"},
        {"gh", "k"},
        {"ph", "f"},
        {"dh", "d"},
        {"th", "t"},
        {"ck", "k"},
        {"dj", "j"},
        {"dz", "z"},
        {"ts", "c"},
        {"tz", "c"},
        {"ks", "x"},
        {"ou", "u"},
        {"oo", "u"},
        {"ee", "i"},
        {"ie", "i"},
        {"ei", "ai"},
        {"ey", "ai"},
        {"ay", "ai"},
        {"iy", "i"},
        {"yi", "i"},
        {"ij", "i"},
        {"ue", "u"},
        {"oe", "u"},
        {"ae", "a"},
        {"eh", "a"},
        {"ah", "a"}
    };

    private Sound() {}

    static String of(String word, int shortest) {
        if (word.length() < shortest || !isLatin(word)) {
            return "";
        }
        var key = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); ) {
            String[] group = groupAt(word, i);
            String piece = group.length == 0 ? single(word.charAt(i)) : group[1];
            i += group.length == 0 ? 1 : group[0].length();
            for (int j = 0; j < piece.length(); j++) {
                append(key, piece.charAt(j));
            }
        }
        return key.length() < shortest - 1 ? "" : key.toString();
    }

    private static void append(StringBuilder key, char c) {
        char classed = vowelClass(c);
        if (key.length() == 0 || key.charAt(key.length() - 1) != classed) {
            key.append(classed);
        }
    }

    private static String[] groupAt(String word, int at) {
        for (String[] group : GROUPS) {
            if (word.startsWith(group[0], at)) {
                return group;
            }
        }
        return new String[0];
    }

    private static String single(char c) {
        return switch (c) {
            case 'y' -> "i";
            case 'w' -> "v";
            case 'q' -> "k";
            default -> String.valueOf(c);
        };
    }

    private static char vowelClass(char c) {
        return switch (c) {
            case 'e' -> 'a';
            case 'o' -> 'u';
            default -> c;
        };
    }

    private static boolean isLatin(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    /** The consonants of a word, doubled ones once: what is left of it in a script that writes no short vowels. */
    static String consonants(String word) {
        var kept = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean vowel = "aeiouyw".indexOf(c) >= 0;
            if (!vowel && (kept.length() == 0 || kept.charAt(kept.length() - 1) != c)) {
                kept.append(c);
            }
        }
        return kept.toString();
    }
}
