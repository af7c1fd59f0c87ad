package portcullis.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The queries of a run: changed names of the list and companies that are not on it, drawn once. */
final class MatchingNames {
    private final List<PerturbedNames.Perturbed> perturbed;
    private final CompanyNames.Benign benign;

    MatchingNames(Ground ground) {
        perturbed = List.copyOf(new PerturbedNames(ground).draw(Options.number("perturbed", 5_000), Options.SEED));
        benign = CompanyNames.draw(Options.benign(), ground, Options.number("companies", 10_000), Options.SEED);
    }

    List<PerturbedNames.Perturbed> perturbed() {
        return perturbed;
    }

    CompanyNames.Benign benign() {
        return benign;
    }

    /** All names of the workload in mixed order, as they come in a file of orders. */
    List<String> mixed() {
        var all = new ArrayList<>(benign.names());
        perturbed.forEach(one -> all.add(one.written()));
        Collections.shuffle(all, new Random(Options.SEED));
        return all;
    }
}
