package portcullis.core.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Works out the value of each parameter on a day, joined lists included. */
final class ParameterValues {
    private final Map<String, Parameter> parameters;
    private final Function<String, LocalDate> day;
    private final Map<String, Optional<Object>> found = new HashMap<>();

    private ParameterValues(Map<String, Parameter> parameters, Function<String, LocalDate> day) {
        this.parameters = parameters;
        this.day = day;
    }

    /**
     * The values on a day; a parameter without a value on it is left out.
     *
     * @throws IllegalArgumentException when a joined list names a parameter that is no list of texts, or itself
     */
    static Map<String, Object> on(Map<String, Parameter> parameters, LocalDate day) {
        return on(parameters, name -> day);
    }

    /** The same with a day for each parameter by its name. */
    static Map<String, Object> on(Map<String, Parameter> parameters, Function<String, LocalDate> day) {
        var values = new ParameterValues(parameters, day);
        var result = new HashMap<String, Object>();
        parameters.keySet().forEach(name -> values.of(name, Set.of()).ifPresent(value -> result.put(name, value)));
        return result;
    }

    private Optional<Object> of(String name, Set<String> above) {
        if (above.contains(name)) {
            throw new IllegalArgumentException("parameter " + name + " is joined from itself");
        }
        Parameter parameter = parameters.get(name);
        if (parameter == null) {
            throw new IllegalArgumentException(
                    "there is no parameter '" + name + "'" + NearestName.hint(name, parameters.keySet()));
        }
        Optional<Object> known = found.get(name);
        if (known == null) {
            known = parameter.on(day.apply(name)).map(value -> resolved(name, value, above));
            found.put(name, known);
        }
        return known;
    }

    private Object resolved(String name, Parameter.Value value, Set<String> above) {
        if (value instanceof Parameter.Plain plain) {
            return plain.value();
        }
        var joined = (Parameter.Joined) value;
        var inner = new LinkedHashSet<>(above);
        inner.add(name);
        Set<String> elements = new TreeSet<>(elements(joined.union(), inner));
        elements.removeAll(elements(joined.except(), inner));
        elements.addAll(joined.plus());
        return List.copyOf(elements);
    }

    private Collection<String> elements(List<String> names, Set<String> above) {
        var all = new ArrayList<String>();
        for (String name : names) {
            Object value = of(name, above).orElse(List.of());
            if (!(value instanceof List<?> list)) {
                throw new IllegalArgumentException("parameter " + name + " is no list");
            }
            list.forEach(element -> all.add(element.toString()));
        }
        return all;
    }
}
