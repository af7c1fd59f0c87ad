package portcullis.browser;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.stream.Collectors;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A Chromium without a window, as a person uses it: looks at pages, fills in forms, presses keys. It waits for what it needs, never for a time. */
final class Chromium implements AutoCloseable {
    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String AXE = script();
    private static final String SERIOUS = """
            const done = arguments[0];
            axe.run(document, {resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})
               .then(r => done(r.violations.filter(v => v.impact === 'serious' || v.impact === 'critical')
                   .map(v => v.id + ': ' + v.nodes.map(n => n.target.join(' ')).slice(0, 3).join('; '))));
            """;

    private final ChromeDriver driver;
    private final URI base;
    private final Path pictures;

    /**
     * @param base the program's address, ending in a slash
     * @param pictures the folder for screenshots
     */
    Chromium(URI base, Path pictures) {
        this.base = base;
        this.pictures = pictures;
        var options = new ChromeOptions();
        options.setBinary(PROGRAM.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1280,900",
                "--lang=en-US",
                // The server under test speaks HTTP at an address that is not localhost's; production speaks HTTPS.
                "--unsafely-treat-insecure-origin-as-secure=" + base.resolve("/"));
        options.setExperimentalOption("prefs", Map.of("download.default_directory", pictures.toString()));
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(new File(DRIVER.toString()))
                        .build(),
                options);
        driver.manage().timeouts().scriptTimeout(PATIENCE).pageLoadTimeout(PATIENCE);
    }

    static boolean isThere() {
        return Files.isExecutable(PROGRAM) && Files.isExecutable(DRIVER);
    }

    void open(String page) {
        driver.get(base + page);
    }

    void signIn(String name, String password) {
        open("login.xhtml");
        type("signIn:name", name);
        type("signIn:password", password);
        press("signIn:enter");
        await("being signed in", () -> !place().contains("login.xhtml"));
    }

    void signOut() {
        press("leave:signOut");
        await("being signed out", () -> place().contains("login.xhtml"));
    }

    void type(String id, String text) {
        byId(id).sendKeys(text);
    }

    void choose(String id, String value) {
        byId(id).findElement(By.cssSelector("option[value='" + value + "']")).click();
    }

    void press(String id) {
        byId(id).click();
    }

    /** Presses keys wherever the focus is. */
    void keys(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    /** Moves the focus by the tabulator until it is on the element. */
    void tabTo(String id) {
        for (int step = 0; step < 200; step++) {
            if (id.equals(driver.switchTo().activeElement().getDomAttribute("id"))) {
                return;
            }
            keys(Keys.TAB);
        }
        throw new AssertionError("the tabulator never reaches " + id + " on " + place());
    }

    WebElement byId(String id) {
        return find(By.id(id));
    }

    WebElement find(By what) {
        await(what.toString(), () -> !driver.findElements(what).isEmpty());
        return driver.findElement(what);
    }

    List<WebElement> all(By what) {
        return driver.findElements(what);
    }

    /** The whole address that a link leads to. */
    static String href(WebElement link) {
        return Objects.requireNonNull(link.getDomProperty("href"), "a link without an address");
    }

    /** What the page says now; nothing while it is being exchanged for another. */
    String text() {
        return String.valueOf(driver.executeScript("return document.body ? document.body.innerText : ''"));
    }

    String place() {
        return Objects.requireNonNull(driver.getCurrentUrl());
    }

    /** The cookies of the session, as a header says them. */
    String session() {
        return driver.manage().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** Waits until something holds; what it was is said when it never does. */
    void await(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                picture("waiting");
                throw new AssertionError("waited in vain for " + what + " on " + place() + ":\n" + text());
            }
            driver.executeAsyncScript("const done = arguments[0]; requestAnimationFrame(() => setTimeout(done, 50));");
        }
    }

    /** Shows pages as a window of so many CSS pixels would, on a telephone or not, by daylight or not. */
    void window(int width, int height, boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    /** How many pixels the page is wider than its window: 0 when nothing has to be scrolled sideways. */
    long overflow() {
        Object wider = driver.executeScript("return document.documentElement.scrollWidth - window.innerWidth");
        return Math.max(0, ((Number) Objects.requireNonNull(wider)).longValue());
    }

    /** The serious and critical findings of axe-core on this page, by rule and place. */
    @SuppressWarnings("unchecked") // the script returns a list of texts
    List<String> barriers() {
        driver.executeScript(AXE);
        return (List<String>) Objects.requireNonNull(driver.executeAsyncScript(SERIOUS));
    }

    /** What the browser complained of since the last time: violations of the policy, broken scripts, files that are not there. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Keeps the page as it looks now under {@code target/screenshots}. */
    void picture(String name) {
        try {
            Files.createDirectories(pictures);
            Files.write(pictures.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException("keeping the picture " + name, e);
        }
    }

    private static String script() {
        Supplier<String> message = () -> "axe.min.js is not on the class path";
        try (InputStream file = Objects.requireNonNull(Chromium.class.getResourceAsStream("/axe.min.js"), message)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reading axe.min.js", e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
