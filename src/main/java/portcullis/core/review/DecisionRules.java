package portcullis.core.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import portcullis.core.rule.Recommendation;
import portcullis.core.screen.Finding;
import portcullis.core.screen.MatchFound;

/**
 * What may be decided about a case as it stands, by whom, and with what evidence. Whoever would release a held transaction needs a second
 * person; nobody is the second person of a decision of one's own; what is closed stays closed until it is opened again; blocking is
 * always possible.
 */
public final class DecisionRules {
    private final Policy policy;

    public DecisionRules(Policy policy) {
        this.policy = policy;
    }

    /** Which releases need a second person. */
    public enum FourEyes {
        /** Those of cases that hold their transaction, and all that escalated, were blocked or decided together. */
        HOLD,
        /** All of them. */
        ALL
    }

    /**
     * How strict the rules are.
     *
     * @param shortestText a reason in words has at least so many characters, so that a second reader can follow it
     */
    public record Policy(FourEyes fourEyes, QualitySample sample, int shortestText) {}

    /**
     * What somebody would decide.
     *
     * @param batch the id of what is decided together with others; empty for one by itself
     */
    public record Draft(
            Decision.Kind kind, String reasonCode, String text, SortedMap<String, String> evidence, String batch) {}

    /**
     * Who would decide.
     *
     * @param senior whether the person may approve, confirm, and decide what was escalated
     */
    public record Decider(String name, boolean senior) {}

    /** What the rules say to a draft: the decision, or why there is none. */
    public record Ruling(Optional<Decision> decision, Wrong wrong, String reason) {
        static Ruling no(Wrong wrong, String reason) {
            return new Ruling(Optional.empty(), wrong, reason);
        }
    }

    /** The kinds of no. */
    public enum Wrong {
        NOTHING,
        /** Something of the draft is missing or does not fit together. */
        DRAFT,
        /** The case does not stand so that this could be decided. */
        STANDING,
        /** This person may not. */
        PERSON
    }

    public Ruling rule(CaseFile file, Draft draft, Decider who, Instant now) {
        return standing(file, draft.kind())
                .or(() -> person(file, draft, who))
                .or(() -> words(file, draft, now))
                .orElseGet(() -> taken(file, draft, who, now));
    }

    /** The decisions that the person could take about the case as it stands. */
    public List<Decision.Kind> possible(CaseFile file, Decider who) {
        return Arrays.stream(Decision.Kind.values())
                .filter(kind -> standing(file, kind).isEmpty())
                .filter(kind -> mayTake(file, kind, who))
                .toList();
    }

    private static Optional<Ruling> standing(CaseFile file, Decision.Kind kind) {
        Standing standing = file.standing();
        if (standing == Standing.NO_FINDING) {
            return refuse(Wrong.STANDING, "the case has no finding to decide");
        }
        boolean closed = standing == Standing.RELEASED || standing == Standing.BLOCKED;
        boolean fits = switch (kind) {
            case RELEASE, REQUEST_INFORMATION ->
                !closed
                        && standing != Standing.WAITING_FOR_APPROVAL
                        && !(standing == Standing.ACCEPTED_BEFORE && kind == Decision.Kind.RELEASE);
            case ESCALATE -> !closed && standing != Standing.ESCALATED;
            case BLOCK -> standing != Standing.BLOCKED;
            case APPROVE, RETURN -> standing == Standing.WAITING_FOR_APPROVAL;
            case REOPEN -> closed;
            case CONFIRM, OVERTURN ->
                standing == Standing.RELEASED && sampled(file).isPresent();
        };
        if (!fits) {
            return refuse(Wrong.STANDING, "a case that stands " + standing + " takes no " + kind + hint(standing));
        }
        return kind == Decision.Kind.RELEASE && !file.problems().isEmpty()
                ? refuse(Wrong.STANDING, "the row was rejected and never screened; correct it and upload it again")
                : Optional.empty();
    }

