package portcullis.core.goods;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Known phrases, to be found in a text at a given place. A phrase is found however its words are joined: {@code RTX 4090 D} as
 * {@code RTX4090D}, {@code RTX-4090-D} or {@code RTX 4090D}; but a blank is accepted only where the phrase itself has one, so that
 * {@code a 100} is not {@code A100}. A letter tree: a look-up walks as many letters as agree, whatever the number of phrases.
 */
final class Phrases<T> {
    /** A phrase found: what it stands for and where it ends (exclusive). */
    record Found<T>(T value, int end) {}

    private final Node<T> root = new Node<>();

    /** The value of a phrase, set by {@link #put}. */
    @Nullable
    T get(String phrase) {
        char[] letters = Letters.of(phrase);
        Node<T> node = root;
        for (char c : letters) {
            if (Letters.isWord(c) || Letters.isIdeograph(c)) {
                Node<T> next = node.child(c);
                if (next == null) {
                    return null;
                }
                node = next;
            }
        }
        return node.value;
    }

    void put(String phrase, T value) {
        Node<T> node = root;
        for (char c : Letters.of(phrase)) {
            if (Letters.isWord(c) || Letters.isIdeograph(c)) {
                node = node.grow(c);
            } else {
                node.blankMayFollow = true;
            }
        }
        if (node == root) {
            throw new IllegalArgumentException("a phrase has letters or digits, '" + phrase + "' has none");
        }
        node.value = value;
    }

    /** The longest phrase that starts here and ends where a word ends. */
    @Nullable
    Found<T> longest(char[] text, int at) {
        Node<T> node = root;
        Found<T> best = null;
        int i = at;
        while (i < text.length) {
            char c = text[i];
            if (Letters.isWord(c) || Letters.isIdeograph(c)) {
                Node<T> next = node.child(c);
                if (next == null) {
                    break;
                }
                node = next;
                i++;
                T value = node.value;
                if (value != null && endsWord(text, i)) {
                    best = new Found<>(value, i);
                }
            } else if (i > at && joins(text, i, node.blankMayFollow)) {
                i++;
            } else {
                break;
            }
        }
        return best;
    }

    private static boolean joins(char[] text, int i, boolean blankMayFollow) {
        boolean wordFollows = i + 1 < text.length && (Letters.isWord(text[i + 1]) || Letters.isIdeograph(text[i + 1]));
        char c = text[i];
        return wordFollows && (c == '-' || c == '_' || c == '.' || (c == ' ' && blankMayFollow));
    }

    /** A word ends at a mark, at a change of script, and before a count such as {@code X8}. */
    private static boolean endsWord(char[] text, int end) {
        if (end == text.length || !Letters.isWord(text[end]) || Letters.isIdeograph(text[end - 1])) {
            return true;
        }
        if (text[end] != 'X' || end + 1 == text.length) {
            return false;
        }
        int i = end + 1;
        while (i < text.length && Letters.isDigit(text[i])) {
            i++;
        }
        return i > end + 1 && (i == text.length || !Letters.isWord(text[i]));
    }

    /** A letter of the tree; children sorted by letter. */
    private static final class Node<T> {
        private char[] letters = new char[0];
        private Node<T>[] children = none();
        private boolean blankMayFollow;
        private @Nullable T value;

        @SuppressWarnings("unchecked")
        private static <T> Node<T>[] none() {
            return (Node<T>[]) new Node<?>[0];
        }

        @Nullable
        Node<T> child(char letter) {
            int at = Arrays.binarySearch(letters, letter);
            return at < 0 ? null : children[at];
        }

        Node<T> grow(char letter) {
            int at = Arrays.binarySearch(letters, letter);
            if (at >= 0) {
                return children[at];
            }
            int place = -at - 1;
            var made = new Node<T>();
            letters = Arrays.copyOf(letters, letters.length + 1);
            children = Arrays.copyOf(children, children.length + 1);
            System.arraycopy(letters, place, letters, place + 1, letters.length - 1 - place);
            System.arraycopy(children, place, children, place + 1, children.length - 1 - place);
            letters[place] = letter;
            children[place] = made;
            return made;
        }
    }
}
