package portcullis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** What every page of the program owes to those who use it: the menu's pages, and one upload with one of its cases. */
@RunAsClient
final class PagesBrowserIT extends InBrowser {
    private static final By MENU = By.cssSelector("#menu a[href]");
    private static final By FIRST_CASE = By.cssSelector("table.cases th a[href]");

    @Test
    void every_page_is_without_barriers_and_complaints_and_fits_desk_telephone_and_twofold_zoom() {
        var problems = new SoftAssertions();
        browser().open("login.xhtml");
        look("login", problems);
        browser().signIn("admin", adminPassword());
        pages().forEach((name, address) -> {
            browser().open(address);
            look(name, problems);
        });
        problems.assertAll();
    }

    @Test
    void the_menu_leads_only_to_pages_that_are_there() {
        browser().signIn("admin", adminPassword());
        Map<String, String> menu = menu();

        assertThat(menu).containsKeys("upload", "lists", "rules");
        menu.forEach((name, address) -> {
            browser().open(address);
            assertThat(browser().find(By.tagName("h1")).getText())
                    .as(name)
                    .isNotBlank()
                    .isNotEqualTo("Not found");
        });
    }

    private void look(String name, SoftAssertions problems) {
        List<String> seen = new ArrayList<>();
        window(name, seen, 1280, 900, false);
        browser().barriers().forEach(barrier -> seen.add("by day: " + barrier));
        browser().picture(name);
        window(name, seen, 1280, 900, true);
        browser().barriers().forEach(barrier -> seen.add("by night: " + barrier));
        browser().picture(name + "-dark");
        // WCAG 2.2, 1.4.4 and 1.4.10: a window of 1,280 pixels at 200 %, and a telephone.
        window(name, seen, 640, 450, false);
        window(name, seen, 360, 740, false);
        browser().picture(name + "-telephone");
        browser().complaints().forEach(complaint -> seen.add("complaint: " + complaint));
        problems.assertThat(seen).as(name).isEmpty();
    }

    private void window(String name, List<String> seen, int width, int height, boolean dark) {
        browser().window(width, height, dark);
        long overflow = browser().overflow();
        if (overflow > 0) {
            seen.add(name + " is " + overflow + " pixels too wide for a window of " + width);
        }
    }

    /** The pages by name: those of the menu, then an upload's results and its first case. */
    private Map<String, String> pages() {
        var pages = new LinkedHashMap<>(menu());
        upload(SPOT_BUYS);
        pages.put("results", inside(browser().place()));
        pages.put("case", inside(Chromium.href(browser().find(FIRST_CASE))));
        return pages;
    }

    private Map<String, String> menu() {
        browser().open("index.xhtml");
        var pages = new LinkedHashMap<String, String>();
        for (WebElement link : browser().all(MENU)) {
            String address = inside(Chromium.href(link));
            pages.put(address.replaceFirst("\\.xhtml.*", ""), address);
        }
        return pages;
    }

    private String inside(String address) {
        return base().relativize(URI.create(address)).toString();
    }
}
