package portcullis.core.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portcullis.core.match.Evidence.Adjustment;
import portcullis.core.text.Identifier;

/**
 * What the registers say of two parties. An equal number suffices by itself; a short one only asks for a look, since it may
 * be another party's by chance. Another number of a register in which a party has only one speaks against the same party, but
 * never takes a match below the score at which a person is asked: lists are old, and numbers are mistyped.
 */
final class IdentifierComparison {
    static final double SHORT = 0.88;
    static final double OTHER_NUMBER = -0.06;

    private IdentifierComparison() {}

    /** The evidence that one of the numbers is the listed party's. */
    static Optional<Evidence> same(List<Identifier> submitted, List<Identifier> listed) {
        Identifier best = null;
        for (Identifier here : submitted) {
            for (Identifier there : listed) {
                if (here.isSame(there) && (best == null || (here.isSure() && !best.isSure()))) {
                    best = here;
                }
            }
        }
        return Optional.ofNullable(best).map(IdentifierComparison::same);
    }

    private static Evidence same(Identifier number) {
        String says = "the " + number.kind().title() + " '" + number.key() + "' is the listed party's"
                + (number.isSure() ? "" : "; it is short, and may be another party's in another register")
                + wrong(number).map(wrong -> "; " + wrong).orElse("");
        Score score = number.isSure() ? Score.ONE : new Score(SHORT);
        return new Evidence.Measured("identifier", number.key(), number.key(), score, says);
    }

    private static Optional<String> wrong(Identifier number) {
        return number.fits()
                ? Optional.empty()
                : Optional.of(
                        "the check digits of the " + number.kind().title() + " '" + number.key() + "' do not fit");
    }

    /** What the numbers say where none is the listed party's, on top of a score so far. */
    static List<Adjustment> others(List<Identifier> submitted, List<Identifier> listed, double soFar) {
        var found = new ArrayList<Adjustment>(1);
        for (Identifier number : submitted) {
            wrong(number).ifPresent(says -> found.add(new Adjustment("identifier", 0, says)));
        }
        if (same(submitted, listed).isEmpty() && soFar > Thresholds.REVIEW) {
            contradicted(submitted, listed)
                    .ifPresent(number -> found.add(new Adjustment(
                            "identifier",
                            Math.round(Math.max(OTHER_NUMBER, Thresholds.REVIEW - soFar) * 10_000) / 10_000.0,
                            "the listing has another " + number.kind().title() + " than '" + number.key() + "'")));
        }
        return found;
    }

    /** A number that is only the submitted party's, where none of its register agrees. */
    private static Optional<Identifier> contradicted(List<Identifier> submitted, List<Identifier> listed) {
        return submitted.stream()
                .filter(here -> listed.stream().anyMatch(here::contradicts))
                .findFirst();
    }
}
