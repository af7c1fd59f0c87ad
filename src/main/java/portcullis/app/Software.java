package portcullis.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Name and version of the program, as the build wrote them. */
final class Software {
    static final String NAME_AND_VERSION = "Portcullis " + version();

    private Software() {}

    private static String version() {
        try (InputStream in = Software.class.getResourceAsStream("/portcullis/software.properties")) {
            var properties = new Properties();
            if (in == null) {
                throw new IOException("portcullis/software.properties is not in the program");
            }
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException("reading the program's version", e);
        }
    }
}
