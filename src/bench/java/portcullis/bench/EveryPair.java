package portcullis.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.spell.StringDistance;

/** A likeness of flat texts, asked of every listed name, one after the other. */
record EveryPair(String title, StringDistance likeness, FlatNames names) implements Engine {
    @Override
    public List<Hit> hits(String name, double floor) {
        String text = FlatNames.flat(name);
        Map<Integer, Double> scores = new HashMap<>();
        for (int at = 0; at < names.size(); at++) {
            double score = likeness.getDistance(text, names.text(at));
            if (score >= floor) {
                scores.put(at, score);
            }
        }
        return names.hits(scores);
    }
}
