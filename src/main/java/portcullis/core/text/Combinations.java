package portcullis.core.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The ways to say a name whose parts can each be said in several ways: the likeliest first, which are those that depart least
 * from each part's likeliest, and no more than a bound, as every way costs a search.
 */
final class Combinations {
    /** A text of more parts is no name; it is said in one way. */
    private static final int MOST_PARTS = 24;

    private final List<List<Saying>> parts;
    private final int most;
    private final List<List<Saying>> found = new ArrayList<>();

    private Combinations(List<List<Saying>> parts, int most) {
        this.parts = parts;
        this.most = most;
    }

    static List<List<Saying>> of(List<List<Saying>> parts, int most) {
        if (parts.size() > MOST_PARTS) {
            return List.of(parts.stream().map(ways -> ways.get(0)).toList());
        }
        var combinations = new Combinations(parts, most);
        int furthest = parts.stream().mapToInt(ways -> ways.size() - 1).sum();
        for (int departure = 0; departure <= furthest && combinations.found.size() < most; departure++) {
            combinations.add(0, departure, new ArrayList<>());
        }
        return combinations.found;
    }

    /** Adds the combinations that depart from the likeliest by exactly so many steps, the last parts first. */
    private void add(int part, int departure, List<Saying> chosen) {
        if (found.size() >= most) {
            return;
        }
        if (part == parts.size()) {
            if (departure == 0) {
                found.add(List.copyOf(chosen));
            }
            return;
        }
        List<Saying> ways = parts.get(part);
        for (int step = 0; step < ways.size() && step <= departure; step++) {
            chosen.add(ways.get(step));
            add(part + 1, departure - step, chosen);
            chosen.remove(chosen.size() - 1);
        }
    }
}