    private static String hint(Standing standing) {
        return switch (standing) {
            case RELEASED, BLOCKED -> "; open it again first";
            case WAITING_FOR_APPROVAL -> "; somebody else approves or returns what was decided";
            default -> "";
        };
    }

    private static Optional<Ruling> person(CaseFile file, Draft draft, Decider who) {
        boolean seniorCode =
                ReasonCode.of(draft.reasonCode()).filter(ReasonCode::isSenior).isPresent();
        if (seniorCode && !who.senior()) {
            return refuse(Wrong.PERSON, draft.reasonCode() + " is for people who may approve");
        }
        if (answered(file, draft.kind()).filter(first -> first.isBy(who.name())).isPresent()
                && draft.kind() != Decision.Kind.RETURN) {
            return refuse(Wrong.PERSON, "nobody is the second person of a decision of one's own; somebody else has to");
        }
        return mayTake(file, draft.kind(), who)
                ? Optional.empty()
                : refuse(Wrong.PERSON, "this needs a person who may approve decisions");
    }

    private static boolean mayTake(CaseFile file, Decision.Kind kind, Decider who) {
        boolean own =
                answered(file, kind).filter(first -> first.isBy(who.name())).isPresent();
        return switch (kind) {
            case APPROVE, CONFIRM, OVERTURN -> who.senior() && !own;
            case RETURN -> who.senior() || own;
            case RELEASE -> who.senior() || file.standing() != Standing.ESCALATED;
            case BLOCK, REQUEST_INFORMATION, ESCALATE, REOPEN -> true;
        };
    }

    private Optional<Ruling> words(CaseFile file, Draft draft, Instant now) {
        if (draft.text().strip().length() < policy.shortestText()) {
            return refuse(
                    Wrong.DRAFT,
                    "a decision needs a reason of at least " + policy.shortestText() + " characters in words");
        }
        if (isAgreement(draft.kind())) {
            return Optional.empty();
        }
        Optional<ReasonCode> code = ReasonCode.of(draft.reasonCode().strip());
        if (code.isEmpty()) {
            return refuse(Wrong.DRAFT, "there is no reason code '" + draft.reasonCode() + "'");
        }
        if (!code.get().fits(draft.kind())) {
            return refuse(
                    Wrong.DRAFT,
                    "the reason code " + code.get().code() + " (" + code.get().meaning() + ") is no reason for "
                            + draft.kind() + "; " + fitting(draft.kind()));
        }
        return evidence(file, draft, code.get(), now).flatMap(lack -> refuse(Wrong.DRAFT, lack));
    }

    private static String fitting(Decision.Kind kind) {
        return Arrays.stream(ReasonCode.values())
                .filter(code -> code.fits(kind))
                .map(ReasonCode::code)
                .collect(Collectors.joining(", ", "there are ", ""));
    }

    private static boolean isAgreement(Decision.Kind kind) {
        return kind == Decision.Kind.APPROVE || kind == Decision.Kind.RETURN || kind == Decision.Kind.CONFIRM;
    }

    /** What of the evidence that a code needs is missing or cannot be. */
    private static Optional<String> evidence(CaseFile file, Draft draft, ReasonCode code, Instant now) {
        Map<String, String> stated = draft.evidence();
        Optional<String> unknown = stated.keySet().stream()
                .filter(name -> !code.evidence().contains(name))
                .findFirst();
        if (unknown.isPresent()) {
            return Optional.of(
                    code.code() + " takes no evidence called '" + unknown.get() + "'; it takes " + code.evidence());
        }
        boolean given = draft.kind() == Decision.Kind.REOPEN
                || draft.kind() == Decision.Kind.OVERTURN
                || code.evidence().stream()
                        .noneMatch(name -> stated.getOrDefault(name, "").isBlank());
        if (!given && !shows(file, code.shown())) {
            return Optional.of(code.code() + " (" + code.meaning() + ") needs evidence: state " + code.evidence());
        }
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return code == ReasonCode.LIC_OK
                ? day(stated, "expires", today)
                : code == ReasonCode.INF_NEED ? day(stated, "due", today) : Optional.empty();
    }

