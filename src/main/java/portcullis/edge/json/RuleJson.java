package portcullis.edge.json;

import portcullis.core.rule.Outcome;
import portcullis.core.rule.Recommendation;
import portcullis.core.rule.RuleCard;
import portcullis.core.rule.RuleState;
import portcullis.core.rule.TraceStep;
import portcullis.core.rule.Truth;

/**
 * The rule of a finding: name and place in law stand among the finding's own members; what the rule by itself would say of
 * outcome, policy and recommendation stands under {@code rule}, as a listing's terms or missing data can change it.
 */
final class RuleJson {
    private RuleJson() {}

    static void writeLaw(Out out, RuleCard rule) {
        out.text("ruleId", rule.id())
                .text("version", rule.version())
                .text("title", rule.title())
                .text("citation", rule.citation())
                .text("authority", rule.authority())
                .text("state", rule.state().name())
                .fact("from", rule.from())
                .fact("to", rule.to());
    }

    static void writeOwn(Out out, RuleCard rule) {
        out.object(
                "rule",
                inner -> inner.text("outcome", rule.outcome().name())
                        .fact("policy", rule.policy())
                        .text("recommendation", rule.recommendation().name())
                        .fact("question", rule.question())
                        .someTexts("parameters", rule.parameters()));
    }

    static RuleCard read(Members finding) {
        Members own = finding.get("rule").members();
        return new RuleCard(
                finding.text("ruleId"),
                finding.text("version"),
                finding.text("title"),
                finding.text("citation"),
                finding.text("authority"),
                finding.get("state").oneOf(RuleState.class),
                finding.find("from").map(Seen::date),
                finding.find("to").map(Seen::date),
                own.get("outcome").oneOf(Outcome.class),
                own.optionalText("policy"),
                own.get("recommendation").oneOf(Recommendation.class),
                own.optionalText("question"),
                own.texts("parameters"));
    }

    static void write(Out out, TraceStep step) {
        out.text("condition", step.condition())
                .text("expression", step.expression())
                .someTexts("inputs", step.inputs())
                .text("result", step.result().name());
    }

    static TraceStep step(Seen seen) {
        Members members = seen.members();
        return new TraceStep(
                members.text("condition"),
                members.text("expression"),
                members.texts("inputs"),
                members.get("result").oneOf(Truth.class));
    }
}
