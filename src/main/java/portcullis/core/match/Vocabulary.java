package portcullis.core.match;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import portcullis.core.text.Spelling;
import portcullis.core.text.Tag;
import portcullis.core.text.Token;

/**
 * All words of the listed names that can carry a match, sorted, and the ways to find those that a submitted word may be
 * like: by their deletion neighborhoods, sound, consonants, and beginnings. Finds every word that is alike at
 * all, and more: whoever looks up compares. Immutable.
 */
final class Vocabulary {
    private final Token[] words;
    private final long[] letters;
    private final short[] lengths;
    private final Buckets texts;
    private final Buckets writings;
    private final Buckets rests;
    private final Buckets sounds;
    private final Buckets consonants;

    private Vocabulary(Token[] words) {
        this.words = words;
        letters = new long[words.length];
        lengths = new short[words.length];
        for (int i = 0; i < words.length; i++) {
            letters[i] = words[i].letters();
            lengths[i] = (short) Math.min(Short.MAX_VALUE, words[i].length());
        }
        texts = Buckets.of(to -> each((word, number) -> to.take(word.text().hashCode(), number)));
        writings =
                Buckets.of(to -> each((word, number) -> to.take(word.written().hashCode(), number)));
        rests = Buckets.of(to -> each((word, number) -> Deletions.each(spelled(word), rest -> to.take(rest, number))));
        sounds = Buckets.of(to -> each((word, number) -> {
            if (!word.sound().isEmpty()) {
                to.take(word.sound().hashCode(), number);
            }
        }));
        consonants = Buckets.of(
                to -> each((word, number) -> to.take(word.consonants().hashCode(), number)));
    }

    /** Takes a word and its number. */
    private interface Each {
        void take(Token word, int number);
    }

    private void each(Each each) {
        for (int i = 0; i < words.length; i++) {
            each.take(words[i], i);
        }
    }

    /** Each word's number. */
    Map<Token, Integer> numbers() {
        var numbers = new HashMap<Token, Integer>();
        each(numbers::put);
        return numbers;
    }

    static Vocabulary of(List<ListedForm> forms) {
        var distinct = new HashSet<Token>();
        for (ListedForm form : forms) {
            for (Token token : form.tokens()) {
                if (!token.tag().isSlight()) {
                    distinct.add(token);
                }
            }
        }
        var words = distinct.toArray(Token[]::new);
        Arrays.sort(words, ORDER);
        return new Vocabulary(words);
    }

    private static final Comparator<Token> ORDER = Comparator.comparing(Token::text)
            .thenComparing(Token::written)
            .thenComparing(Token::tag)
            .thenComparing(Token::weight);

    private static String spelled(Token word) {
        return word.tag() == Tag.NUMBER ? "" : word.text();
    }

    int size() {
        return words.length;
    }

    Token word(int number) {
        return words[number];
    }

    /** Gives the numbers of all words that have this text, and of some others. */
    void same(String text, IntConsumer found) {
        give(texts, text.hashCode(), found);
    }

    /** Gives the numbers of all words that are written so, and of some others. */
    void written(String writing, IntConsumer found) {
        give(writings, writing.hashCode(), found);
    }

    /** Gives the numbers of all words that a submitted word may be like, some more than once, and of some others. */
    void like(QueryWord submitted, IntConsumer found) {
        String text = submitted.token().text();
        same(text, found);
        if (submitted.token().tag() == Tag.NUMBER) {
            return;
        }
        int slips = Math.max(1, Spelling.slips(text.length()));
        Deletions.each(
                text,
                rest -> give(rests, rest, number -> {
                    if (mayBeWithin(slips, submitted.token(), number)) {
                        found.accept(number);
                    }
                }));
        if (!submitted.token().sound().isEmpty()) {
            give(sounds, submitted.token().sound().hashCode(), found);
        }
        if (!submitted.consonants().isEmpty()) {
            give(consonants, submitted.consonants().hashCode(), found);
        }
        if (submitted.token().tag() == Tag.NAME) {
            beginnings(text, found);
        }
    }

    private static void give(Buckets buckets, int key, IntConsumer found) {
        int end = buckets.end(key);
        for (int at = buckets.start(key); at < end; at++) {
            found.accept(buckets.number(at));
        }
    }

    /** As {@link Token#mayBeWithin}, without a look at the word. */
    private boolean mayBeWithin(int slips, Token submitted, int number) {
        return Long.bitCount(submitted.letters() ^ letters[number]) <= 2 * slips
                && Math.abs(submitted.length() - lengths[number]) <= slips;
    }

    private void beginnings(String text, IntConsumer found) {
        for (int length = QueryWord.SHORTEST_BEGINNING; length <= text.length() - 2; length++) {
            same(text.substring(0, length), found);
        }
        if (text.length() < QueryWord.SHORTEST_BEGINNING) {
            return;
        }
        for (int i = firstFrom(text); i < words.length && words[i].text().startsWith(text); i++) {
            found.accept(i);
        }
    }

    private int firstFrom(String text) {
        int low = 0;
        int high = words.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words[middle].text().compareTo(text) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
