package portcullis.core.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The reference files that ship with the product, read from the class path for tests. */
public final class ShippedLore {
    private static final NameLore LORE = NameLore.of(files());

    private ShippedLore() {}

    public static NameLore lore() {
        return LORE;
    }

    static Map<String, List<String>> files() {
        var files = new HashMap<String, List<String>>();
        for (String name : NameLore.FILES) {
            files.put(name, lines("/portcullis/names/" + name + ".csv"));
        }
        return files;
    }

    /** The lines of a resource. */
    public static List<String> lines(String resource) {
        try (InputStream in = ShippedLore.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    /** The rows of a table in the test resources: comments left out, fields parted by semicolons and stripped. */
    public static List<String[]> table(String resource) {
        return lines(resource).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\s*;\\s*", -1))
                .toList();
    }
}
