package portcullis.edge.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import portcullis.flow.access.Right;

/** Holds the description of the API against its routes, and the routes against the role matrix. */
final class RoutesTest {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");
    private static final Pattern REFERENCE = Pattern.compile("#/components/(\\w+)/(\\w+)");

    @Test
    void the_description_has_exactly_the_routes_of_the_program() throws IOException {
        assertThat(described().keySet()).isEqualTo(routes().keySet());
    }

    @Test
    void every_route_states_the_right_that_it_needs() {
        assertThat(routes().values())
                .allSatisfy(route -> assertThat(route.getAnnotation(Needs.class))
                        .as(route.toString())
                        .isNotNull());
    }

    @Test
    void nothing_that_changes_something_goes_by_a_right_to_read() {
        var reading = Set.of(Right.READ_OWN_UPLOADS, Right.READ_ALL_UPLOADS, Right.READ_LISTS, Right.READ_RULES);

        routes().forEach((name, route) -> {
            if (!name.startsWith("GET ")) {
                assertThat(reading).as(name).doesNotContain(needs(route).value());
            }
        });
    }

    @Test
    void every_described_route_tells_what_happens_without_sign_in_and_without_the_right() throws IOException {
        described()
                .forEach((name, operation) -> assertThat(
                                map(operation, "responses").keySet())
                        .as(name)
                        .contains("401", "403", "429")
                        .anyMatch(status -> status.startsWith("2")));
    }

    @Test
    void every_described_route_has_a_name_of_its_own() throws IOException {
        var names = described().values().stream()
                .map(operation -> String.valueOf(operation.get("operationId")))
                .toList();

        assertThat(names).doesNotHaveDuplicates().doesNotContain("null");
    }

    @Test
    void every_reference_of_the_description_leads_somewhere() throws IOException {
        Map<String, Object> components = map(description(), "components");
        var found = REFERENCE.matcher(new Yaml().dump(description()));
        var broken = new ArrayList<String>();
        while (found.find()) {
            if (!map(components, found.group(1)).containsKey(found.group(2))) {
                broken.add(found.group());
            }
        }

        assertThat(broken).isEmpty();
    }

    private static Needs needs(Method route) {
        Needs needs = route.getAnnotation(Needs.class);
        if (needs == null) {
            throw new AssertionError(route + " states no right");
        }
        return needs;
    }

    /** The routes of the program by method and path. */
    private static Map<String, Method> routes() {
        var routes = new TreeMap<String, Method>();
        for (Class<?> resource : RestApplication.RESOURCES) {
            for (Method method : resource.getDeclaredMethods()) {
                httpMethod(method).forEach(name -> {
                    String path = name + " /api" + path(resource.getAnnotation(Path.class))
                            + path(method.getAnnotation(Path.class));
                    assertThat(routes.put(path, method)).as(path).isNull();
                });
            }
        }
        return routes;
    }

    private static List<String> httpMethod(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(found -> found != null)
                .map(HttpMethod::value)
                .toList();
    }

    private static String path(@Nullable Path path) {
        return path == null ? "" : "/" + path.value();
    }

    private static Map<String, Map<String, Object>> described() throws IOException {
        var described = new TreeMap<String, Map<String, Object>>();
        Map<String, Object> paths = map(description(), "paths");
        for (String path : new TreeSet<>(paths.keySet())) {
            Map<String, Object> operations = map(paths, path);
            for (String method : operations.keySet()) {
                if (METHODS.contains(method)) {
                    described.put(method.toUpperCase(Locale.ROOT) + " " + path, map(operations, method));
                }
            }
        }
        return described;
    }

    private static Map<String, Object> description() throws IOException {
        try (InputStream file = RoutesTest.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            return new Yaml().load(file);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Map<String, Object> in, String name) {
        return (Map<String, Object>) in.getOrDefault(name, Map.of());
    }
}
