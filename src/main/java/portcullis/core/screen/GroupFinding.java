package portcullis.core.screen;

import java.util.List;
import java.util.Optional;
import portcullis.core.rule.Outcome;
import portcullis.core.rule.Recommendation;
import portcullis.core.rule.RuleCard;
import portcullis.core.rule.TraceStep;

/**
 * What was found on rows that belong together, with the rows as evidence.
 *
 * @param kind {@code CONSIGNEE_YEAR}, {@code SPLIT_ORDERS}, {@code SHARED_CONSIGNEE}, {@code SITE}, {@code SHARED_CONTACT} or
 *     {@code LIMIT}
 * @param about whom or what the rows have in common, as written on the first of them
 * @param rows the first row numbers, at most fifty
 * @param rowCount all rows of the group
 */
public record GroupFinding(
        String kind,
        String about,
        List<Integer> rows,
        int rowCount,
        RuleCard rule,
        Outcome outcome,
        Recommendation recommendation,
        List<TraceStep> trace,
        Optional<String> question) {
    public GroupFinding {
        rows = List.copyOf(rows);
        trace = List.copyOf(trace);
    }

    /** More groups than are kept: what was not looked at is told. */
    static GroupFinding limit(int rows) {
        return new GroupFinding(
                "LIMIT",
                "groups beyond the first " + RowGroups.MOST_GROUPS,
                List.of(),
                rows,
                EngineRules.LIMIT,
                EngineRules.LIMIT.outcome(),
                EngineRules.LIMIT.recommendation(),
                List.of(),
                Optional.of(
                        "Rows of further consignees and sites were not added up. Send the upload in parts, by consignee."));
    }
}
