package portcullis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import portcullis.it.ApiCaller;

/** What somebody sees who only sends files: how each row stands and what is asked, and nothing of listings and rules. */
@RunAsClient
final class BuyerBrowserIT extends InBrowser {
    private static final String NAME = "buyer of the browser test";
    private static final String PASSWORD = "long enough for a page 7";
    private static final By HELD = By.cssSelector("tr.row-HOLD th a");

    @Test
    void a_buyer_sees_the_state_of_a_row_and_the_question_but_no_listing_rule_or_score() {
        becomeBuyer();
        Chromium browser = browser();
        browser.signIn(NAME, PASSWORD);
        browser.open("upload.xhtml");
        browser.type("send:file", SPOT_BUYS.toString());
        browser.press("send:go");
        browser.await("the results", () -> browser.place().contains("results.xhtml"));
        browser.await("the end of the screening", () -> browser.text().contains("Finished"));

        assertThat(browser.text())
                .contains("Hold", "Original file")
                .doesNotContain("Entity List", "CFR", "Audit workbook", "Compare two bases");
        browser.picture("results-of-a-buyer");

        browser.open(inside(Chromium.href(browser.find(HELD))));

        assertThat(browser.text())
                .contains("Where this row stands", "Held: compliance looks at the row.")
                .doesNotContain("Entity List", "CFR", "Score", "Trace of the rule", "Record the decision");
        assertThat(browser.barriers()).isEmpty();
        browser.picture("case-of-a-buyer");
        browser.window(360, 740, false);
        assertThat(browser.overflow()).isZero();
        browser.picture("case-of-a-buyer-telephone");
        assertThat(browser.complaints()).isEmpty();
    }

    private void becomeBuyer() {
        ApiCaller admin = ApiCaller.basic(base(), "admin", adminPassword());
        String first = admin.json("api/v1/people", "{\"name\":\"" + NAME + "\",\"roles\":\"UPLOADER\"}")
                .json()
                .getString("firstPassword");
        int status = ApiCaller.basic(base(), NAME, first)
                .json("api/v1/me/password", "{\"old\":\"" + first + "\",\"new\":\"" + PASSWORD + "\"}")
                .status();
        assertThat(status).isEqualTo(204);
    }

    private String inside(String address) {
        return base().relativize(URI.create(address)).toString();
    }
}
