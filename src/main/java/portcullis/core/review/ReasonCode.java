package portcullis.core.review;

import static portcullis.core.review.Decision.Kind.BLOCK;
import static portcullis.core.review.Decision.Kind.ESCALATE;
import static portcullis.core.review.Decision.Kind.OVERTURN;
import static portcullis.core.review.Decision.Kind.RELEASE;
import static portcullis.core.review.Decision.Kind.REOPEN;
import static portcullis.core.review.Decision.Kind.REQUEST_INFORMATION;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Why a decision was taken: stable codes that auditors count by, each with the evidence that it needs. Evidence is either in the case
 * already ({@link Shown}) or has to be stated by name. What is stated is a reference, a number or a sentence; what it refers to stays
 * where it is kept.
 */
public enum ReasonCode {
    FP_NAME(Group.NOT_THE_SAME, "only generic words or the legal form agree", Shown.MATCH, "tokens"),
    FP_ADDR(Group.NOT_THE_SAME, "address and country differ materially", Shown.ADDRESSES, "addresses"),
    FP_CTRY(Group.NOT_THE_SAME, "country conflicts and no link was found", Shown.NOTHING, "registry"),
    FP_ID(Group.NOT_THE_SAME, "registration, tax number or LEI differs", Shown.NOTHING, "identifierSource"),
    FP_TYPE(Group.NOT_THE_SAME, "person, company or vessel instead of another", Shown.NOTHING, "entityType"),
    FP_ALIASWEAK(Group.NOT_THE_SAME, "weak alias and no second identifier", Shown.WORDS, "note"),
    FP_DATE(Group.NOT_THE_SAME, "dates of incorporation or activity exclude it", Shown.NOTHING, "registry"),
    FP_SCRIPT(Group.NOT_THE_SAME, "names in native script differ though romanized alike", Shown.NOTHING, "nativeNames"),
    FP_DUP(Group.NOT_THE_SAME, "same match already decided, inputs unchanged", Shown.NOTHING, "earlierDecision"),
    FP_GG(Group.PROGRAM, "covered by a good guy", Shown.NOTHING, "goodGuy"),
    FP_ADDRSHARED(
            Group.NOT_THE_SAME, "listed address, but another suite or use was verified", Shown.NOTHING, "siteProof"),
    TM_EXACT(Group.THE_SAME, "same party confirmed", Shown.NOTHING, "identifiers"),
    TM_ALIAS(Group.THE_SAME, "alias or former name of a listed party", Shown.NOTHING, "source"),
    TM_ADDR(Group.THE_SAME, "an address-only listing applies", Shown.MATCH, "listing"),
    TM_OWN50(Group.THE_SAME, "owned 50 percent or more by listed parties", Shown.NOTHING, "ownershipChart"),
    TM_OWNMIN(Group.MINORITY, "listed minority owner: a red flag, not a bar", Shown.WORDS, "diligence"),
    RL_FDP(Group.RULE, "a foreign-direct-product test is met", Shown.TRACE, "testSheet"),
    RL_ENDUSE(
            Group.RULE, "prohibited end use, or known military-intelligence or weapons use", Shown.WORDS, "statement"),
    RL_DEST(Group.RULE, "destination or headquarters is in a country group", Shown.TRACE, "lookup"),
    RL_REMOTE(Group.RULE, "remote access by a restricted user or country", Shown.NOTHING, "log"),
    RL_DIVERT(Group.RULE, "circumvention country or diversion red flags", Shown.TRACE, "flags"),
    RL_ECCN(Group.CLASSIFICATION, "classification missing or contested", Shown.NOTHING, "request"),
    LIC_OK(
            Group.LICENSED,
            "a license, exception or VEU authorization covers it",
            Shown.NOTHING,
            "license",
            "scope",
            "expires",
            "quantityLeft"),
    LIC_REQ(Group.LICENSE_NEEDED, "a license is needed; on hold", Shown.NOTHING, "ticket"),
    INF_NEED(Group.INFORMATION, "more information was requested", Shown.NOTHING, "asked", "due"),
    INF_NONE(Group.NO_ANSWER, "the supplier did not answer in time", Shown.NOTHING, "reminders"),
    ESC_TCO(Group.ESCALATION, "escalated to the trade-compliance officer", Shown.WORDS, "question"),
    ESC_LEGAL(Group.ESCALATION, "escalated to counsel", Shown.WORDS, "question"),
    QA_OVER(Group.QUALITY, "overturned on a second look", Shown.NOTHING, "firstDecision"),
    WD_CANCEL(Group.WITHDRAWN, "order cancelled or withdrawn", Shown.NOTHING, "orderReference"),
    SYS_RERUN(Group.PROGRAM, "superseded by a rerun", Shown.NOTHING, "run"),
    SYS_ERR(Group.PROGRAM, "the engine failed; held to be safe", Shown.NOTHING, "error");

