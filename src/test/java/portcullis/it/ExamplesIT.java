package portcullis.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The examples that the deployment ships, run as a reader would run them. */
@RunAsClient
class ExamplesIT extends PayaraIT {
    private static final Path ORDER = Path.of("sample-data/requests/h100-to-singapore.json");

    @Test
    void the_java_caller_holds_an_order_with_findings() throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");

        assertThat(run(List.of(java.toString(), "deployment/examples/ProcurementCaller.java", ORDER.toString())))
                .contains("HOLD the order: ");
    }

    @Test
    void the_shell_caller_prints_the_recommendation() throws Exception {
        Assumptions.assumeTrue(Path.of("/usr/bin/curl").toFile().canExecute(), "no curl on this machine");

        assertThat(run(List.of("bash", "deployment/examples/ask.sh", ORDER.toString()))
                        .strip())
                .isIn("HOLD", "REVIEW");
    }

    private String run(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true);
        String address = base().toString();
        process.environment().put("PORTCULLIS", address.substring(0, address.length() - 1));
        process.environment().put("TOKEN", token());
        Process running = process.start();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(running.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return said;
    }

    private String token() {
        return ApiCaller.basic(base(), "admin", adminPassword())
                .json("api/v1/tokens", "{\"label\":\"example\",\"rights\":\"SCREEN\"}")
                .json()
                .getString("token");
    }
}
