package portcullis.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import portcullis.it.ApiCaller.Answer;

/** Who the API lets in: passwords, tokens and sessions, and what it says to everybody else. */
@RunAsClient
class SignInIT extends PayaraIT {
    private static final String SOME_ROUTE = "api/v1/rules";
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\"[^>]*? value=\"([^\"]*)\"");

    @Test
    void nobody_gets_past_the_door_of_any_address_below_the_api() {
        for (String path :
                new String[] {"api", "api/", "api/v1/uploads", "api/v1/nothing", "api/v9", "api/v1/cases/x"}) {
            Answer answer = ApiCaller.anonymous(base()).get(path);

            assertThat(answer.status()).as(path).isEqualTo(401);
            assertThat(answer.header("WWW-Authenticate")).as(path).startsWith("Basic realm=\"portcullis\"");
            assertThat(answer.header("Content-Type")).as(path).startsWith("application/problem+json");
            assertThat(answer.header("Content-Security-Policy")).as(path).contains("default-src 'none'");
        }
    }

    @Test
    void wrong_credentials_of_any_kind_are_refused() {
        assertWrong(ApiCaller.basic(base(), "admin", "not the password"));
        assertWrong(ApiCaller.basic(base(), "nobody at all", "x"));
        assertWrong(anonymous("Authorization", "Bearer pcl_invented"));
        assertWrong(anonymous("Authorization", "Basic !!!"));
        assertWrong(anonymous("Authorization", "Negotiate abc"));
    }

    @Test
    void who_guesses_has_to_wait_and_is_told_how_long() {
        ApiCaller guesser = ApiCaller.basic(base(), "guessed name", "guess");
        for (int i = 0; i < 5; i++) {
            assertThat(guesser.get(SOME_ROUTE).status()).isEqualTo(401);
        }

        Answer answer = guesser.get(SOME_ROUTE);

        assertThat(answer.status()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 61);
        assertThat(admin().get(SOME_ROUTE).status()).isEqualTo(200);
    }

    @Test
    void a_token_opens_until_it_is_revoked_and_makes_no_other() {
        JsonObject made = admin().json("api/v1/tokens", "{\"label\":\"test\"}").json();
        ApiCaller program = anonymous("Authorization", "Bearer " + made.getString("token"));

        assertThat(program.get(SOME_ROUTE).status()).isEqualTo(200);
        assertThat(program.json("api/v1/tokens", "{\"label\":\"another\"}").status())
                .isEqualTo(403);
        assertThat(admin().get("api/v1/tokens").text())
                .contains(made.getString("id"))
                .doesNotContain(made.getString("token"));
        assertThat(admin().send("DELETE", "api/v1/tokens/" + made.getString("id"), new byte[0])
                        .status())
                .isEqualTo(204);
        assertWrong(program);
    }

    @Test
    void a_session_reads_freely_but_changes_something_only_with_a_header_of_its_own() {
        ApiCaller session = session();

        assertThat(session.get(SOME_ROUTE).status()).isEqualTo(200);
        Answer bare = session.json("api/v1/tokens", "{\"label\":\"by another site\"}");
        assertThat(bare.status()).isEqualTo(403);
        assertThat(bare.json().getString("type")).isEqualTo("urn:portcullis:problem:cross-site");
        assertThat(session.with("X-Requested-With", "test")
                        .json("api/v1/tokens", "{\"label\":\"by our own page\"}")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void what_a_browser_sends_for_another_site_changes_nothing() {
        assertThat(admin().with("Sec-Fetch-Site", "cross-site")
                        .json("api/v1/tokens", "{\"label\":\"x\"}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_session_begins_under_an_id_that_nobody_knew_before() {
        String before = cookie(ApiCaller.anonymous(base()).get("index.xhtml"));

        Answer signedIn = signIn(anonymous("Cookie", before));

        assertThat(cookie(signedIn)).isNotEmpty().isNotEqualTo(before);
        assertThat(anonymous("Cookie", before).get(SOME_ROUTE).status()).isEqualTo(401);
    }

    private ApiCaller session() {
        return anonymous("Cookie", cookie(signIn(ApiCaller.anonymous(base()))));
    }

    private Answer signIn(ApiCaller browser) {
        var form = new StringBuilder("signIn:name=admin&signIn:enter=x&signIn:password=").append(adminPassword());
        var hidden = HIDDEN.matcher(browser.get("login.xhtml").text());
        while (hidden.find()) {
            form.append('&').append(hidden.group(1)).append('=');
            form.append(URLEncoder.encode(hidden.group(2), StandardCharsets.UTF_8));
        }
        return browser.post("login.xhtml", "application/x-www-form-urlencoded", form.toString());
    }

    private static String cookie(Answer answer) {
        return answer.header("Set-Cookie").replaceFirst(";.*", "");
    }

    private static void assertWrong(ApiCaller caller) {
        Answer answer = caller.get(SOME_ROUTE);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.json().getString("type")).isEqualTo("urn:portcullis:problem:wrong-credentials");
    }

    private ApiCaller anonymous(String name, String value) {
        return ApiCaller.anonymous(base()).with(name, value);
    }

    private ApiCaller admin() {
        return ApiCaller.basic(base(), "admin", adminPassword());
    }
}
