package portcullis.edge.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import portcullis.core.rule.Condition;
import portcullis.core.rule.FactType;
import portcullis.core.rule.PackVersion;
import portcullis.core.rule.Parameter;
import portcullis.core.rule.Rule;
import portcullis.core.rule.RulePack;
import portcullis.core.rule.Span;

/** Reads one pack file's tree: parameters, named conditions, rules, and a scenario's switches. */
final class PackReader {
    private static final List<String> PACK = List.of(
            "pack",
            "scenario",
            "version",
            "title",
            "parameters",
            "conditions",
            "rules",
            "switch",
            "pin",
            "confirmations");
    private static final List<String> PARAMETER = List.of("type", "says", "choices", "values");
    private static final List<String> VALUE = List.of("from", "to", "value", "union", "except", "plus", "source");

    private final String pack;
    private final String sha256;
    private final Member.Keys file;

    PackReader(Member root, String sha256) {
        this.file = root.keys(PACK);
        this.pack = file.find("pack")
                .or(() -> file.find("scenario"))
                .map(Member::text)
                .orElseThrow(() -> root.wrong("a pack names itself by the key 'pack', a scenario by 'scenario'"));
        this.sha256 = sha256;
    }

    RulePack read() {
        var rules = new ArrayList<Rule>();
        var reader = new RuleReader(pack);
        file.find("rules").ifPresent(member -> member.elements().forEach(rule -> rules.addAll(reader.read(rule))));
        return new RulePack(
                new PackVersion(pack, file.text("version"), sha256),
                file.text("title"),
                parameters(),
                conditions(),
                rules,
                confirmations(),
                overlay());
    }

    private Optional<RulePack.Overlay> overlay() {
        if (file.find("scenario").isEmpty()) {
            file.find("switch").or(() -> file.find("pin")).ifPresent(member -> {
                throw member.wrong("only a scenario switches rules or pins packs");
            });
            return Optional.empty();
        }
        Set<String> on = new LinkedHashSet<>();
        Set<String> off = new LinkedHashSet<>();
        file.find("switch").ifPresent(member -> {
            Member.Keys keys = member.keys(List.of("on", "off"));
            keys.find("on").ifPresent(ids -> on.addAll(ids.texts()));
            keys.find("off").ifPresent(ids -> off.addAll(ids.texts()));
        });
        var pins = new TreeMap<String, LocalDate>();
        file.find("pin").ifPresent(member -> member.members().forEach((name, day) -> pins.put(name, day.day())));
        return Optional.of(new RulePack.Overlay(on, off, pins));
    }

    private List<RulePack.Confirmation> confirmations() {
        var confirmations = new ArrayList<RulePack.Confirmation>();
        file.find("confirmations").ifPresent(member -> {
            for (Member one : member.elements()) {
                Member.Keys keys = one.keys(List.of("parameter", "open", "either", "from", "to", "says", "citation"));
                confirmations.add(new RulePack.Confirmation(
                        keys.text("parameter"),
                        keys.text("open"),
                        keys.get("either").texts(),
                        span(keys),
                        keys.text("says"),
                        keys.text("citation"),
                        one.line()));
            }
        });
        return confirmations;
    }

    private Map<String, Condition.Named> conditions() {
        var conditions = new LinkedHashMap<String, Condition.Named>();
        file.find("conditions")
                .ifPresent(member -> member.members()
                        .forEach((name, expression) -> conditions.put(name, RuleReader.named(name, expression))));
        return conditions;
    }

    private List<Parameter> parameters() {
        var parameters = new ArrayList<Parameter>();
        file.find("parameters")
                .ifPresent(member ->
                        member.members().forEach((name, described) -> parameters.add(parameter(name, described))));
        return parameters;
    }

    private static Parameter parameter(String name, Member described) {
        Member.Keys keys = described.keys(PARAMETER);
        FactType type = keys.get("type").oneOf(FactType.class);
        List<String> choices = keys.find("choices", Member::texts).orElse(List.of());
        var values = new ArrayList<Parameter.Dated>();
        for (Member value : keys.get("values").elements()) {
            Member.Keys dated = value.keys(VALUE);
            values.add(new Parameter.Dated(span(dated), value(type, dated)));
        }
        return new Parameter(name, type, choices, values, described.line());
    }

    private static Parameter.Value value(FactType type, Member.Keys dated) {
        Optional<Member> plain = dated.find("value");
        if (plain.isEmpty()) {
            return new Parameter.Joined(
                    dated.find("union", Member::texts).orElse(List.of()),
                    dated.find("except", Member::texts).orElse(List.of()),
                    dated.find("plus", Member::texts).orElse(List.of()));
        }
        Member value = plain.get();
        try {
            return new Parameter.Plain(type.parse(value.isSequence() ? String.join(" ", value.texts()) : value.text()));
        } catch (IllegalArgumentException e) {
            throw value.wrong("'" + value.text() + "' is no value of type " + type);
        }
    }

    /** The days that the keys from and to give. */
    static Span span(Member.Keys keys) {
        try {
            return new Span(keys.find("from", Member::day), keys.find("to", Member::day));
        } catch (IllegalArgumentException e) {
            throw keys.of().wrong(String.valueOf(e.getMessage()));
        }
    }
}
