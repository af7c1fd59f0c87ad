package portcullis.core.screen;

import java.util.Optional;
import java.util.TreeMap;
import portcullis.core.rule.Outcome;
import portcullis.core.rule.Recommendation;
import portcullis.core.rule.RuleCard;
import portcullis.core.rule.RuleState;

/** The program's own rules, which no pack can switch off: what it says of itself when it could not do its work. */
final class EngineRules {
    static final String PACK = "engine";

    /** Screening a row failed. */
    static final RuleCard FAILURE = card(
            "failure",
            "The row could not be screened",
            Outcome.NEEDS_DATA,
            Recommendation.HOLD,
            "Have an operator look at the failure; screen the row again.");

    /** No list edition is in force. */
    static final RuleCard NO_LIST = card(
            "no-list",
            "No restricted-party list is in force",
            Outcome.NEEDS_DATA,
            Recommendation.HOLD,
            "Import a list edition; screen the row again.");

    /** A cell could not be read as what its column says. */
    static final RuleCard DOUBT = card(
            "unreadable-value",
            "A value could not be read",
            Outcome.NEEDS_DATA,
            Recommendation.REVIEW,
            "State the value.");

    /** The item can be read in more than one way, and every reading leads to the same. */
    static final RuleCard SAME_EITHER_WAY = card(
            "ambiguous-item-same",
            "The item can be read in more than one way; every reading leads to the same outcomes",
            Outcome.ADVISORY,
            Recommendation.REVIEW,
            "State the exact model.");

    /** Values of a row that do not fit together, or not what is known of the item. */
    static final RuleCard CONTRADICTION = card(
            "contradiction",
            "What the row states does not fit together",
            Outcome.RED_FLAG,
            Recommendation.REVIEW,
            "Get the maker's classification or datasheet.");

    /** A value that cannot be. */
    static final RuleCard IMPOSSIBLE = card(
            "impossible-value",
            "A value cannot be right",
            Outcome.NEEDS_DATA,
            Recommendation.REVIEW,
            "State the value again.");

    /** A day whose law the packs do not hold. */
    static final RuleCard OUTSIDE_LAW = card(
            "outside-the-packs",
            "The packs do not hold the law of the as-of date",
            Outcome.NEEDS_DATA,
            Recommendation.REVIEW,
            "Choose another as-of date, or have the row looked at by hand.");

    /** The item can be read in more than one way. */
    static final RuleCard AMBIGUOUS_ITEM = card(
            "ambiguous-item",
            "The item can be read in more than one way",
            Outcome.NEEDS_DATA,
            Recommendation.REVIEW,
            "State the exact model.");

    /** A match that no rule of the packs speaks of. */
    static final RuleCard UNRULED_MATCH = card(
            "unruled-match",
            "A party may be listed, and no rule says what follows",
            Outcome.RED_FLAG,
            Recommendation.REVIEW,
            "Read the listing and decide what it means for this transaction.");

    /** More findings than a row keeps. */
    static final RuleCard LIMIT = card(
            "findings-limit",
            "More findings than a row keeps",
            Outcome.NEEDS_DATA,
            Recommendation.HOLD,
            "Give fuller names, addresses and countries, or raise the limit; screen the row again.");

    private EngineRules() {}

    static String ask(RuleCard rule) {
        return rule.question().orElseThrow();
    }

    private static RuleCard card(
            String name, String title, Outcome outcome, Recommendation recommendation, String question) {
        return new RuleCard(
                PACK + "." + name,
                "1",
                title,
                "none: a statement of the program about itself",
                "Portcullis",
                RuleState.IN_FORCE,
                Optional.empty(),
                Optional.empty(),
                outcome,
                Optional.empty(),
                recommendation,
                Optional.of(question),
                new TreeMap<>());
    }
}
