package portcullis.core.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Phrases of one or more words with what they stand for; the longest that fits is found. Immutable. */
final class Phrases<T> {
    private final Map<String, T> meanings;
    /** The most words of any phrase that begins with a word. */
    private final Map<String, Integer> longest;

    /** A phrase found: how many words it takes and what it stands for. */
    record Found<T>(int words, T meaning) {}

    private Phrases(Map<String, T> meanings, Map<String, Integer> longest) {
        this.meanings = Map.copyOf(meanings);
        this.longest = Map.copyOf(longest);
    }

    static <T> Phrases<T> of(Map<String, T> meanings) {
        var longest = new HashMap<String, Integer>();
        for (String phrase : meanings.keySet()) {
            String[] words = phrase.split(" ", -1);
            longest.merge(words[0], words.length, Math::max);
        }
        return new Phrases<>(meanings, longest);
    }

    Optional<Found<T>> at(List<String> words, int start) {
        Integer most = longest.get(words.get(start));
        if (most == null) {
            return Optional.empty();
        }
        for (int count = Math.min(most, words.size() - start); count > 0; count--) {
            T meaning =
                    meanings.get(count == 1 ? words.get(start) : String.join(" ", words.subList(start, start + count)));
            if (meaning != null) {
                return Optional.of(new Found<>(count, meaning));
            }
        }
        return Optional.empty();
    }

    Optional<T> exactly(String phrase) {
        return Optional.ofNullable(meanings.get(phrase));
    }
}
