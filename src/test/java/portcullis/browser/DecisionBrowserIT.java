package portcullis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The way of a case through people's hands: a file is sent, a case is decided, the report says so. */
@RunAsClient
final class DecisionBrowserIT extends InBrowser {
    private static final By HELD = By.cssSelector("tr.row-HOLD th a");

    @TempDir
    Path folder = Path.of("");

    @Test
    void a_case_is_decided_by_keyboard_alone_and_the_report_carries_it() throws Exception {
        Chromium browser = browser();
        browser.signIn("admin", adminPassword());
        upload(SPOT_BUYS);
        String results = browser.place();
        browser.find(HELD).sendKeys(Keys.ENTER);
        browser.await("the case", () -> browser.place().contains("case.xhtml"));
        browser.picture("case-to-decide");

        browser.tabTo("decide:kind");
        browser.keys("Block");
        browser.tabTo("decide:reason");
        browser.keys("T");
        browser.tabTo("decide:evidence");
        browser.keys("identifiers: unified social credit code compared with the register");
        browser.tabTo("decide:text");
        browser.keys("Same name, street and number as the entry; the supplier confirms it.");
        browser.tabTo("decide:record");
        browser.keys(Keys.ENTER);
        browser.await("the decision", () -> browser.text().contains("the supplier confirms it"));
        browser.picture("case-decided");

        browser.open(results.substring(base().toString().length()));
        Path report = report(Chromium.href(browser.find(By.partialLinkText("Audit workbook"))));
        assertThat(cases(report)).as("rows of the sheet Cases").isEqualTo(12);
        browser.open("verification.xhtml");
        browser.type("verify:file", report.toString());
        browser.press("verify:go");
        browser.await("the verdict", () -> browser.text().contains("Byte for byte as it was handed out"));
        browser.picture("report-verified");
        assertThat(browser.complaints()).isEmpty();
    }

    /** Fetches the report with the browser's own session. */
    private Path report(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Cookie", browser().session())
                .build();
        HttpResponse<Path> answer = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofFile(folder.resolve("report.xlsx")));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static int cases(Path file) throws IOException {
        // Opened to read only: the library writes a file back that it opened otherwise.
        try (Workbook report = WorkbookFactory.create(file.toFile(), null, true)) {
            return report.getSheet("Cases").getLastRowNum();
        }
    }
}
