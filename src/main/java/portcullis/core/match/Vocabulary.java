package portcullis.core.match;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.IntConsumer;
import portcullis.core.text.Tag;
import portcullis.core.text.Token;

/**
 * All words of the listed names that can carry a match, sorted, and the ways to find those that a submitted word may be
 * like: by their deletion neighborhoods, sound, consonants, and beginnings. Finds every word whose likeness is above that of
 * a short slip, and more: whoever looks up compares. Immutable.
 */
final class Vocabulary {
    private final Token[] words;
    private final Buckets texts;
    private final Buckets rests;
    private final Buckets sounds;
    private final Buckets consonants;

    private Vocabulary(Token[] words) {
        this.words = words;
        texts = Buckets.of(to -> each((word, number) -> to.take(word.text().hashCode(), number)));
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

    private static final Comparator<Token> ORDER =
            Comparator.comparing(Token::text).thenComparing(Token::tag).thenComparing(Token::weight);

    private static String spelled(Token word) {
        return word.tag() == Tag.NUMBER ? "" : word.text();
    }

    int size() {
        return words.length;
    }

    Token word(int number) {
        return words[number];
    }

    /** The number of a word, or below 0 if no listed name has it. */
    int number(Token word) {
        return Arrays.binarySearch(words, word, ORDER);
    }

    /** Gives the numbers of all words that have this text, and of some others. */
    void same(String text, IntConsumer found) {
        give(texts, text.hashCode(), found);
    }

    /** Gives the numbers of all words that a submitted word may be like, some more than once, and of some others. */
    void like(QueryWord submitted, IntConsumer found) {
        String text = submitted.token().text();
        same(text, found);
        if (submitted.token().tag() == Tag.NUMBER) {
            return;
        }
        Deletions.each(text, rest -> give(rests, rest, found));
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
