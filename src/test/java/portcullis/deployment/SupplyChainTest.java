package portcullis.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every library that the build file asks for has its line in the manual, with a reason and a license. */
final class SupplyChainTest {
    private static final Pattern DEPENDENCY = Pattern.compile("(?s)<dependency>(.*?)</dependency>");
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>(.*?)</artifactId>");

    @Test
    void the_manual_gives_a_reason_for_every_library_of_the_war() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/site/markdown/libraries.md"));

        assertThat(libraries())
                .hasSizeGreaterThan(8)
                .allSatisfy(library -> assertThat(lines)
                        .as(library)
                        .anyMatch(line ->
                                line.startsWith("|") && line.contains("`" + library + "`") && hasFiveCells(line)));
    }

    private static boolean hasFiveCells(String line) {
        return line.replace("\\|", "").chars().filter(c -> c == '|').count() == 6;
    }

    /** The artifacts that the build file puts into the WAR: neither provided by the server nor for tests. */
    private static List<String> libraries() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String own = pom.substring(pom.indexOf("</dependencyManagement>"), pom.indexOf("<build>"));
        var found = new ArrayList<String>();
        var dependency = DEPENDENCY.matcher(own);
        while (dependency.find()) {
            String text = dependency.group(1);
            var artifact = ARTIFACT.matcher(text);
            if (!text.contains("<scope>") && artifact.find()) {
                found.add(artifact.group(1));
            }
        }
        return found;
    }
}
