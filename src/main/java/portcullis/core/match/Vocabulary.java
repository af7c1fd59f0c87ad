package portcullis.core.match;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import portcullis.core.text.PackedWord;
import portcullis.core.text.Spelling;
import portcullis.core.text.Tag;
import portcullis.core.text.Token;

/**
 * All words of the listed names that can carry a match, sorted, and the ways to find those that a submitted word may be
 * like: by their deletion neighborhoods, sound, consonants, and beginnings. Finds every word that is alike at
 * all, and more: whoever looks up compares. Words that compare alike are one, and words of the same text stand together.
 * Immutable.
 */
final class Vocabulary {
    private static final Comparator<Token> ORDER = Comparator.comparing(Token::text)
            .thenComparing(Token::tag)
            .thenComparing(Token::weight)
            .thenComparing(Token::isSpelled);

    private final Token[] words;
    private final WordTable table;
    /** The first word of each text. */
    private final Buckets texts;
    /** The first of the words that begin with some letters, by these. */
    private final Buckets beginnings;

    private final Buckets rests;
    private final Buckets sounds;
    private final Buckets consonants;

    private Vocabulary(Token[] words) {
        this.words = words;
        this.table = WordTable.of(words);
        texts = Buckets.of(this::eachText);
        beginnings = Buckets.of(this::eachBeginning);
        rests = Buckets.of(this::eachRest);
        sounds = Buckets.of(this::eachSound);
        consonants = Buckets.of(this::eachConsonants);
    }

    /** A vocabulary and the number that each of the given words has in it. */
    record Numbered(Vocabulary vocabulary, Map<Token, Integer> numbers) {}

    static Numbered of(List<ListedForm> forms) {
        var distinct = new HashSet<Token>();
        for (ListedForm form : forms) {
            for (Token token : form.tokens()) {
                if (!token.tag().isSlight()) {
                    distinct.add(token);
                }
            }
        }
        Token[] sorted = distinct.toArray(Token[]::new);
        Arrays.sort(sorted, ORDER);
        var numbers = new HashMap<Token, Integer>(sorted.length * 2);
        int words = 0;
        for (Token token : sorted) {
            if (words == 0 || !token.comparesAs(sorted[words - 1])) {
                sorted[words++] = token;
            }
            numbers.put(token, words - 1);
        }
        return new Numbered(new Vocabulary(Arrays.copyOf(sorted, words)), numbers);
    }

    private void eachText(Buckets.Receiver to) {
        for (int i = 0; i < words.length; i++) {
            if (i == 0 || !words[i].hasText(words[i - 1])) {
                to.take(words[i].text().hashCode(), i);
            }
        }
    }

    private void eachRest(Buckets.Receiver to) {
        var deletions = new Deletions();
        var keys = new int[Deletions.MOST];
        for (int i = 0; i < words.length; i++) {
            int count = words[i].tag() == Tag.NUMBER ? 0 : deletions.of(words[i].text(), keys, 0);
            for (int at = 0; at < count; at++) {
                to.take(keys[at], i);
            }
        }
    }

    private void eachSound(Buckets.Receiver to) {
        for (int i = 0; i < words.length; i++) {
            if (!words[i].sound().isEmpty()) {
                to.take(words[i].sound().hashCode(), i);
            }
        }
    }

    private void eachConsonants(Buckets.Receiver to) {
        for (int i = 0; i < words.length; i++) {
            to.take(words[i].consonants().hashCode(), i);
        }
    }

    /** Gives each beginning of a text with the number of the first word that begins so. */
    private void eachBeginning(Buckets.Receiver to) {
        String before = "";
        for (int word = 0; word < words.length; word++) {
            String now = words[word].text();
            int hash = 0;
            boolean shared = true;
            for (int i = 0; i < now.length() && i < Spelling.LONGEST; i++) {
                hash = 31 * hash + now.charAt(i);
                shared &= i < before.length() && before.charAt(i) == now.charAt(i);
                if (!shared && i + 1 >= QueryWord.SHORTEST_BEGINNING) {
                    to.take(hash, word);
                }
            }
            before = now;
        }
    }

    /** How many words there are. */
    int size() {
        return words.length;
    }

    WordTable table() {
        return table;
    }

    /** The number of the first word of a text, or -1 if no listed word has it; the others of that text follow. */
    int first(String text) {
        return first(text, text.hashCode(), PackedWord.of(text));
    }

    private int first(String text, int key, PackedWord packed) {
        int end = texts.end(key);
        for (int at = texts.start(key); at < end; at++) {
            if (texts.mayBe(at, key) && table.hasText(texts.number(at), text, packed)) {
                return texts.number(at);
            }
        }
        return -1;
    }

