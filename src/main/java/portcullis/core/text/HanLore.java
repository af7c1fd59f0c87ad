package portcullis.core.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of Han names: words with their meanings, companies known by other names, what single characters abbreviate
 * and mean, and family names. All in simplified characters. Read once, immutable, shared by all threads.
 */
final class HanLore {
    /** The files, by their names without extension. */
    static final Set<String> FILES = Set.of(
            "han-words",
            "han-characters",
            "han-brands",
            "han-sounds",
            "han-cantonese",
            "han-surnames",
            "han-syllables",
            "kanji-names");

    /** What a word of a Han name is. */
    enum Kind {
        PLACE,
        /** What a business does, or another word that many bear. */
        TRADE,
        FORM,
        /** A word with a meaning that brands are made of. */
        NAME,
        /** A company known by other names. */
        BRAND
    }

    /**
     * A word and what it stands for.
     *
     * @param meanings in small Latin letters, the commonest first
     * @param fact where it is said that a brand has these names; empty for other kinds
     */
    record Word(Kind kind, List<String> meanings, String fact) {}

    /** What a single character stands for in contracted and in translated names; empty where it stands for nothing. */
    record Sign(List<String> places, List<String> trades, List<String> meanings) {
        static final Sign NONE = new Sign(List.of(), List.of(), List.of());
    }

    private final Map<String, Word> words = new HashMap<>();
    private final Map<String, Sign> signs = new HashMap<>();
    private final Map<String, String> surnames = new HashMap<>();
    private final Map<String, String> japaneseFamilies = new HashMap<>();
    private final Map<String, String> japaneseGiven = new HashMap<>();
    private final HanSound sound;
    private final int longest;

    private HanLore(Map<String, List<String>> files, Map<String, BrandName> brands) {
        for (String[] row : NameLore.rows(files, "han-words", 3)) {
            words.put(row[0], new Word(Kind.valueOf(row[1]), several(row[2]), ""));
        }
        for (String[] row : NameLore.rows(files, "han-brands", 3)) {
            words.put(row[0], new Word(Kind.BRAND, several(row[1]), row[2]));
        }
        brands.forEach((name, brand) -> {
            if (Romanizer.hasHan(name)) {
                words.put(name, new Word(Kind.BRAND, brand.others(), brand.source()));
            }
        });
        for (String[] row : NameLore.rows(files, "han-characters", 4)) {
            signs.put(row[0], new Sign(several(row[1]), several(row[2]), several(row[3])));
        }
        NameLore.rows(files, "han-surnames", 2).forEach(row -> surnames.put(row[0], row[1]));
        for (String[] row : NameLore.rows(files, "kanji-names", 3)) {
            (row[1].equals("family") ? japaneseFamilies : japaneseGiven).put(row[0], row[2]);
        }
        sound = HanSound.of(
                NameLore.rows(files, "han-sounds", 2),
                NameLore.rows(files, "han-cantonese", 2),
                NameLore.rows(files, "han-syllables", 2));
        longest = words.keySet().stream().mapToInt(String::length).max().orElse(1);
    }

    static HanLore of(Map<String, List<String>> files, Map<String, BrandName> brands) {
        return new HanLore(files, brands);
    }

    private static List<String> several(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split("\\|", -1));
    }

    Optional<Word> word(String text) {
        return Optional.ofNullable(words.get(text));
    }

    Sign sign(String character) {
        return signs.getOrDefault(character, Sign.NONE);
    }

    /** The length of the longest word. */
    int longest() {
        return longest;
    }

    HanSound sound() {
        return sound;
    }

    /** The places in Latin letters, each as one word or more. */
    List<String> places() {
        var places = new ArrayList<String>();
        words.values().stream()
                .filter(word -> word.kind() == Kind.PLACE)
                .forEach(word -> places.addAll(word.meanings()));
        return places;
    }

    /** The sound of the family name that a name begins with, if any, two characters before one. */
    Optional<Surname> surname(String name) {
        for (int length = 2; length > 0; length--) {
            if (name.length() > length) {
                String begins = name.substring(0, length);
                String own = surnames.get(begins);
                if (own != null) {
                    return Optional.of(new Surname(
                            begins, own.isEmpty() ? String.join("", sound.pinyin(begins)) : own.replace(" ", "")));
                }
            }
        }
        return Optional.empty();
    }

    /** A Japanese person's family and given name by their sound; empty if the name is not known for one. */
    List<String> japanese(String name) {
        for (int length = Math.min(3, name.length() - 1); length > 0; length--) {
            String family = japaneseFamilies.get(name.substring(0, length));
            String given = japaneseGiven.get(name.substring(length));
            if (family != null && given != null) {
                return List.of(family, given);
            }
        }
        return List.of();
    }

    /** A family name and its sound in pinyin. */
    record Surname(String written, String pinyin) {}
}