    /** What a code speaks for, and the decisions that it can be the reason of. */
    public enum Group {
        NOT_THE_SAME(RELEASE),
        THE_SAME(BLOCK, ESCALATE),
        MINORITY(RELEASE, BLOCK, ESCALATE, REQUEST_INFORMATION),
        RULE(RELEASE, BLOCK, ESCALATE, REQUEST_INFORMATION),
        CLASSIFICATION(BLOCK, ESCALATE, REQUEST_INFORMATION),
        LICENSED(RELEASE),
        LICENSE_NEEDED(BLOCK, ESCALATE, REQUEST_INFORMATION),
        INFORMATION(REQUEST_INFORMATION),
        NO_ANSWER(BLOCK),
        ESCALATION(ESCALATE),
        QUALITY(OVERTURN),
        WITHDRAWN(BLOCK),
        /** Given by the program, never chosen. */
        PROGRAM();

        @SuppressWarnings("ImmutableEnumChecker") // cannot be changed, though its type does not say so
        private final Set<Decision.Kind> kinds;

        Group(Decision.Kind... kinds) {
            var all = EnumSet.noneOf(Decision.Kind.class);
            all.addAll(Arrays.asList(kinds));
            this.kinds = Collections.unmodifiableSet(all);
        }
    }

    /** What shows the evidence, so that it need not be stated by name. */
    public enum Shown {
        /** A finding with a match, whose evidence marks the words that agree. */
        MATCH,
        /** A finding whose party and whose listing both have an address. */
        ADDRESSES,
        /** A finding whose trace shows the rule's conditions and what they were asked on. */
        TRACE,
        /** The decision's own reason in words. */
        WORDS,
        /** Nothing: all has to be stated. */
        NOTHING
    }

    private final Group group;
    private final String meaning;
    private final Shown shown;

    @SuppressWarnings("ImmutableEnumChecker") // cannot be changed, though its type does not say so
    private final List<String> evidence;

    ReasonCode(Group group, String meaning, Shown shown, String... evidence) {
        this.group = group;
        this.meaning = meaning;
        this.shown = shown;
        this.evidence = List.of(evidence);
    }

    /** The code as it is written, such as {@code FP-ADDR}. */
    public String code() {
        return name().replace('_', '-');
    }

    public static Optional<ReasonCode> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    public Group group() {
        return group;
    }

    public String meaning() {
        return meaning;
    }

    /** What the case may show, so that nothing has to be stated. */
    public Shown shown() {
        return shown;
    }

    /** The names under which evidence is stated. */
    public List<String> evidence() {
        return evidence;
    }

    /** Whether it can be the reason of such a decision. A closed case is opened again for any reason that a person can give. */
    public boolean fits(Decision.Kind kind) {
        return kind == REOPEN ? group != Group.PROGRAM : group.kinds.contains(kind);
    }

    /** Whether only a person of the second level may use it. */
    public boolean isSenior() {
        return this == FP_ADDRSHARED;
    }
}
