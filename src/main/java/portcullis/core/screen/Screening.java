package portcullis.core.screen;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import portcullis.core.rule.Outcome;
import portcullis.core.rule.Recommendation;

/**
 * What was found on one row under one {@link Basis}: its parties with their matches, and its findings, most restrictive
 * first. It has a recommendation, never a pass.
 */
public record Screening(List<PartyScreened> parties, List<Finding> findings) {
    public Screening {
        parties = List.copyOf(parties);
        findings = List.copyOf(findings);
    }

    /** The strictest recommendation of any finding; {@code NO_FINDING} only when there is none at all. */
    public Recommendation recommendation() {
        return findings.stream().map(Finding::recommendation).reduce(Recommendation.NO_FINDING, Recommendation::and);
    }

    /**
     * Whether nothing is left to do only because good guys cover what was found. The recommendation is that of a row without finding,
     * since two people answered the same question before; the findings stay, and the case does not stand as one in which nothing was
     * found.
     */
    public boolean isAcceptedBefore() {
        return recommendation() == Recommendation.NO_FINDING
                && findings.stream().anyMatch(GoodGuys::isSuppressed);
    }

    /** The outcomes of all findings, each once, most restrictive first. */
    public Set<Outcome> outcomes() {
        var outcomes = EnumSet.noneOf(Outcome.class);
        findings.forEach(finding -> outcomes.add(finding.outcome()));
        return Collections.unmodifiableSet(outcomes);
    }
}
