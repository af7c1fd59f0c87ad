package portcullis.core.rule;

import java.util.Optional;

/** What can be asked whether a rule applies: the rule under one reading of the law, or under several that nobody has confirmed. */
interface Judge {
    RuleCard card();

    Scope scope();

    /** Whether the rule keeps silent until it can be decided. */
    boolean silentUndecided();

    /** The judgement, unless the rule does not apply. */
    Optional<Judgement> judge(Facts facts);
}
