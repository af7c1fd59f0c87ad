package portcullis.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a run is told by system properties. Nothing is required: without a list the sample edition that ships with the
 * program is measured, whose figures say little.
 */
final class Options {
    /** The seed of everything that is drawn; the same seed and files give the same names. */
    static final long SEED = 20_261_123;

    private Options() {}

    /** {@code -Dlist=}: a published list file, plain or gzip. */
    static Optional<Path> list() {
        return text("list").map(Path::of);
    }

    /** {@code -Dbenign=}: files of companies, parted by commas, each a path or a path and {@code :column}. */
    static List<String> benign() {
        return text("benign").map(paths -> Arrays.asList(paths.split(",", -1))).orElse(List.of());
    }

    /** {@code -Dparts=}: which parts run; all where it is not given. */
    static boolean runs(String part) {
        return text("parts")
                .map(parts -> Set.of(parts.split(",", -1)).contains(part))
                .orElse(true);
    }

    static int number(String name, int otherwise) {
        return text(name).map(Integer::parseInt).orElse(otherwise);
    }

    static double fraction(String name, double otherwise) {
        return text(name).map(Double::parseDouble).orElse(otherwise);
    }

    static Optional<Path> file(String name) {
        return text(name).map(Path::of);
    }

    static Optional<String> text(String name) {
        return Optional.ofNullable(System.getProperty(name)).filter(text -> !text.isBlank());
    }
}
