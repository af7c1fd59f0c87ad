package portcullis.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import portcullis.core.watchlist.ListedKind;
import portcullis.core.watchlist.ListedName;
import portcullis.core.watchlist.Listing;

/**
 * Draws listed names and changes them, as many of each class. Primary names and aliases are drawn alike; left out are bare
 * addresses, aircraft (their names are tail numbers, of which one letter more is another aircraft), aliases that the publisher
 * calls weak, and names of under four letters.
 *
 * <p>A change is thrown away when it leaves the name as it was, leaves no word that tells who is meant, or makes it letter by
 * letter the name of another entry.
 */
final class PerturbedNames {
    private static final int SHORTEST = 4;

    private final Map<String, Listing> bearers = new HashMap<>();
    private final List<Ground.Named> drawn;

    PerturbedNames(Ground ground) {
        drawn = new ArrayList<>(ground.named());
        drawn.forEach(named -> bearers.merge(Plain.letters(named.text()), named.listing(), (a, b) -> a));
        drawn.removeIf(named -> named.listing().kind() == ListedKind.AIRCRAFT
                || named.name().kind() == ListedName.Kind.WEAK_ALIAS
                || Plain.letters(named.text()).length() < SHORTEST);
    }

    /** A changed name, and the entry that must be found by it. */
    record Perturbed(Perturbation perturbation, String variety, Ground.Named named, String written) {}

    /** So many names, spread evenly over the classes; fewer where the list is too small. The same seed gives the same names. */
    List<Perturbed> draw(int count, long seed) {
        var names = new ArrayList<Perturbed>();
        Perturbation[] classes = Perturbation.values();
        for (int i = 0; i < classes.length; i++) {
            int wanted = count / classes.length + (i < count % classes.length ? 1 : 0);
            var random = new Random(seed + classes[i].name().hashCode());
            var order = new ArrayList<>(drawn);
            Collections.shuffle(order, random);
            for (int at = 0; at < order.size() && wanted > 0; at++) {
                Optional<Perturbed> perturbed = perturbed(classes[i], order.get(at), random);
                perturbed.ifPresent(names::add);
                wanted -= perturbed.isPresent() ? 1 : 0;
            }
        }
        return names;
    }

    private Optional<Perturbed> perturbed(Perturbation perturbation, Ground.Named named, Random random) {
        return perturbation
                .of(named.text(), named.listing(), random)
                .filter(change -> isFair(named, change))
                .map(change -> new Perturbed(perturbation, change.variety(), named, change.text()));
    }

    private boolean isFair(Ground.Named named, Perturbation.Change change) {
        String written = change.text();
        Listing bearer = bearers.getOrDefault(Plain.letters(written), named.listing());
        boolean tells =
                change.variety().equals("acronym") || (Words.tell(written) && !Words.isEmptied(named.text(), written));
        return !written.equals(named.text())
                && tells
                && bearer.id().equals(named.listing().id());
    }
}
