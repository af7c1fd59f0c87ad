package portcullis.core.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A scenario as somebody asks for it: its name, and values for parameters of it. Several are joined by {@code +}, the later one
 * wins where two speak of the same: {@code freeze-2023+affiliates-25} or {@code sliding-scale(k=1.2)}.
 *
 * @param arguments by the parameter's name or its last part
 */
public record WhatIf(String scenario, Map<String, String> arguments) {
    private static final Pattern ONE = Pattern.compile("([A-Za-z0-9._-]+)(?:\\(([^()]*)\\))?");
    private static final int MOST = 10;

    public WhatIf {
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /**
     * Reads what was asked for.
     *
     * @throws IllegalArgumentException when it has another form
     */
    public static List<WhatIf> parse(String text) {
        var all = new ArrayList<WhatIf>();
        for (String part : text.split("\\+", -1)) {
            Matcher one = ONE.matcher(part.strip());
            if (!one.matches() || all.size() == MOST) {
                throw new IllegalArgumentException(
                        "'" + text + "' is no scenario: a name, with values in brackets where wanted"
                                + " as in sliding-scale(k=1.2), up to " + MOST + " of them joined by +");
            }
            all.add(new WhatIf(one.group(1), arguments(one.group(2) == null ? "" : one.group(2), text)));
        }
        return all;
    }

    private static Map<String, String> arguments(String text, String whole) {
        var arguments = new LinkedHashMap<String, String>();
        for (String part : text.isBlank() ? new String[0] : text.split(",", -1)) {
            int equals = part.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException(
                        "'" + part.strip() + "' in '" + whole + "' is no parameter with its value, such as k=1.2");
            }
            arguments.put(
                    part.substring(0, equals).strip(),
                    part.substring(equals + 1).strip());
        }
        return arguments;
    }

    /** The scenario's parameters with the values asked for in place of its own. */
    List<Parameter> parameters(RulePack pack) {
        var parameters = new ArrayList<>(pack.parameters());
        arguments.forEach((name, text) -> parameters.replaceAll(parameter ->
                names(parameter, name) ? parameter.always(new Parameter.Plain(value(parameter, text))) : parameter));
        for (String name : arguments.keySet()) {
            List<String> known = parameters.stream().map(Parameter::name).toList();
            if (parameters.stream().noneMatch(parameter -> names(parameter, name))) {
                throw new IllegalArgumentException("scenario '" + scenario + "' has no parameter '" + name + "'"
                        + NearestName.hint(name, known) + "; it has " + known);
            }
        }
        return parameters;
    }

    private static boolean names(Parameter parameter, String name) {
        return parameter.name().equals(name) || parameter.name().endsWith("." + name);
    }

    private static Object value(Parameter parameter, String text) {
        try {
            return parameter.type().parse(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no value of parameter " + parameter.name() + " of type " + parameter.type(), e);
        }
    }
}
