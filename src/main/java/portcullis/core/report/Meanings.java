package portcullis.core.report;

import portcullis.core.match.Match;
import portcullis.core.review.Decision;
import portcullis.core.review.ReasonCode;
import portcullis.core.review.Standing;
import portcullis.core.rule.Mode;
import portcullis.core.rule.Outcome;
import portcullis.core.rule.Recommendation;
import portcullis.core.rule.RuleState;
import portcullis.core.rule.Truth;

/** What the report's fixed words mean, a sentence or two each, as the sheet ReadMe prints them. */
final class Meanings {
    private Meanings() {}

    static String of(Recommendation recommendation) {
        return switch (recommendation) {
            case HOLD ->
                "Do not go on. A finding bars the transaction or asks for a license, or the row could not be screened.";
            case REVIEW -> "A person has to look before the transaction goes on.";
            case NO_FINDING ->
                "Nothing was found under the basis of this report on the facts that the row states. "
                        + "It is not a clearance and not a statement that the transaction is lawful.";
        };
    }

    static String of(Outcome outcome) {
        return switch (outcome) {
            case PROHIBITED -> "No license can be expected, or the act is barred outright.";
            case LICENSE_REQUIRED ->
                "A license is needed before the transaction goes on; the finding states the review policy.";
            case NOTIFY -> "An authority must be told first.";
            case RED_FLAG ->
                "A sign of diversion or of a hidden party that must be resolved first "
                        + "(15 CFR part 732, Supplement No. 3).";
            case NEEDS_DATA -> "A fact is missing without which a rule cannot be decided; the finding asks for it.";
            case LOCAL_PERMIT -> "The law of a place on the route asks for a permit of its own.";
            case EXCEPTION_CANDIDATE -> "A license exception may serve; its conditions are for a person to check.";
            case ADVISORY -> "Worth knowing; nothing has to be done for it.";
        };
    }

    static String of(Standing standing) {
        return switch (standing) {
            case NO_FINDING -> "Nothing was found and nobody has decided anything.";
            case ACCEPTED_BEFORE ->
                "Everything found is covered by good guys: two people accepted it before; see the sheet GoodGuys.";
            case OPEN -> "There are findings, or the row was rejected, and nobody has decided yet.";
            case WAITING_FOR_INFORMATION -> "Somebody was asked for a missing fact.";
            case ESCALATED -> "A more senior person or counsel has to decide.";
            case WAITING_FOR_APPROVAL -> "A person would release it; it is held until a second person agrees.";
            case RELEASED -> "A person decided that the findings are explained or licensed.";
            case BLOCKED -> "A person decided that the transaction must not go on.";
        };
    }

    static String of(Decision.Kind kind) {
        return switch (kind) {
            case RELEASE -> "The findings are explained or licensed; the transaction may go on.";
            case BLOCK -> "The transaction must not go on.";
            case REQUEST_INFORMATION -> "Somebody was asked for a missing fact.";
            case ESCALATE -> "A more senior person or counsel has to decide.";
            case APPROVE -> "A second person agrees to a release that waits for one.";
            case RETURN -> "A release that waits for a second person is not agreed to, or was taken back.";
            case REOPEN -> "A closed case is open again.";
            case CONFIRM -> "A second person looked at a release of the quality sample and agrees.";
            case OVERTURN ->
                "A second person looked at a release of the quality sample and does not agree; the case is open again.";
        };
    }

    static String of(ReasonCode code) {
        String evidence = String.join(", ", code.evidence());
        return code.meaning() + (evidence.isEmpty() ? "" : "; evidence: " + evidence);
    }

    /** What a code stands for; empty for one that is not known. */
    static String ofReason(String code) {
        return ReasonCode.of(code).map(ReasonCode::meaning).orElse("");
    }

    static String of(RuleState state) {
        return switch (state) {
            case IN_FORCE -> "The rule is law on the as-of date.";
            case SUSPENDED -> "The rule was issued and is put out of force for the time being by a later one.";
            case CODIFIED_UNENFORCED ->
                "The rule stands in the code of regulations; the agency says that it does not enforce it.";
            case GUIDANCE -> "The agency's published view; not law by itself, but what it measures diligence by.";
            case PROPOSED -> "A proposal or a bill; not law.";
            case SCENARIO -> "Not law anywhere: a supposition that the sender of the file asked for.";
        };
    }

    static String of(Mode mode) {
        return switch (mode) {
            case AS_ENFORCED ->
                "The codified law of the as-of date, less what the agency says that it does not enforce.";
            case STRICT_CODIFIED -> "Everything that stands in the code of regulations on the as-of date.";
        };
    }

    static String of(Truth truth) {
        return switch (truth) {
            case TRUE -> "The condition holds on the facts stated.";
            case FALSE -> "The condition does not hold on the facts stated.";
            case UNKNOWN ->
                "A fact is missing, so that the condition cannot be decided. Unknown is never taken for false.";
        };
    }

    static String of(Match.Carrier carrier) {
        return switch (carrier) {
            case NAME -> "The names are alike.";
            case IDENTIFIER -> "A registration, tax or other number is the same.";
            case ADDRESS -> "The address is the same, floor and unit included; the name may be another.";
            case BUILDING -> "The building is the same, floor or unit differ or are not stated.";
        };
    }
}
