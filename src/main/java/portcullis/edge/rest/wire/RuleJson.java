package portcullis.edge.rest.wire;

import portcullis.core.rule.Coming;
import portcullis.core.rule.RuleCard;

/** A rule as the API tells it: where it stands in law, since when, what follows from it, and what it reads. */
public final class RuleJson {
    private RuleJson() {}

    public static String of(Coming coming) {
        return new JsonText()
                .with("day", coming.day().toString())
                .with("kind", coming.kind().name())
                .with("name", coming.name())
                .with("says", coming.says())
                .toString();
    }

    public static String of(RuleCard rule) {
        var parameters = new JsonText();
        rule.parameters().forEach(parameters::with);
        return new JsonText()
                .with("id", rule.id())
                .with("pack", rule.pack())
                .with("version", rule.version())
                .with("title", rule.title())
                .with("citation", rule.citation())
                .with("authority", rule.authority())
                .with("state", rule.state().name())
                .with("from", rule.from())
                .with("to", rule.to())
                .with("outcome", rule.outcome().name())
                .with("policy", rule.policy())
                .with("recommendation", rule.recommendation().name())
                .with("question", rule.question())
                .raw("parameters", parameters.toString())
                .toString();
    }
}
