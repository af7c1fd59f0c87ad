package portcullis.edge.rest.wire;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import portcullis.core.rule.Recommendation;
import portcullis.core.screen.ChangeTotals;
import portcullis.core.screen.RowChange;
import portcullis.flow.CompareBases;

/** A comparison of two bases as the API tells it. */
public final class ChangeJson {
    private ChangeJson() {}

    /**
     * The document of a comparison.
     *
     * @param items the changed rows of the page that was asked for
     */
    public static String of(CompareBases.Asked asked, ChangeTotals totals, List<RowChange> items) {
        return new JsonText()
                .with("uploadId", asked.uploadId())
                .raw("left", view(asked.left(), totals::left))
                .raw("right", view(asked.right(), totals::right))
                .with("rows", totals.rows())
                .with("changed", totals.changed())
                .raw("amounts", amounts(totals.amounts()))
                .raw("rules", JsonText.array(totals.rules().entrySet(), ChangeJson::rule))
                .raw("items", JsonText.array(items, ChangeJson::change))
                .toString();
    }

    private static String view(CompareBases.View view, ToIntFunction<Recommendation> count) {
        var counts = new JsonText();
        Arrays.stream(Recommendation.values()).forEach(each -> counts.with(each.name(), count.applyAsInt(each)));
        return new JsonText()
                .with("asOf", view.asOf().toString())
                .with("mode", view.mode().name())
                .with("scenario", view.scenario())
                .raw("recommendations", counts.toString())
                .toString();
    }

    private static String rule(Map.Entry<String, ChangeTotals.OfRule> rule) {
        return new JsonText()
                .with("ruleId", rule.getKey())
                .with("title", rule.getValue().title())
                .with("rows", rule.getValue().rows())
                .raw("amounts", amounts(rule.getValue().amounts()))
                .toString();
    }

    private static String amounts(Map<String, BigDecimal> amounts) {
        return amounts.entrySet().stream()
                .map(entry -> amount(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String amount(String currency, BigDecimal amount) {
        return new JsonText()
                .with("currency", Optional.of(currency).filter(code -> !code.isEmpty()))
                .raw("amount", amount.toPlainString())
                .toString();
    }

    private static String change(RowChange change) {
        return new JsonText()
                .with("rowNumber", change.row())
                .with("reference", change.reference())
                .raw("left", side(change.left()))
                .raw("right", side(change.right()))
                .raw("amount", change.value().map(value -> amount(value.currency(), value.amount())))
                .raw("causes", JsonText.array(change.causes(), ChangeJson::cause))
                .toString();
    }

    private static String side(RowChange.Side side) {
        return new JsonText()
                .with("recommendation", side.recommendation().name())
                .with("outcomes", side.outcomes().stream().map(Enum::name).toList())
                .toString();
    }

    private static String cause(RowChange.Cause cause) {
        return new JsonText()
                .with("ruleId", cause.ruleId())
                .with("title", cause.title())
                .with("citation", cause.citation())
                .with("left", cause.left())
                .with("right", cause.right())
                .with("why", cause.why())
                .raw("parameters", JsonText.array(cause.parameters(), ChangeJson::parameter))
                .toString();
    }

    private static String parameter(RowChange.ParameterChange change) {
        return new JsonText()
                .with("name", change.name())
                .with("left", change.left())
                .with("right", change.right())
                .toString();
    }
}
