package portcullis.core.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import portcullis.core.link.Link;
import portcullis.core.ownership.Holdings;
import portcullis.core.rule.Judgement;
import portcullis.core.rule.Outcome;
import portcullis.core.rule.Recommendation;
import portcullis.core.rule.RuleCard;
import portcullis.core.rule.TraceStep;
import portcullis.core.rule.Truth;
import portcullis.core.subject.Party;
import portcullis.core.subject.SubjectKind;

/** Gathers the findings of one row, and puts them in order: most restrictive first, then as they were found. */
final class Gathering {
    private static final Comparator<Finding> STRICTEST = Comparator.comparing(Finding::outcome)
            .thenComparing(Finding::recommendation)
            .thenComparing(Finding::number);

    private final SubjectKind kind;
    private final Optional<TraceStep> derived;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Asked> asked = new HashSet<>();

    /**
     * What was asked or advised already: the same about the same party in another role is not put again, nor a question about the
     * item for each listing.
     */
    private record Asked(String rule, String party, String listing, List<String> missing) {}

    /** Whom a judgement is about. */
    record About(Optional<Party> party, Optional<MatchFound> match, Holdings holdings, List<Link> links) {
        static final About ROW = new About(Optional.empty(), Optional.empty(), Holdings.UNTOLD, List.of());

        static About of(Party party, Holdings holdings, List<Link> links) {
            return new About(Optional.of(party), Optional.empty(), holdings, links);
        }

        static About of(Party party, MatchFound match) {
            return new About(Optional.of(party), Optional.of(match), Holdings.UNTOLD, List.of());
        }
    }

    /** @param derived the step to add to the trace of every rule that reads the destination, where it was not stated */
    Gathering(SubjectKind kind, Optional<TraceStep> derived) {
        this.kind = kind;
        this.derived = derived;
    }

    void add(List<Judgement> judgements, About about) {
        for (Judgement judgement : judgements) {
            boolean repeats = judgement.outcome() == Outcome.NEEDS_DATA || judgement.outcome() == Outcome.ADVISORY;
            if (!repeats || asked.add(asked(judgement, about))) {
                findings.add(finding(judgement, about));
            }
        }
    }

    private static Asked asked(Judgement judgement, About about) {
        boolean ofListing = judgement.truth() == Truth.TRUE
                || judgement.missing().stream().anyMatch(path -> path.startsWith("match."));
        return new Asked(
                judgement.rule().id(),
                about.party().map(Party::label).orElse(""),
                about.match()
                        .filter(match -> ofListing)
                        .map(match -> match.listing().id())
                        .orElse(""),
                judgement.missing());
    }

    private Finding finding(Judgement judgement, About about) {
        return new Finding(
                findings.size() + 1,
                judgement.rule(),
                judgement.outcome(),
                policy(judgement, about),
                judgement.recommendation(),
                about.party(),
                about.match(),
                evidence(trace(judgement.trace()), about),
                judgement.question().map(text -> new Question(text, asked(judgement.missing()))));
    }

    /** The trace with what speaks for the facts that the rule read: who owns what, who shares what. */
    private static List<TraceStep> evidence(List<TraceStep> steps, About about) {
        List<TraceStep> owned = OwnershipTrace.more(steps, about.holdings());
        List<TraceStep> linked = about.links().isEmpty() ? owned : LinkFacts.more(owned, about.links());
        return LinkFacts.ofAddress(linked, about);
    }

    /** A customer row has no item: what is missing of it is missing of the accelerator. */
    private List<String> asked(List<String> missing) {
        return kind == SubjectKind.PURCHASE_ORDERS
                ? missing
                : missing.stream()
                        .map(path -> path.startsWith("item.") ? "access.accelerator" : path)
                        .distinct()
                        .toList();
    }

    /** The listing's own policy before the rule's, where the listing is what asks for the license. */
    private static Optional<String> policy(Judgement judgement, About about) {
        boolean listed = judgement.rule().outcome() == Outcome.LICENSE_REQUIRED;
        if (listed && OwnershipTrace.isByOwners(judgement.trace())) {
            return joined(about.holdings().inherited().policy(), judgement.policy());
        }
        Optional<String> own = about.match()
                .filter(match -> listed)
                .flatMap(match -> match.listing().license().policy())
                .map(text -> text.endsWith(".") ? text.substring(0, text.length() - 1) : text);
        return joined(own, judgement.policy());
    }

    private static Optional<String> joined(Optional<String> own, Optional<String> rules) {
        return own.isEmpty()
                ? rules
                : rules.map(text -> own.get() + "; " + text).or(() -> own);
    }

    private List<TraceStep> trace(List<TraceStep> steps) {
        boolean reads = derived.isPresent()
                && steps.stream().anyMatch(step -> step.inputs().containsKey("route.destination"));
        if (!reads) {
            return steps;
        }
        var longer = new ArrayList<TraceStep>();
        longer.add(derived.get());
        longer.addAll(steps);
        return longer;
    }

    /** Whether something was found that holds, and nothing waits for the item to be named. */
    boolean isSettled() {
        boolean holds = findings.stream().anyMatch(finding -> finding.recommendation() == Recommendation.HOLD);
        return holds
                && findings.stream()
                        .flatMap(finding -> finding.question().stream())
                        .noneMatch(question -> question.missing().contains("item.description"));
    }

    /** Adds what the program says of itself. */
    void add(RuleCard rule, String text, List<String> missing, About about) {
        findings.add(new Finding(
                findings.size() + 1,
                rule,
                rule.outcome(),
                rule.policy(),
                rule.recommendation(),
                about.party(),
                about.match(),
                List.of(),
                Optional.of(new Question(text, missing))));
    }

    /**
     * The findings in order, numbered from 1, those that say the same of several listings as one; of more than the limit the most
     * restrictive, and one that says so.
     *
     * @param covered marks the findings that good guys cover
     */
    List<Finding> inOrder(int limit, UnaryOperator<List<Finding>> covered) {
        var sorted = new ArrayList<>(covered.apply(findings));
        sorted.sort(STRICTEST);
        findings.clear();
        findings.addAll(Alike.joined(sorted));
        int all = findings.size();
        if (all > limit) {
            findings.subList(limit - 1, all).clear();
            String text = "The row has " + all + " findings, of which the " + (limit - 1)
                    + " most restrictive are kept. Give fuller names, addresses and countries; screen the row again.";
            add(EngineRules.LIMIT, text, List.of(), About.ROW);
        }
        var numbered = new ArrayList<Finding>(findings.size());
        for (Finding finding : findings) {
            numbered.add(finding.numbered(numbered.size() + 1));
        }
        return numbered;
    }
}
