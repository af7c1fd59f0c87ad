package portcullis.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The list as simple programs hold it: every name as one flat text beside its listing. */
final class FlatNames {
    private final List<Ground.Named> named;
    private final List<String> texts;

    FlatNames(Ground ground) {
        named = ground.named();
        texts = named.stream().map(one -> flat(one.text())).toList();
    }

    /** Small letters without accents, blanks for signs: as far as every library takes a name. */
    static String flat(String name) {
        return Words.withoutMarks(name)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    int size() {
        return texts.size();
    }

    String text(int at) {
        return texts.get(at);
    }

    /** The names at these places with their scores, as hits: each listing once, by its best name, the best first. */
    List<Engine.Hit> hits(Map<Integer, Double> scores) {
        Map<String, Engine.Hit> best = new LinkedHashMap<>();
        scores.forEach((at, score) -> {
            Ground.Named one = named.get(at);
            best.merge(
                    one.listing().id(),
                    new Engine.Hit(one.listing().id(), one.text(), score),
                    (a, b) -> a.score() >= b.score() ? a : b);
        });
        var hits = new ArrayList<>(best.values());
        hits.sort(Comparator.comparing(Engine.Hit::score).reversed());
        return hits;
    }
}
