package portcullis.flow;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import portcullis.core.review.CaseFile;
import portcullis.core.review.Decision;
import portcullis.core.review.DecisionRules;
import portcullis.core.review.ReasonCode;
import portcullis.core.screen.Finding;
import portcullis.core.screen.GoodGuys;
import portcullis.core.screen.MatchFound;
import portcullis.flow.access.Right;
import portcullis.flow.access.SignedIn;
import portcullis.flow.port.Reviews;

/**
 * Decides several cases that are one and the same question: every finding of each is about the same listing and below a score, and the
 * reason is the same. First comes a preview with a token over exactly these cases as they stand; the decision takes that token, and
 * nothing is decided when any case is another by then. Each case gets its own decision, and releases wait for a second person.
 */
public final class DecideTogether {
    /** More than anybody looks through. */
    public static final int MOST = 200;

    private final Sight sight;
    private final Reviews reviews;
    private final DecisionRules rules;
    private final double below;
    private final InstantSource clock;

    /** @param below scores from here on are decided one by one */
    public DecideTogether(Sight sight, Reviews reviews, DecisionRules rules, double below, InstantSource clock) {
        this.sight = sight;
        this.reviews = reviews;
        this.rules = rules;
        this.below = below;
        this.clock = clock;
    }

    /** What is to be decided: the cases and the one decision for all; the draft's batch stays empty. */
    public record Asked(List<String> cases, DecisionRules.Draft draft) {
        public Asked {
            cases = List.copyOf(new TreeSet<>(cases));
        }
    }

    /**
     * What would be decided, or why nothing would.
     *
     * @param token names these cases as they stand, this decision and this person; empty with a refusal
     */
    public record Preview(List<CaseFile> cases, String listing, String token, String refusal) {}

    /** What came of it. */
    public record Outcome(List<CaseFile> cases, String batch, String refusal, boolean conflict) {}

    public Preview preview(Asked asked, SignedIn who) {
        if (asked.cases().isEmpty() || asked.cases().size() > MOST) {
            return refused("1 to " + MOST + " cases are decided together, not "
                    + asked.cases().size());
        }
        var files = new ArrayList<CaseFile>();
        for (String id : asked.cases()) {
            Optional<CaseFile> file = sight.caseFile(id, who);
            if (file.isEmpty()) {
                return refused("there is no case " + id + " that the account may see; nothing is decided");
            }
            files.add(file.get());
        }
        var listings = new TreeSet<String>();
        for (CaseFile file : files) {
            Optional<String> flaw = flaw(file, asked.draft(), who, listings);
            if (flaw.isPresent()) {
                return refused("case " + file.id() + ": " + flaw.get());
            }
        }
        if (listings.size() != 1) {
            return refused("the cases are about several listings: " + String.join(", ", listings));
        }
        return new Preview(files, listings.first(), token(files, asked.draft(), who), "");
    }

    private static Preview refused(String why) {
        return new Preview(List.of(), "", "", why);
    }

    private Optional<String> flaw(CaseFile file, DecisionRules.Draft draft, SignedIn who, Set<String> listings) {
        if (!who.may(Right.DECIDE)) {
            return Optional.of("this needs the right " + Right.DECIDE);
        }
        if (draft.kind() == Decision.Kind.APPROVE || draft.kind() == Decision.Kind.RETURN) {
            String batch = file.latest().map(last -> last.bearing().batch()).orElse("");
            listings.add("batch " + batch);
            return batch.isEmpty()
                    ? Optional.of("it was decided by itself, and is approved by itself")
                    : refusal(file, draft, who);
        }
        boolean fits = ReasonCode.of(draft.reasonCode())
                .filter(code -> code.group() == ReasonCode.Group.NOT_THE_SAME)
                .isPresent();
        if (!fits) {
            return Optional.of("together only a release for a reason of the kind FP-… is decided");
        }
        List<Finding> open = file.screening().findings().stream()
                .filter(finding -> !GoodGuys.isSuppressed(finding))
                .toList();
        if (open.isEmpty() || open.stream().anyMatch(finding -> finding.match().isEmpty())) {
            return Optional.of("it has findings that are not about a listing");
        }
        if (open.stream().anyMatch(finding -> score(finding) >= below)) {
            return Optional.of("a score of " + below + " or more is decided by itself");
        }
        open.stream()
                .map(finding ->
                        finding.match().map(MatchFound::listing).orElseThrow().id())
                .forEach(listings::add);
        return refusal(file, draft, who);
    }

    private Optional<String> refusal(CaseFile file, DecisionRules.Draft draft, SignedIn who) {
        var ruling = rules.rule(file, draft, DecideCase.decider(who), clock.instant());
        return ruling.decision().isPresent() ? Optional.empty() : Optional.of(ruling.reason());
    }

    private static double score(Finding finding) {
        return finding.match().map(match -> match.score().value()).orElse(1.0);
    }

    private static String token(List<CaseFile> files, DecisionRules.Draft draft, SignedIn who) {
        String set = files.stream()
                .map(file -> file.id() + " " + file.decisions().size() + " " + file.standing())
                .collect(Collectors.joining("\n"));
        String text = String.join(
                "\n",
                who.name(),
                draft.kind().name(),
                draft.reasonCode(),
                draft.text().strip(),
                draft.evidence().toString(),
                set);
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }

    /**
     * Decides what was previewed.
     *
     * @param batch the id that the decisions share
     */
    public Outcome decide(Asked asked, String token, String batch, SignedIn who) {
        Preview preview = preview(asked, who);
        if (!preview.refusal().isEmpty()) {
            return new Outcome(List.of(), "", preview.refusal(), false);
        }
        if (!MessageDigest.isEqual(
                preview.token().getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8))) {
            return new Outcome(List.of(), "", "the cases are not as they were previewed; look at them again", true);
        }
        var draft = asked.draft();
        var together = new DecisionRules.Draft(draft.kind(), draft.reasonCode(), draft.text(), draft.evidence(), batch);
        var taken = new ArrayList<Reviews.Taken>();
        var after = new ArrayList<CaseFile>();
        for (CaseFile file : preview.cases()) {
            var decision = rules.rule(file, together, DecideCase.decider(who), clock.instant())
                    .decision()
                    .orElseThrow(() -> new IllegalStateException("a previewed case cannot be decided: " + file.id()));
            taken.add(Reviews.Taken.of(file, decision));
            after.add(file.with(decision));
        }
        return reviews.decide(taken, who.actor(), Optional.empty())
                ? new Outcome(after, batch, "", false)
                : new Outcome(List.of(), "", "somebody else decided one of the cases in between", true);
    }
}
