package portcullis.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

final class DeploymentFilesTest {
    private static final Path ROOT = Path.of("deployment");

    @Test
    void every_folder_has_a_manual() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT)) {
            assertThat(folders.filter(Files::isDirectory).filter(folder -> !Files.exists(folder.resolve("README.md"))))
                    .isEmpty();
        }
    }

    @Test
    void every_script_stops_at_the_first_error_and_parses() throws IOException, InterruptedException {
        for (Path script : files(".sh")) {
            assertThat(Files.readString(script)).as(script.toString()).contains("set -euo pipefail");
            assertThat(Files.isExecutable(script)).as(script.toString()).isTrue();
            assertThat(new ProcessBuilder("bash", "-n", script.toString())
                            .start()
                            .waitFor())
                    .as(script.toString())
                    .isZero();
        }
    }

    @Test
    void the_container_runs_as_nobody_in_particular_on_a_read_only_root() throws IOException {
        assertThat(Files.readString(ROOT.resolve("container/Containerfile"))).containsPattern("(?m)^USER 10001$");
        Map<?, ?> compose = (Map<?, ?>) documents("container/compose.yaml").get(0);
        assertThat(get(compose, "services", "portcullis", "read_only")).isEqualTo(true);
        assertThat(get(compose, "services", "portcullis", "user")).isEqualTo("10001");
        assertThat(get(compose, "services", "portcullis", "cap_drop")).isEqualTo(List.of("ALL"));
        assertThat(Files.readString(ROOT.resolve("container/compose.yaml"))).doesNotContainPattern("PASSWORD: *\\w");
    }

    @Test
    void the_manifests_have_two_servers_with_probes_secrets_and_a_network_policy() throws IOException {
        List<Object> all = documents("kubernetes/portcullis.yaml");
        assertThat(all).allSatisfy(one -> assertThat(keys(one)).contains("apiVersion", "kind", "metadata", "spec"));
        assertThat(all.stream().map(one -> ((Map<?, ?>) one).get("kind")).toList())
                .isEqualTo(List.of("Service", "Deployment", "PodDisruptionBudget", "NetworkPolicy"));
        Map<?, ?> deployment = (Map<?, ?>) all.get(1);
        assertThat(get(deployment, "spec", "replicas")).isEqualTo(2);
        Map<?, ?> container = (Map<?, ?>) ((List<?>) get(deployment, "spec", "template", "spec", "containers")).get(0);
        assertThat(keys(container)).contains("startupProbe", "livenessProbe", "readinessProbe", "resources");
        assertThat(get(container, "securityContext", "readOnlyRootFilesystem")).isEqualTo(true);
        assertThat(get(container, "livenessProbe", "httpGet", "path")).isEqualTo("/health/live");
        assertThat((List<?>) get(container, "env"))
                .allSatisfy(variable -> assertThat(keys(variable)).containsExactlyInAnyOrder("name", "valueFrom"));
    }

    @Test
    void the_dashboard_asks_for_metrics_that_exist() throws IOException {
        String program = Files.readString(Path.of("src/main/java/portcullis/app/Telemetry.java"));
        var metric = Pattern.compile("portcullis_[a-z_]+")
                .matcher(Files.readString(ROOT.resolve("grafana/portcullis.json")));
        var asked = new ArrayList<String>();
        while (metric.find()) {
            asked.add(metric.group().replaceAll("_(total|seconds|seconds_count|seconds_sum|seconds_max)$", ""));
        }

        assertThat(asked).isNotEmpty().allSatisfy(name -> assertThat(program).contains("\"" + name + "\""));
    }

    private static List<Object> documents(String file) throws IOException {
        var all = new ArrayList<Object>();
        new Yaml().loadAll(Files.readString(ROOT.resolve(file))).forEach(all::add);
        return all;
    }

    private static List<String> keys(Object map) {
        return ((Map<?, ?>) map).keySet().stream().map(Object::toString).toList();
    }

    private static Object get(Map<?, ?> map, String... path) {
        Object value = map;
        for (String name : path) {
            value = Objects.requireNonNull(
                    ((Map<?, ?>) value).get(name), () -> String.join("/", path) + " is not there");
        }
        return value;
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> all = Files.walk(ROOT)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
