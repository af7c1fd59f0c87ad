package portcullis.core.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is known of names in general: legal forms, generic words, places, common personal names, words in other scripts and
 * names under which a company is also known. Read once from the reference files, immutable, shared by all threads.
 *
 * <p>A file is its lines: comments begin with {@code #}; fields are parted by commas, without quotes.
 */
public final class NameLore {
    /** The files, by their names without extension. */
    public static final Set<String> FILES = files();

    private static Set<String> files() {
        var files = new TreeSet<>(HanLore.FILES);
        files.addAll(List.of(
                "legal-forms",
                "words",
                "places",
                "given-names",
                "native-words",
                "brands",
                "address-words",
                "han-addresses"));
        return Collections.unmodifiableSet(files);
    }

    /** A generic, joining or otherwise known word: the form that all its spellings agree on, and what it says. */
    record Word(String form, Tag tag, double weight) {}

    /** A legal form by its code; one that is also a common word is a form only where it ends a name. */
    record LegalForm(String code, boolean endsName) {}

    private static final int SHORTEST_MISSPELLED = 6;

    /** The weight of a word that names a known company and nothing else. */
    private static final double BRAND = 2.5;

    private static final List<String> JOINED_SUFFIXES =
            List.of("limited", "company", "corporation", "joint", "obshchestvo", "aktsionernoe", "incorporated");
    /** Words of legal forms this short are other words too. */
    private static final int SHORT_LEGAL = 4;
    /** Shorter words a slip away from a common word are words of their own. */
    private static final int LONG_WORD = 7;
    /** Words of legal forms are told from a misspelling that has so many letters. */
    private static final int LEGAL_WORD = 6;
    /** Where a legal form is run together with the word before it, at least so much of that word is left. */
    private static final int SHORTEST_REST = 3;

    private final Phrases<LegalForm> legalForms;
    /** What is left of a long common word without one letter, and the words it may be. */
    private final Map<String, List<String>> longWords;

    /** Long common words by their sound. */
    private final Map<String, String> longSounds;

    private final Map<String, Word> words;
    private final Lexicon natives;
    private final Phrases<String> nativePhrases;
    private final Phrases<BrandName> brands;
    private final HanLore han;
    private final Map<String, List<String>> addressWords;
    private final Lexicon hanAddresses;

    private NameLore(Map<String, List<String>> files) {
        words = new HashMap<>();
        rows(files, "given-names", 3).forEach(row -> words.put(row[0], new Word(row[1], Tag.GIVEN, weight(row[2]))));
        rows(files, "places", 2).forEach(row -> words.put(row[0], new Word(row[1], Tag.PLACE, 0.3)));
        rows(files, "words", 4)
                .forEach(row -> words.put(row[0], new Word(row[1], Tag.valueOf(row[2]), weight(row[3]))));
        var forms = new HashMap<String, LegalForm>();
        rows(files, "legal-forms", 3).forEach(row -> forms.put(row[0], new LegalForm(row[1], row[2].equals("end"))));
        legalForms = Phrases.of(withJoined(forms));
        Set<String> legalWords = legalWords(forms.keySet());
        legalWords.forEach(
                word -> words.putIfAbsent(word, new Word(word.toUpperCase(Locale.ROOT), Tag.LEGAL_FORM, 0.02)));
        longWords = longWords(legalWords);
        longSounds = longSounds();
        var nativeWords = new HashMap<String, String>();
        rows(files, "native-words", 2).forEach(row -> nativeWords.put(row[0], row[1]));
        natives = Lexicon.of(nativeWords);
        nativePhrases = Phrases.of(nativeWords);
        Map<String, BrandName> known = brandForms(rows(files, "brands", 3));
        brands = Phrases.of(known);
        han = HanLore.of(files, known);
        for (String[] row : rows(files, "brands", 3)) {
            if (row[0].length() > 3 && row[0].matches("[a-z]+")) {
                words.put(row[0], new Word(row[0], Tag.NAME, BRAND));
            }
        }
        addressWords = new HashMap<>();
        rows(files, "address-words", 3).forEach(row -> addressWords.put(row[0], List.of(row[1], row[2])));
        misspelled(addressWords).forEach(addressWords::putIfAbsent);
        var places = new HashMap<String, String>();
        rows(files, "han-addresses", 2).forEach(row -> places.put(Romanizer.simplified(row[0]), row[1]));
        hanAddresses = Lexicon.of(places);
    }

    /**
     * Reads the reference files.
     *
     * @param files the lines of each file in {@link #FILES}, by its name without extension
     * @throws IllegalArgumentException if a file is missing or a line is not as its file's header says
     */
    public static NameLore of(Map<String, List<String>> files) {
        return new NameLore(files);
    }

    /** The files' rows that are not comments, for a test that holds them in order. */
    static List<String[]> rows(Map<String, List<String>> files, String file, int fields) {
        List<String> lines = files.get(file);
        if (lines == null) {
            throw new IllegalArgumentException("the names need the file '" + file + "', which is not given");
        }
        var rows = new ArrayList<String[]>();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] row = line.split(",", -1);
            if (row.length != fields) {
                throw new IllegalArgumentException(
                        "a line of '" + file + "' has " + fields + " fields, but this has " + row.length + ": " + line);
            }
            rows.add(row);
        }
        return rows;
    }

    /** Long words with one letter left out; what two of them could be is neither. */
    private static Map<String, List<String>> misspelled(Map<String, List<String>> words) {
        var misspelled = new HashMap<String, List<String>>();
        words.forEach((word, meaning) -> {
            for (int i = 1; i < word.length() && word.length() >= SHORTEST_MISSPELLED; i++) {
                misspelled.merge(
                        word.substring(0, i) + word.substring(i + 1),
                        meaning,
                        (one, other) -> one.equals(other) ? one : List.of());
            }
        });
        misspelled.values().removeIf(List::isEmpty);
        return misspelled;
    }

    /** Each form also with two neighboring words, or all of them, written as one. */
    private static Map<String, LegalForm> withJoined(Map<String, LegalForm> forms) {
        var all = new HashMap<>(forms);
        forms.forEach((phrase, form) -> {
            for (int blank = phrase.indexOf(' '); blank > 0; blank = phrase.indexOf(' ', blank + 1)) {
                all.putIfAbsent(phrase.substring(0, blank) + phrase.substring(blank + 1), form);
            }
            all.putIfAbsent(phrase.replace(" ", ""), form);
        });
        return all;
    }

    private static Set<String> legalWords(Set<String> phrases) {
        var words = new TreeSet<String>();
        for (String phrase : phrases) {
            for (String word : phrase.split(" ", -1)) {
                if (word.length() > SHORT_LEGAL) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    /** The long common word that a word is one slip away from, such as "technolgies" from "technologies". */
    Optional<Word> misspelled(String text) {
        if (text.length() < LEGAL_WORD || text.length() > Spelling.LONGEST) {
            return Optional.empty();
        }
        String near = near(text);
        if (near.isEmpty() && text.length() >= LONG_WORD) {
            near = longSounds.getOrDefault(Sound.of(text, LONG_WORD), "");
        }
        return Optional.ofNullable(words.get(near));
    }

    /** The long word of a legal form that a word is one slip away from; empty for others. */
    String legalWord(String text) {
        boolean may = text.length() >= LEGAL_WORD && text.length() <= Spelling.LONGEST && !words.containsKey(text);
        String near = may ? near(text) : "";
        Word word = words.get(near);
        return word != null && word.tag() == Tag.LEGAL_FORM ? near : "";
    }

    /** The first of the long words one slip away that begins alike, but for two letters changed places; empty for none. */
    private String near(String text) {
        Set<String> near = new TreeSet<>(longWords.getOrDefault(text, List.of()));
        for (int i = 0; i < text.length(); i++) {
            near.addAll(longWords.getOrDefault(without(text, i), List.of()));
        }
        if (near.isEmpty()) {
            return "";
        }
        var spelling = Spelling.of(text);
        for (String word : near) {
            boolean begins = word.charAt(0) == text.charAt(0) || word.charAt(0) == text.charAt(1);
            if (begins && spelling.distance(word) == 1) {
                return word;
            }
        }
        return "";
    }

    private static String without(String text, int at) {
        return text.substring(0, at) + text.substring(at + 1);
    }

    private Map<String, String> longSounds() {
        var sounds = new HashMap<String, String>();
        new TreeMap<>(words).forEach((text, word) -> {
            String sound = Sound.of(text, LONG_WORD);
            if (!sound.isEmpty() && word.tag() == Tag.GENERIC) {
                sounds.putIfAbsent(sound, text);
            }
        });
        return Map.copyOf(sounds);
    }

    /** Long common words and words of legal forms, by themselves and by what is left of them without one letter. */
    private Map<String, List<String>> longWords(Set<String> legalWords) {
        var rests = new HashMap<String, List<String>>();
        words.forEach((text, word) -> {
            boolean legal = legalWords.contains(text) && text.length() >= LONG_WORD - 1;
            if (legal || (word.tag() == Tag.GENERIC && text.length() >= LONG_WORD)) {
                rests.computeIfAbsent(text, same -> new ArrayList<>()).add(text);
                for (int i = 0; i < text.length(); i++) {
                    rests.computeIfAbsent(without(text, i), rest -> new ArrayList<>())
                            .add(text);
                }
            }
        });
        return rests;
    }

    /** The beginning of a legal form that a word ends with, such as "limited", or "co" before "ltd"; empty for others. */
    String formSuffix(String word, String next) {
        if (word.endsWith("co")
                && word.length() >= SHORTEST_REST + 2
                && (next.equals("ltd") || next.equals("limited"))) {
            return "co";
        }
        for (String suffix : JOINED_SUFFIXES) {
            if (word.length() >= suffix.length() + SHORTEST_REST && word.endsWith(suffix)) {
                return suffix;
            }
        }
        return "";
    }

    private static double weight(String text) {
        double weight = Double.parseDouble(text);
        if (!(weight > 0 && weight <= 3)) {
            throw new IllegalArgumentException("a word's weight is above 0 to 3, not " + text);
        }
        return weight;
    }

    private static Map<String, BrandName> brandForms(List<String[]> rows) {
        var groups = new HashMap<String, List<String>>();
        for (String[] row : rows) {
            groups.computeIfAbsent(row[1], brand -> new ArrayList<>()).add(row[0]);
        }
        var others = new HashMap<String, BrandName>();
        for (String[] row : rows) {
            var known = new ArrayList<String>();
            for (String form : groups.getOrDefault(row[1], List.of())) {
                if (!form.equals(row[0]) && Characters.isAscii(form)) {
                    known.add(form.equals(row[1]) ? 0 : known.size(), form);
                }
            }
            others.put(row[0], new BrandName(known, row[2]));
        }
        return others;
    }

    Phrases<LegalForm> legalForms() {
        return legalForms;
    }

    Optional<Word> word(String text) {
        return Optional.ofNullable(words.get(text));
    }

    Lexicon natives() {
        return natives;
    }

    /** The same words for scripts that part their words by blanks. */
    Phrases<String> nativePhrases() {
        return nativePhrases;
    }

    /** Names that are known under others; a native-script name stands there in that script. */
    Phrases<BrandName> brands() {
        return brands;
    }

    /** What is known of Han names. */
    HanLore han() {
        return han;
    }

    /** Streets, buildings and districts that have an English name of their own, by their Han name in simplified characters. */
    Lexicon hanAddresses() {
        return hanAddresses;
    }

    /** What an abbreviation in an address stands for and its kind; empty for other words. */
    Optional<List<String>> addressWord(String text) {
        return Optional.ofNullable(addressWords.get(text));
    }
}
