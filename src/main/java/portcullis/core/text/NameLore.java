package portcullis.core.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of names in general: legal forms, generic words, places, common personal names, words in other scripts and
 * names under which a company is also known. Read once from the reference files, immutable, shared by all threads.
 *
 * <p>A file is its lines: comments begin with {@code #}; fields are parted by commas, without quotes.
 */
public final class NameLore {
    /** The files, by their names without extension. */
    public static final Set<String> FILES =
            Set.of("legal-forms", "words", "places", "given-names", "native-words", "brands", "address-words");

    /** A generic, joining or otherwise known word: the form that all its spellings agree on, and what it says. */
    record Word(String form, Tag tag, double weight) {}

    /** A legal form by its code; one that is also a common word is a form only where it ends a name. */
    record LegalForm(String code, boolean endsName) {}

    private final Phrases<LegalForm> legalForms;
    private final Map<String, Word> words;
    private final Lexicon natives;
    private final Phrases<List<String>> brands;
    private final Map<String, List<String>> addressWords;

    private NameLore(Map<String, List<String>> files) {
        words = new HashMap<>();
        rows(files, "given-names", 2).forEach(row -> words.put(row[0], new Word(row[0], Tag.GIVEN, weight(row[1]))));
        rows(files, "places", 2).forEach(row -> words.put(row[0], new Word(row[1], Tag.PLACE, 0.3)));
        rows(files, "words", 4)
                .forEach(row -> words.put(row[0], new Word(row[1], Tag.valueOf(row[2]), weight(row[3]))));
        var forms = new HashMap<String, LegalForm>();
        rows(files, "legal-forms", 3).forEach(row -> forms.put(row[0], new LegalForm(row[1], row[2].equals("end"))));
        legalForms = Phrases.of(forms);
        var nativeWords = new HashMap<String, String>();
        rows(files, "native-words", 2).forEach(row -> nativeWords.put(row[0], row[1]));
        natives = Lexicon.of(nativeWords);
        brands = Phrases.of(brandForms(rows(files, "brands", 3)));
        addressWords = new HashMap<>();
        rows(files, "address-words", 3).forEach(row -> addressWords.put(row[0], List.of(row[1], row[2])));
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

    private static double weight(String text) {
        double weight = Double.parseDouble(text);
        if (!(weight > 0 && weight <= 1)) {
            throw new IllegalArgumentException("a word's weight is above 0 to 1, not " + text);
        }
        return weight;
    }

    private static Map<String, List<String>> brandForms(List<String[]> rows) {
        var groups = new HashMap<String, List<String>>();
        for (String[] row : rows) {
            groups.computeIfAbsent(row[1], brand -> new ArrayList<>()).add(row[0]);
        }
        var others = new HashMap<String, List<String>>();
        for (String[] row : rows) {
            var known = new ArrayList<String>();
            for (String form : groups.getOrDefault(row[1], List.of())) {
                if (!form.equals(row[0]) && Characters.isAscii(form)) {
                    known.add(form);
                }
            }
            others.put(row[0], List.copyOf(known));
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

    /** Names that are known under others; a native-script name stands there in that script. */
    Phrases<List<String>> brands() {
        return brands;
    }

    /** What an abbreviation in an address stands for and its kind; empty for other words. */
    Optional<List<String>> addressWord(String text) {
        return Optional.ofNullable(addressWords.get(text));
    }
}
