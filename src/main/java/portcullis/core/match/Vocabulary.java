package portcullis.core.match;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
    /** The words that have a text, by the text's number: those from its start to the next one's. */
    private final int[] starts;

    private final WordTable table;
    private final Buckets texts;
    /** The first of the texts that begin with some letters, by these. */
    private final Buckets beginnings;

    private final Buckets rests;
    private final Buckets sounds;
    private final Buckets consonants;

    private Vocabulary(Token[] words) {
        this.words = words;
        this.starts = starts(words);
        this.table = WordTable.of(words, starts);
        texts = Buckets.of(to -> eachText((word, text) -> to.take(word.text().hashCode(), text)));
        beginnings = Buckets.of(this::eachBeginning);
        rests = Buckets.of(to -> eachText((word, text) -> Deletions.each(spelled(word), rest -> to.take(rest, text))));
        sounds = Buckets.of(to -> eachText((word, text) -> {
            if (!word.sound().isEmpty()) {
                to.take(word.sound().hashCode(), text);
            }
        }));
        consonants = Buckets.of(
                to -> eachText((word, text) -> to.take(word.consonants().hashCode(), text)));
    }

    private static int[] starts(Token[] words) {
        var starts = new int[words.length + 1];
        int texts = 0;
        for (int i = 0; i < words.length; i++) {
            if (i == 0 || !words[i].text().equals(words[i - 1].text())) {
                starts[texts++] = i;
            }
        }
        starts[texts] = words.length;
        return Arrays.copyOf(starts, texts + 1);
    }

    private void eachText(Each each) {
        for (int i = 0; i < texts(); i++) {
            each.take(first(i), i);
        }
    }

    /** Takes the first word of a text and the text's number. */
    private interface Each {
        void take(Token word, int text);
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

    private static String spelled(Token word) {
        return word.tag() == Tag.NUMBER ? "" : word.text();
    }

    /** How many words there are. */
    int size() {
        return words.length;
    }

    /** How many different texts the words have. */
    int texts() {
        return starts.length - 1;
    }

    Token word(int number) {
        return words[number];
    }

    /** The number of the first word that has a text; the last one stands before the first of the next text. */
    int start(int text) {
        return starts[text];
    }

    private Token first(int text) {
        return words[starts[text]];
    }

    /** The number of a text, or -1 if no listed word has it. */
    int text(String text) {
        int key = text.hashCode();
        int end = texts.end(key);
        for (int at = texts.start(key); at < end; at++) {
            if (first(texts.number(at)).text().equals(text)) {
                return texts.number(at);
            }
        }
        return -1;
    }

    /** Adds the numbers of all texts that a submitted word may be like without being the same, and of some others. */
    void like(QueryWord submitted, Touched found) {
        Token word = submitted.token();
        if (word.tag() == Tag.NUMBER) {
            return;
        }
        int slips = Math.max(1, Spelling.slips(word.length()));
        long signature = WordTable.signature(word);
        Deletions.each(word.text(), rest -> {
            if (!rests.mayHave(rest)) {
                return;
            }
            int end = rests.end(rest);
            for (int at = rests.start(rest); at < end; at++) {
                int text = rests.number(at);
                if (!found.has(text) && table.mayBeWithin(slips, signature, text)) {
                    found.add(text);
                }
            }
        });
        if (!word.sound().isEmpty()) {
            give(sounds, word.sound().hashCode(), found);
        }
        if (!submitted.consonants().isEmpty()) {
            give(consonants, submitted.consonants().hashCode(), found);
        }
        if (word.tag() == Tag.NAME || word.tag() == Tag.GENERIC) {
            beginnings(word.text(), found);
        }
    }

    private static void give(Buckets buckets, int key, Touched found) {
        int end = buckets.end(key);
        for (int at = buckets.start(key); at < end; at++) {
            found.add(buckets.number(at));
        }
    }

    /** Has the texts' rows at hand before they are compared. */
    long touch(Touched found) {
        return table.touch(found);
    }

    /** How alike a submitted word is to a listed one of another text, or slightly more. */
    double likeness(QueryWord submitted, int number, int text) {
        return table.likeness(submitted, number, text);
    }

    /** Texts of which this is the beginning, and those that are its own beginning. */
    private void beginnings(String text, Touched found) {
        int hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = 31 * hash + text.charAt(i);
            int letters = i + 1;
            if (letters >= QueryWord.SHORTEST_BEGINNING && letters <= text.length() - 2 && texts.mayHave(hash)) {
                int same = text(text.substring(0, letters));
                if (same >= 0) {
                    found.add(same);
                }
            }
        }
        if (text.length() >= QueryWord.SHORTEST_BEGINNING && beginnings.mayHave(hash)) {
            longer(text, hash, found);
        }
    }

    private void longer(String text, int hash, Touched found) {
        int end = beginnings.end(hash);
        for (int at = beginnings.start(hash); at < end; at++) {
            int from = beginnings.number(at);
            for (int i = from; i < texts() && first(i).text().startsWith(text); i++) {
                found.add(i);
            }
        }
    }

    /** Gives each beginning of a text with the number of the first text that begins so. */
    private void eachBeginning(Buckets.Receiver to) {
        String before = "";
        for (int text = 0; text < texts(); text++) {
            String now = first(text).text();
            int hash = 0;
            boolean shared = true;
            for (int i = 0; i < now.length() && i < Spelling.LONGEST; i++) {
                hash = 31 * hash + now.charAt(i);
                shared &= i < before.length() && before.charAt(i) == now.charAt(i);
                if (!shared && i + 1 >= QueryWord.SHORTEST_BEGINNING) {
                    to.take(hash, text);
                }
            }
            before = now;
        }
    }
}
