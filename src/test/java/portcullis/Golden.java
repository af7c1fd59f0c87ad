package portcullis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Golden files: what a test made, as a text that somebody has read and found right. They stand under
 * {@code src/test/resources/golden} and change only when the tests are run with {@code -Dgolden.update=true}; the change is then
 * read like any other change of the sources.
 */
public final class Golden {
    private static final Path ROOT = Path.of("src/test/resources/golden");

    private Golden() {}

    /**
     * Compares a text with its golden file, line by line; line ends are line feeds.
     *
     * @param name the file below the golden directory, such as {@code report/orders.txt}
     */
    public static void assertGolden(String name, String text) {
        Path file = ROOT.resolve(name);
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            }
            assertThat(file)
                    .as("golden file; make it with -Dgolden.update=true and read it")
                    .exists();
            assertThat(text).as("the text against %s", file).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("comparing with " + file, e);
        }
    }
}
