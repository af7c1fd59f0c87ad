package portcullis.core.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Something to be shown, bound to the parameters of a basis; without a condition only a person can see to it. */
record BoundRequirement(String text, Optional<Bound> when) {
    /**
     * How a list of requirements stands.
     *
     * @param broken whether one of them is false
     * @param met texts of those that the facts show
     * @param open texts of those that are left to show
     * @param missing paths of the facts whose absence leaves some open
     */
    record Standing(boolean broken, List<String> met, List<String> open, Set<String> missing) {
        /** What is left to show, as a sentence's end: {@code (1) …; (2) …}. */
        String openWords() {
            return numbered(open);
        }

        String metWords() {
            return numbered(met);
        }

        private static String numbered(List<String> texts) {
            var words = new StringBuilder();
            for (int i = 0; i < texts.size(); i++) {
                words.append(i == 0 ? "" : "; ")
                        .append('(')
                        .append(i + 1)
                        .append(") ")
                        .append(texts.get(i));
            }
            return words.toString();
        }
    }

    static Standing standing(List<BoundRequirement> requirements, Facts facts, List<TraceStep> trace) {
        boolean broken = false;
        var met = new ArrayList<String>();
        var open = new ArrayList<String>();
        var missing = new TreeSet<String>();
        for (BoundRequirement requirement : requirements) {
            Bound.Told told = requirement
                    .when()
                    .map(bound -> bound.told(facts, trace))
                    .orElse(new Bound.Told(Truth.UNKNOWN, Set.of()));
            broken |= told.truth() == Truth.FALSE;
            (told.truth() == Truth.TRUE ? met : open).add(requirement.text());
            missing.addAll(told.missing());
        }
        return new Standing(broken, met, open, missing);
    }
}
