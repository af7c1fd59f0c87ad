package portcullis.core.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Writes the manual's page of a pack from the pack itself: what a lawyer checks, in the order of the file. */
final class PackManual {
    private final Function<String, Optional<Condition.Named>> conditions;
    private final StringBuilder page = new StringBuilder();

    /** @param conditions finds a named condition by {@code pack.name} */
    PackManual(Function<String, Optional<Condition.Named>> conditions) {
        this.conditions = conditions;
    }

    String page(RulePack pack) {
        line("<!-- Written from the pack by PackManualTest; change the pack, not this page. -->");
        line("# " + pack.title());
        line("");
        line("Pack `" + pack.name() + "`, version " + pack.version().version() + "."
                + (pack.overlay().isPresent() ? " A scenario: a what-if, and no law." : ""));
        line("");
        pack.overlay().ifPresent(this::overlay);
        pack.confirmations().forEach(this::confirmation);
        Map<String, List<Rule>> versions = new LinkedHashMap<>();
        pack.rules()
                .forEach(rule -> versions.computeIfAbsent(rule.id(), id -> new ArrayList<>())
                        .add(rule));
        if (!versions.isEmpty()) {
            line("## Rules");
            line("");
        }
        versions.forEach((id, dated) -> dated.forEach(rule -> rule(pack, rule)));
        parameters(pack);
        return page.toString().stripTrailing() + "\n";
    }

    private void overlay(RulePack.Overlay overlay) {
        overlay.pins().forEach((pack, day) -> line("- Nothing of the pack `" + pack + "` changes after " + day + "."));
        overlay.on().stream().sorted().forEach(id -> line("- Switched on: `" + id + "`."));
        overlay.off().stream().sorted().forEach(id -> line("- Switched off: `" + id + "`."));
        line("");
    }

    private void confirmation(RulePack.Confirmation turn) {
        line("**Not confirmed:** " + turn.says() + " (" + turn.citation() + "). Until it is, rules that read `"
                + turn.parameter() + "` are judged as " + String.join(" and as ", turn.either())
                + ", and the difference is shown.");
        line("");
    }

    private void rule(RulePack pack, Rule rule) {
        Rule.Standing standing = rule.standing();
        line("### " + rule.wording().title());
        line("");
        line("`" + rule.id() + "` · " + words(rule.effect().outcome().name()) + " · "
                + words(standing.state().name()) + " · " + span(standing.span())
                + standing.published().map(day -> " · published " + day).orElse(""));
        line("");
        line("- Citation: " + rule.wording().citation() + " (" + rule.wording().authority() + ")");
        line("- Asked of: " + words(rule.scope().name()));
        line("- Applies when:");
        condition(pack, rule.when(), "    ");
        if (!rule.requires().isEmpty()) {
            line("- To be shown:");
            requirements(pack, rule.requires());
        }
        for (Rule.PolicyChoice choice : rule.policies()) {
            line("- Review policy: " + choice.text() + ", when:");
            condition(pack, choice.when(), "    ");
            requirements(pack, choice.requires());
        }
        rule.effect()
                .policy()
                .ifPresent(
                        policy -> line("- Review policy" + (rule.policies().isEmpty() ? "" : " else") + ": " + policy));
        rule.effect().recommendation().ifPresent(each -> line("- Recommendation: " + each));
        line("- While a fact is missing: "
                + (rule.effect().undecided() == Recommendation.NO_FINDING
                        ? "silent"
                        : "asks, " + rule.effect().undecided()));
        rule.wording().question().ifPresent(question -> line("- Question: " + question));
        line("");
    }

    private void requirements(RulePack pack, List<Rule.Requirement> requires) {
        for (Rule.Requirement requirement : requires) {
            line("    - " + requirement.text() + (requirement.when().isEmpty() ? " (for a person to see to)" : ""));
            requirement.when().ifPresent(when -> condition(pack, when, "        "));
        }
    }

    private void condition(RulePack pack, Condition condition, String indent) {
        if (condition instanceof Condition.All all) {
            line(indent + "- all of");
            all.parts().forEach(part -> condition(pack, part, indent + "    "));
        } else if (condition instanceof Condition.Any any) {
            line(indent + "- any of");
            any.parts().forEach(part -> condition(pack, part, indent + "    "));
        } else if (condition instanceof Condition.Not not) {
            line(indent + "- not");
            condition(pack, not.part(), indent + "    ");
        } else if (condition instanceof Condition.Named named) {
            line(indent + "- " + told(named.name(), named));
        } else if (condition instanceof Condition.Reference reference) {
            Optional<Condition.Named> named =
                    conditions.apply(pack.name() + "." + reference.name()).or(() -> conditions.apply(reference.name()));
            line(indent + "- "
                    + named.map(found -> told(reference.name(), found)).orElse(reference.name()));
        }
    }

    private static String told(String name, Condition.Named named) {
        String plain = name.substring(name.lastIndexOf('.') + 1).replace('-', ' ');
        return "**" + named.says().orElse(plain) + "**: `" + named.expression().replaceAll("\\s+", " ") + "`";
    }

    private void parameters(RulePack pack) {
        if (pack.parameters().isEmpty()) {
            return;
        }
        line("## Parameters");
        line("");
        line("| parameter | days | value |");
        line("|---|---|---|");
        for (Parameter parameter : pack.parameters()) {
            for (Parameter.Dated dated : parameter.values()) {
                line("| `" + parameter.name() + "` | " + span(dated.span()) + " | " + value(dated.value()) + " |");
            }
        }
        line("");
    }

    private static String value(Parameter.Value value) {
        if (value instanceof Parameter.Plain plain) {
            return BoundExpression.whole(plain.value()).replace("|", "\\|");
        }
        var joined = (Parameter.Joined) value;
        return "all of " + String.join(", ", joined.union())
                + (joined.except().isEmpty() ? "" : ", less " + String.join(", ", joined.except()))
                + (joined.plus().isEmpty() ? "" : ", and " + String.join(" ", joined.plus()));
    }

    private static String span(Span span) {
        return span.from().map(day -> "from " + day).orElse("always")
                + span.to().map(day -> " to " + day).orElse("");
    }

    private static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