    /** Where the words of a text end, exclusive, that begin with the given one. */
    int end(int first) {
        int end = first + 1;
        while (end < words.length && table.haveOneText(first, end)) {
            end++;
        }
        return end;
    }

    /** The rests of a query's words, and where in the index they lead: looked up for all words before any is needed. */
    static final class Probes {
        private final Deletions deletions = new Deletions();
        private int[] keys = new int[8 * Deletions.MOST];
        private int[] places = new int[keys.length];
        private int[] ends = new int[8];
        /** Kept so that no compiler leaves out the looks at memory that come before they are needed. */
        @SuppressWarnings("UnusedVariable")
        private int seen;

        private void make(QueryWord[] words) {
            if (ends.length < words.length) {
                ends = new int[words.length * 2];
            }
            int count = 0;
            for (int i = 0; i < words.length; i++) {
                if (keys.length < count + Deletions.MOST) {
                    keys = Arrays.copyOf(keys, keys.length * 2);
                    places = new int[keys.length];
                }
                Token word = words[i].token();
                boolean probed = word.tag() != Tag.NUMBER && !word.tag().isSlight();
                count += probed ? deletions.of(word.text(), keys, count) : 0;
                ends[i] = count;
            }
        }

        private void look(Buckets rests, int words) {
            int count = words == 0 ? 0 : ends[words - 1];
            for (int i = 0; i < count; i++) {
                places[i] = rests.start(keys[i]);
            }
            int sum = 0;
            for (int i = 0; i < count; i++) {
                sum += rests.touch(places[i]);
            }
            seen += sum;
        }
    }

    /** Readies the probes for the words of a reading. */
    void probe(QueryWord[] words, Probes probes) {
        probes.make(words);
        probes.look(rests, words.length);
    }

    /** Adds the numbers of all words that a word of the probed reading may be like, and of some others. */
    void like(QueryWord[] submitted, int i, Probes probes, Touched found) {
        QueryWord word = submitted[i];
        addSame(word, found);
        if (word.token().tag() == Tag.NUMBER) {
            return;
        }
        addNear(word.token(), i, probes, found);
        if (!word.token().sound().isEmpty()) {
            give(sounds, word.soundHash(), found);
        }
        if (!word.consonants().isEmpty()) {
            give(consonants, word.consonantsHash(), found);
        }
        if (word.token().tag() == Tag.NAME || word.token().tag() == Tag.GENERIC) {
            addBeginnings(word, found);
        }
    }

    private void addSame(QueryWord word, Touched found) {
        String text = word.token().text();
        int first = first(text, text.hashCode(), word.packed());
        if (first >= 0) {
            addText(first, found);
        }
    }

    private void addText(int first, Touched found) {
        for (int same = first; same < end(first); same++) {
            found.add(same);
        }
    }

    private void addNear(Token word, int i, Probes probes, Touched found) {
        int slips = Math.max(1, Spelling.slips(word.length()));
        long signature = WordTable.signature(word);
        for (int probe = i == 0 ? 0 : probes.ends[i - 1]; probe < probes.ends[i]; probe++) {
            int key = probes.keys[probe];
            int end = rests.end(key);
            for (int at = probes.places[probe]; at < end; at++) {
                if (rests.mayBe(at, key) && table.mayBeWithin(slips, signature, rests.number(at))) {
                    found.add(rests.number(at));
                }
            }
        }
    }

    private static void give(Buckets buckets, int key, Touched found) {
        int end = buckets.end(key);
        for (int at = buckets.start(key); at < end; at++) {
            if (buckets.mayBe(at, key)) {
                found.add(buckets.number(at));
            }
        }
    }

    /** Words of which this is the beginning, and those that are its own beginning. */
    private void addBeginnings(QueryWord word, Touched found) {
        String text = word.token().text();
        int hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = 31 * hash + text.charAt(i);
            int letters = i + 1;
            if (letters >= QueryWord.SHORTEST_BEGINNING && letters <= text.length() - 2) {
                addTexts(hash, found);
            }
        }
        if (text.length() >= QueryWord.SHORTEST_BEGINNING) {
            addLonger(word, hash, found);
        }
    }

    private void addTexts(int key, Touched found) {
        int end = texts.end(key);
        for (int at = texts.start(key); at < end; at++) {
            if (texts.mayBe(at, key)) {
                addText(texts.number(at), found);
            }
        }
    }

    private void addLonger(QueryWord word, int hash, Touched found) {
        String text = word.token().text();
        int end = beginnings.end(hash);
        for (int at = beginnings.start(hash); at < end; at++) {
            if (!beginnings.mayBe(at, hash)) {
                continue;
            }
            int from = beginnings.number(at);
            for (int i = from; i < words.length && table.begins(i, text, word.packed()); i++) {
                found.add(i);
            }
        }
    }
}
