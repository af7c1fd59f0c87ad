package portcullis.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class SettingsManualTest {
    @Test
    void the_manual_has_every_setting_as_it_is() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("src/site/markdown/settings.md")).stream()
                .filter(line -> line.startsWith("| `portcullis."))
                .toList();

        assertThat(rows)
                .containsExactlyElementsOf(
                        Setting.all().stream().map(SettingsManualTest::row).collect(Collectors.toList()));
    }

    private static String row(Setting setting) {
        String standard = setting.standard().isEmpty() ? "" : "`" + setting.standard() + "`";
        return "| `" + setting.key() + "` | " + standard + " | " + setting.meaning() + " |";
    }
}