    private static Optional<String> day(Map<String, String> stated, String name, LocalDate today) {
        if (!stated.containsKey(name)) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(stated.get(name).strip());
            return day.isBefore(today) ? Optional.of(name + " lies in the past: " + day) : Optional.empty();
        } catch (DateTimeParseException notADay) {
            return Optional.of(name + " is an ISO date such as " + today.plusDays(7));
        }
    }

    private static boolean shows(CaseFile file, ReasonCode.Shown shown) {
        List<Finding> findings = file.screening().findings();
        return switch (shown) {
            case NOTHING -> false;
            case WORDS -> true;
            case TRACE -> findings.stream().anyMatch(finding -> !finding.trace().isEmpty());
            case MATCH -> findings.stream().anyMatch(finding -> finding.match().isPresent());
            case ADDRESSES -> findings.stream().anyMatch(DecisionRules::hasBothAddresses);
        };
    }

    private static boolean hasBothAddresses(Finding finding) {
        return finding.party()
                        .flatMap(party -> party.place().address())
                        .filter(address -> !address.isBlank())
                        .isPresent()
                && finding.match()
                        .map(MatchFound::listing)
                        .filter(listing -> !listing.addresses().isEmpty())
                        .isPresent();
    }

    private Ruling taken(CaseFile file, Draft draft, Decider who, Instant now) {
        int number = file.decisions().size() + 1;
        Decision.Kind kind = draft.kind();
        var bearing = Decision.Bearing.of(draft.evidence()).inBatch(draft.batch());
        Optional<Decision> first = answered(file, kind);
        String code = first.filter(any -> isAgreement(kind))
                .map(Decision::reasonCode)
                .orElse(draft.reasonCode().strip());
        if (first.isPresent()) {
            bearing = bearing.answering(first.get().number());
        } else if (kind == Decision.Kind.RELEASE) {
            boolean awaits = needsSecond(file, draft);
            bearing = bearing.awaitingSecond(awaits)
                    .sampled(!awaits && policy.sample().draws(file.id(), number));
        }
        return new Ruling(
                Optional.of(new Decision(number, kind, code, draft.text().strip(), who.name(), now, bearing)),
                Wrong.NOTHING,
                "");
    }

    /** A hold, whatever was blocked or escalated before, and what is decided by the dozen. */
    private boolean needsSecond(CaseFile file, Draft draft) {
        return policy.fourEyes() == FourEyes.ALL
                || file.recommendation() == Recommendation.HOLD
                || !draft.batch().isEmpty()
                || file.decisions().stream()
                        .map(Decision::kind)
                        .anyMatch(kind -> kind == Decision.Kind.BLOCK
                                || kind == Decision.Kind.ESCALATE
                                || kind == Decision.Kind.OVERTURN);
    }

    /** The earlier decision that one of this kind is a word on. */
    private static Optional<Decision> answered(CaseFile file, Decision.Kind kind) {
        if (kind == Decision.Kind.APPROVE || kind == Decision.Kind.RETURN) {
            return file.latest().filter(last -> last.bearing().awaitsSecond());
        }
        return kind == Decision.Kind.CONFIRM || kind == Decision.Kind.OVERTURN ? sampled(file) : Optional.empty();
    }

    /** The release of the quality sample on which nobody has said a word. */
    private static Optional<Decision> sampled(CaseFile file) {
        return file.latest()
                .filter(last -> last.kind() == Decision.Kind.RELEASE)
                .filter(last -> last.bearing().sampled());
    }

    private static Optional<Ruling> refuse(Wrong wrong, String reason) {
        return Optional.of(Ruling.no(wrong, reason));
    }
}
