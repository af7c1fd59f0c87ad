package portcullis.it;

import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The ground of all tests against the running program: the WAR that the build made, deployed once on a Payara Micro of its own. Classes
 * that run as a client speak to it over HTTP; others run inside it.
 */
@ExtendWith({NeedsDatabase.class, ArquillianExtension.class})
public abstract class PayaraIT {
    @ArquillianResource
    @Nullable
    URL base;

    @Deployment
    public static WebArchive war() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("war")))
                .addPackage(PayaraIT.class.getPackage())
                .addAsLibrary(jarOf(Assertions.class));
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    /** The address of the program, such as {@code http://192.0.2.1:8081/}; ends in a slash. */
    protected final URI base() {
        try {
            URI uri = Objects.requireNonNull(base, "no address was injected").toURI();
            return uri.getPath().endsWith("/") ? uri : URI.create(uri + "/");
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the address " + base + " is no URI", e);
        }
    }

    protected static String adminPassword() {
        return ServerSettings.ADMIN_PASSWORD;
    }
}
