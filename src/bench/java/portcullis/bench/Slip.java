package portcullis.bench;

import java.util.Random;

/**
 * Slips of the hand and of the eye: a letter left out, typed twice, typed beside its key, swapped with the next, a stray
 * letter, or a letter mistaken for one that looks or sounds alike. Any letter of a word of three letters or more may be hit;
 * the first of a word in one of three draws only, as people seldom miss it.
 */
final class Slip {
    private static final String[] KEYS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};
    private static final String[] ALIKE = {
        "a|e", "e|i", "i|y", "o|u", "o|a", "i|l", "s|z", "c|k", "m|n", "b|d", "u|v", "v|w", "o|0", "l|1", "s|5", "b|8",
        "d|t", "g|j", "g|q", "f|ph", "rn|m", "cl|d", "vv|w"
    };

    private Slip() {}

    /** The name with one slip; the name itself where it has no word that may be hit. */
    static String in(String name, Random random) {
        for (int tries = 0; tries < 50; tries++) {
            int at = random.nextInt(name.length());
            if (!isLetter(name, at) || wordLength(name, at) < 3 || (isFirst(name, at) && random.nextInt(3) > 0)) {
                continue;
            }
            String slipped = slipped(name, at, random);
            if (!slipped.equals(name)) {
                return slipped;
            }
        }
        return name;
    }

    private static String slipped(String name, int at, Random random) {
        String letter = name.substring(at, at + 1);
        String before = name.substring(0, at);
        String after = name.substring(at + 1);
        int draw = random.nextInt(100);
        if (draw < 25) {
            return before + after;
        }
        if (draw < 40) {
            return before + letter + letter + after;
        }
        if (draw < 55) {
            boolean next = at + 1 < name.length() && isLetter(name, at + 1);
            return next ? before + after.charAt(0) + letter + after.substring(1) : name;
        }
        if (draw < 75) {
            return before + cased(letter, beside(letter, random)) + after;
        }
        if (draw < 85) {
            return before + letter + cased(letter, beside(letter, random)) + after;
        }
        return mistaken(name, at, random);
    }

    private static String cased(String model, String letter) {
        return Character.isUpperCase(model.charAt(0)) ? letter.toUpperCase(java.util.Locale.ROOT) : letter;
    }

    /** A key beside that of the letter; the letter itself where the keyboard has none. */
    private static String beside(String letter, Random random) {
        char small = Character.toLowerCase(letter.charAt(0));
        for (int row = 0; row < KEYS.length; row++) {
            int at = KEYS[row].indexOf(small);
            if (at >= 0) {
                var near = new StringBuilder();
                near.append(at > 0 ? KEYS[row].charAt(at - 1) : "");
                near.append(at + 1 < KEYS[row].length() ? KEYS[row].charAt(at + 1) : "");
                near.append(row > 0 && at < KEYS[row - 1].length() ? KEYS[row - 1].charAt(at) : "");
                near.append(row + 1 < KEYS.length && at < KEYS[row + 1].length() ? KEYS[row + 1].charAt(at) : "");
                return String.valueOf(near.charAt(random.nextInt(near.length())));
            }
        }
        return letter;
    }

    private static String mistaken(String name, int at, Random random) {
        int first = random.nextInt(ALIKE.length);
        for (int i = 0; i < ALIKE.length; i++) {
            String[] pair = ALIKE[(first + i) % ALIKE.length].split("\\|", -1);
            for (int side = 0; side < 2; side++) {
                if (name.regionMatches(true, at, pair[side], 0, pair[side].length())) {
                    return name.substring(0, at)
                            + cased(name.substring(at, at + 1), pair[1 - side])
                            + name.substring(at + pair[side].length());
                }
            }
        }
        return name;
    }

    private static boolean isLetter(String name, int at) {
        return Character.isLetter(name.charAt(at));
    }

    private static boolean isFirst(String name, int at) {
        return at == 0 || !isLetter(name, at - 1);
    }

    private static int wordLength(String name, int at) {
        int start = at;
        int end = at;
        while (start > 0 && isLetter(name, start - 1)) {
            start--;
        }
        while (end < name.length() && isLetter(name, end)) {
            end++;
        }
        return end - start;
    }
}
