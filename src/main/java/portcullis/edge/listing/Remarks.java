package portcullis.edge.listing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a reader left out or could not tell, each thing said once with the number of times that it happened. */
final class Remarks {
    private final Map<String, Integer> times = new LinkedHashMap<>();

    /** Notes one occurrence. The sentence is without its full stop. */
    void note(String sentence) {
        times.merge(sentence, 1, Integer::sum);
    }

    /** Notes that a field of the file was left out of an entry. */
    void dropped(String field) {
        note("The field \"" + field + "\" was left out");
    }

    /** In the order of first occurrence. */
    List<String> sentences() {
        return times.entrySet().stream()
                .map(entry -> entry.getKey() + (entry.getValue() > 1 ? " (" + entry.getValue() + " times)." : "."))
                .toList();
    }
}
