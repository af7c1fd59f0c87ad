package portcullis.core.text;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How Han characters sound: in pinyin without tones, by the word where a character has several sounds; in Wade-Giles, as
 * Taiwan spells names; and in the spellings of Hong Kong. Simplified characters. Shared by all threads.
 */
final class HanSound {
    /** So many names by sound a long list has. */
    private static final double LISTED = 5000;
    /** The share of a syllable that is not among the common ones. */
    private static final double RARE = 0.001;

    private static final Transliterator ICU = Transliterator.getInstance("Han-Latin; Latin-ASCII");

    private final Map<String, List<String>> words = new HashMap<>();
    private final Map<Integer, String> cantonese = new HashMap<>();
    /** The share of a syllable among those of company names. */
    private final Map<String, Double> common = new HashMap<>();

    private final int longest;
    /** What ICU says of single characters, which is slow to ask. */
    private final Map<Integer, String> asked = new ConcurrentHashMap<>();

    private HanSound(List<String[]> sounds, List<String[]> spellings, List<String[]> shares) {
        shares.forEach(row -> common.put(row[0], Integer.parseInt(row[1]) / 1000.0));
        sounds.forEach(row -> words.put(row[0], List.of(row[1].split(" ", -1))));
        spellings.forEach(row -> row[1].codePoints().forEach(c -> cantonese.putIfAbsent(c, row[0])));
        longest = words.keySet().stream().mapToInt(String::length).max().orElse(1);
    }

    static HanSound of(List<String[]> sounds, List<String[]> spellings, List<String[]> shares) {
        return new HanSound(sounds, spellings, shares);
    }

    /** A syllable for each character. */
    List<String> pinyin(String text) {
        var syllables = new ArrayList<String>(text.length());
        int at = 0;
        while (at < text.length()) {
            int length = Math.min(longest, text.length() - at);
            while (length > 0 && !words.containsKey(text.substring(at, at + length))) {
                length--;
            }
            if (length > 0) {
                syllables.addAll(words.getOrDefault(text.substring(at, at + length), List.of()));
                at += length;
            } else {
                int c = text.codePointAt(at);
                syllables.add(asked.computeIfAbsent(c, HanSound::ask));
                at += Character.charCount(c);
            }
        }
        return syllables;
    }

    private static String ask(int character) {
        String latin = ICU.transliterate(Character.toString(character)).strip().toLowerCase(java.util.Locale.ROOT);
        return latin.replace('ü', 'u').replaceAll("[^a-z0-9]", "");
    }

    /**
     * The chance that some other company on a list sounds the same: 1 less the chance that none of so many names, each of
     * syllables drawn by their shares, does.
     */
    double shared(String text) {
        double alike = LISTED;
        for (String syllable : pinyin(text)) {
            alike *= common.getOrDefault(syllable, RARE);
        }
        return 1 - Math.exp(-alike);
    }

    /** As {@link #pinyin}, spelled after Wade and Giles without marks. */
    List<String> wadeGiles(String text) {
        return pinyin(text).stream().map(WadeGiles::of).toList();
    }

    /** A syllable for each character as Hong Kong spells it; empty if one is not known. */
    List<String> cantonese(String text) {
        var syllables = new ArrayList<String>(text.length());
        for (int at = 0; at < text.length(); at++) {
            String syllable = cantonese.get((int) text.charAt(at));
            if (syllable == null) {
                return List.of();
            }
            syllables.add(syllable);
        }
        return syllables;
    }
}
