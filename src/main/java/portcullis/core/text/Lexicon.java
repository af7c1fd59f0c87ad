package portcullis.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Words of scripts that part no words, found in running text by the longest fit from the left. Immutable. */
final class Lexicon {
    private final Map<String, String> words;
    private final int longest;

    /** A piece of a text, and what it stands for; a piece that the lexicon does not know stands for nothing. */
    record Piece(String text, String meaning) {
        boolean isKnown() {
            return !meaning.isEmpty();
        }
    }

    private Lexicon(Map<String, String> words, int longest) {
        this.words = Map.copyOf(words);
        this.longest = longest;
    }

    static Lexicon of(Map<String, String> words) {
        return new Lexicon(
                words, words.keySet().stream().mapToInt(String::length).max().orElse(0));
    }

    List<Piece> pieces(String text) {
        var pieces = new ArrayList<Piece>();
        int unknown = 0;
        int at = 0;
        while (at < text.length()) {
            int fit = fit(text, at);
            if (fit == 0) {
                at++;
                continue;
            }
            if (at > unknown) {
                pieces.add(new Piece(text.substring(unknown, at), ""));
            }
            String word = text.substring(at, at + fit);
            pieces.add(new Piece(word, words.getOrDefault(word, "")));
            at += fit;
            unknown = at;
        }
        if (unknown < text.length()) {
            pieces.add(new Piece(text.substring(unknown), ""));
        }
        return pieces;
    }

    private int fit(String text, int at) {
        if (text.charAt(at) < 128 && text.charAt(at) != '(') {
            return 0;
        }
        for (int length = Math.min(longest, text.length() - at); length > 0; length--) {
            if (words.containsKey(text.substring(at, at + length))) {
                return length;
            }
        }
        return 0;
    }
}
