package portcullis.core.watchlist;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What the wordings of entries mean. Publishers repeat few of them thousands of times, so each is read once, up to a bound; then it forgets
 * them all and begins again. Shared by all threads.
 */
final class Wordings<T> {
    private static final int REMEMBERED = 5_000;

    private final Map<String, T> meanings = new ConcurrentHashMap<>();
    private final Function<String, T> reader;

    Wordings(Function<String, T> reader) {
        this.reader = reader;
    }

    T of(String text) {
        T known = meanings.get(text);
        if (known == null) {
            known = reader.apply(text);
            if (meanings.size() >= REMEMBERED) {
                meanings.clear();
            }
            meanings.put(text, known);
        }
        return known;
    }
}
