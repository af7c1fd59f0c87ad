package portcullis.core.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Checks the values of parameters when packs load. */
final class ParameterCheck {
    private ParameterCheck() {}

    /** What is wrong with one parameter by itself. */
    static List<PackProblem> of(RulePack pack, Parameter parameter) {
        var problems = new ArrayList<PackProblem>();
        List<Parameter.Dated> values = parameter.values();
        for (int i = 0; i < values.size(); i++) {
            for (Parameter.Dated other : values.subList(i + 1, values.size())) {
                if (values.get(i).span().meets(other.span())) {
                    problems.add(problem(pack, parameter, "two values hold on the same day"));
                }
            }
            String wrong = wrongChoice(parameter, values.get(i).value());
            if (!wrong.isEmpty()) {
                problems.add(problem(pack, parameter, wrong));
            }
        }
        return problems;
    }

    private static String wrongChoice(Parameter parameter, Parameter.Value value) {
        boolean free = parameter.choices().isEmpty() || !(value instanceof Parameter.Plain);
        if (free
                || parameter
                        .choices()
                        .contains(((Parameter.Plain) value).value().toString())) {
            return "";
        }
        return "'" + ((Parameter.Plain) value).value() + "' is none of " + parameter.choices();
    }

    /** Whether all joined lists can be worked out, on every day on which some value changes, with and without each scenario. */
    static List<PackProblem> joined(List<RulePack> packs, Map<String, Parameter> base) {
        var problems = new ArrayList<PackProblem>();
        tryDays("parameters", base, problems);
        for (RulePack pack : packs) {
            if (pack.overlay().isPresent()) {
                var with = new LinkedHashMap<>(base);
                pack.parameters().forEach(parameter -> with.put(parameter.name(), parameter));
                tryDays(pack.name(), with, problems);
            }
        }
        return problems;
    }

    private static void tryDays(String pack, Map<String, Parameter> parameters, List<PackProblem> problems) {
        var days = new TreeSet<LocalDate>();
        days.add(LocalDate.of(2022, 1, 1));
        for (Parameter parameter : parameters.values()) {
            for (Parameter.Dated dated : parameter.values()) {
                dated.span().from().ifPresent(days::add);
                dated.span().to().ifPresent(days::add);
            }
        }
        for (LocalDate day : days) {
            try {
                ParameterValues.on(parameters, day);
            } catch (IllegalArgumentException e) {
                problems.add(new PackProblem(pack, 0, "on " + day, String.valueOf(e.getMessage())));
                return;
            }
        }
    }

    private static PackProblem problem(RulePack pack, Parameter parameter, String what) {
        return new PackProblem(pack.name(), parameter.line(), "parameter " + parameter.name(), what);
    }
}
