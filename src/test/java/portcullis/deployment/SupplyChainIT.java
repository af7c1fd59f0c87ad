package portcullis.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Nothing is in the WAR whose license has not been looked at. */
class SupplyChainIT {
    private static final Set<String> ALLOWED =
            Set.of("Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause", "Unicode-3.0", "Go License", "LGPL-2.1-only");

    @Test
    void every_library_has_a_known_license() throws IOException {
        try (var reader = Json.createReader(Files.newInputStream(Path.of("target/bom.json")))) {
            var components = reader.readObject().getJsonArray("components");

            assertThat(components).hasSizeGreaterThan(20);
            components
                    .getValuesAs(JsonObject.class)
                    .forEach(component -> assertThat(license(component))
                            .as(component.getString("name"))
                            .isIn(ALLOWED));
        }
    }

    private static String license(JsonObject component) {
        if (!component.containsKey("licenses")
                || component.getJsonArray("licenses").isEmpty()) {
            return "none told";
        }
        JsonObject choice = component.getJsonArray("licenses").getJsonObject(0);
        JsonObject license = choice.getJsonObject("license");
        return license == null
                ? choice.getString("expression", "none told")
                : license.getString("id", license.getString("name", "none told"));
    }
}
