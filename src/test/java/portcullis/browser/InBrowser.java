package portcullis.browser;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import portcullis.it.PayaraIT;

/** The ground of the browser tests: a fresh browser for each test, pointed at the running program. */
@ExtendWith(NeedsChromium.class)
abstract class InBrowser extends PayaraIT {
    /** The rows of the sample's smallest file. */
    static final Path SPOT_BUYS =
            Path.of("sample-data", "inbox", "spot-buys.csv").toAbsolutePath();

    private @Nullable Chromium opened;

    @BeforeEach
    void openBrowser() {
        opened = new Chromium(base(), Path.of("target", "screenshots").toAbsolutePath());
    }

    @AfterEach
    void closeBrowser() {
        browser().close();
    }

    final Chromium browser() {
        return Objects.requireNonNull(opened, "the browser is opened before each test");
    }

    /** Sends a file by the upload page and waits for its results; its address is then the browser's place. */
    final void upload(Path file) {
        Chromium browser = browser();
        browser.open("upload.xhtml");
        browser.type("send:file", file.toString());
        browser.press("send:go");
        browser.await("the results", () -> browser.place().contains("results.xhtml"));
        browser.await("the end of the screening", () -> browser.text().contains("Audit workbook"));
    }
}
