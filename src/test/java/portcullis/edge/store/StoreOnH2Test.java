package portcullis.edge.store;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Every port on the embedded database. */
final class StoreOnH2Test extends StoreContract {
    private static @Nullable StoreForTests started;

    @Override
    protected StoreForTests store() {
        return Objects.requireNonNull(started);
    }

    @BeforeAll
    static void start() {
        started = StoreForTests.onH2("contracts");
    }

    @AfterAll
    static void close() {
        if (started != null) {
            started.close();
        }
    }
}
