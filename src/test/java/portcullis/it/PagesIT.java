package portcullis.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** The pages as a browser without scripts sees them. */
@RunAsClient
final class PagesIT extends PayaraIT {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\"[^>]*? value=\"([^\"]*)\"");
    private static final Pattern SCRIPT_WITHOUT_NONCE = Pattern.compile("<script(?![^>]*\\snonce=\"[^\"]{20,}\")");
    private static final Pattern INLINE = Pattern.compile("<style|\\sstyle=|\\son(click|change|submit|load)=");

    private static final String BOUNDARY = "portcullis-pages-test";

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    @Test
    void whoever_is_not_signed_in_is_led_to_the_sign_in_page() throws Exception {
        for (String page : new String[] {"", "index.xhtml", "upload.xhtml", "case.xhtml?id=x", "lists.xhtml"}) {
            HttpResponse<String> answer = get(page);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.uri().getPath()).endsWith("/login.xhtml");
        }
    }

    @Test
    void a_wrong_password_stays_at_the_door_and_the_right_one_opens() throws Exception {
        HttpResponse<String> wrong = signIn("not the password");
        assertThat(wrong.uri().getPath()).endsWith("/login.xhtml");
        assertThat(wrong.body()).contains("do not belong together");
        assertThat(get("index.xhtml").uri().getPath()).endsWith("/login.xhtml");

        HttpResponse<String> right = signIn(adminPassword());
        assertThat(right.statusCode()).isEqualTo(200);
        assertThat(right.uri().getPath()).endsWith("/index.xhtml");
        assertThat(right.body()).contains("Upload a file", "Sign out");
    }

    @Test
    void the_sign_in_leads_on_to_the_page_that_was_asked_for() throws Exception {
        get("rules.xhtml?asOf=2025-04-20");

        HttpResponse<String> answer = signIn(adminPassword());

        assertThat(answer.uri().toString()).endsWith("/rules.xhtml?asOf=2025-04-20");
        assertThat(answer.body()).contains("value=\"2025-04-20\"");
    }

    @Test
    void every_page_runs_under_a_strict_policy_without_inline_script_or_style() throws Exception {
        signIn(adminPassword());
        for (String page : new String[] {"index.xhtml", "upload.xhtml", "lists.xhtml", "rules.xhtml"}) {
            HttpResponse<String> answer = get(page);

            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(page)
                    .contains("default-src 'none'", "script-src 'self' 'nonce-", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.body()).as(page).doesNotContainPattern(SCRIPT_WITHOUT_NONCE);
            assertThat(answer.body()).as(page).doesNotContainPattern(INLINE);
        }
    }

    @Test
    void a_file_sent_without_any_script_reaches_its_results_and_one_that_is_no_table_is_told_why() throws Exception {
        signIn(adminPassword());

        HttpResponse<String> results =
                upload("orders.csv", "PO Number,Vendor Name,Ship To Country\n4711,Acme <b>Ltd</b>,SG\n");
        assertThat(results.statusCode()).isEqualTo(200);
        assertThat(results.uri().getPath()).endsWith("/results.xhtml");
        assertThat(results.body())
                .contains("orders.csv", "Rows read", "/original")
                .doesNotContainPattern(SCRIPT_WITHOUT_NONCE)
                .doesNotContainPattern(INLINE);

        HttpResponse<String> refused = upload("orders.xlsx", "\0\1\2 no workbook");
        assertThat(refused.uri().getPath()).endsWith("/upload.xhtml");
        assertThat(refused.body()).contains("The file was not taken, and nothing was kept.", "What to do");
    }

    @Test
    void what_is_not_there_answers_404_in_our_own_words() throws Exception {
        signIn(adminPassword());
        for (String page : new String[] {"results.xhtml?id=none", "case.xhtml?id=none-1", "nothing.xhtml"}) {
            HttpResponse<String> answer = get(page);

            assertThat(answer.statusCode()).as(page).isEqualTo(404);
            assertThat(answer.body()).as(page).contains("Not found").doesNotContain("Payara", "Exception:", "\tat ");
        }
    }

    @Test
    void a_form_that_another_site_sends_is_refused() throws Exception {
        HttpRequest request = form(base().resolve("login.xhtml"), "signIn=signIn")
                .header("Sec-Fetch-Site", "cross-site")
                .build();

        HttpResponse<String> answer = browser.send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Not allowed");
    }

    @Test
    void a_form_without_its_nonce_is_refused_in_our_own_words() throws Exception {
        HttpRequest request = form(base().resolve("login.xhtml"), "signIn=signIn&jakarta.faces.ViewState=stateless")
                .build();

        HttpResponse<String> answer = browser.send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("Something went wrong here").doesNotContain("Payara", "Exception:", "\tat ");
    }

    private HttpResponse<String> upload(String fileName, String content) throws IOException, InterruptedException {
        Map<String, String> fields = hidden(get("upload.xhtml").body());
        fields.put("send:asOf", "2026-11-23");
        fields.put("send:mode", "AS_ENFORCED");
        fields.put("send:go", "Upload and screen");
        var body = new StringBuilder();
        fields.forEach((name, value) -> body.append(part("name=\"" + name + "\"", value)));
        body.append(part("name=\"send:file\"; filename=\"" + fileName + "\"", content));
        HttpRequest request = HttpRequest.newBuilder(base().resolve("upload.xhtml"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofString(body + "--" + BOUNDARY + "--\r\n"))
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String part(String disposition, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + value + "\r\n";
    }

    private static Map<String, String> hidden(String page) {
        return HIDDEN.matcher(page)
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2), (one, two) -> two));
    }

    private HttpResponse<String> signIn(String password) throws IOException, InterruptedException {
        Map<String, String> fields = hidden(get("login.xhtml").body());
        fields.put("signIn:name", "admin");
        fields.put("signIn:password", password);
        fields.put("signIn:enter", "Sign in");
        HttpRequest request =
                form(base().resolve("login.xhtml"), encoded(fields)).build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String page) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(base().resolve(page)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder form(URI page, String body) {
        return HttpRequest.newBuilder(page)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
