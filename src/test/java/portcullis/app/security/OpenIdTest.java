package portcullis.app.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import portcullis.flow.access.AccountRole;

/** Sign-in by OpenID Connect against a provider that listens on this machine: what is taken, and everything that is not. */
final class OpenIdTest {
    static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final String BACK = "https://screening.example/oidc/callback";

    private final OpenIdProvider.Started started = OpenIdProvider.start();
    private ProviderForTests there;
    private OpenIdProvider provider;

    @BeforeEach
    void open() throws Exception {
        there = new ProviderForTests();
        there.claiming(claims -> claims.add("nonce", started.nonce()));
        var client = new OpenIdSettings.Client(ProviderForTests.CLIENT, ProviderForTests.SECRET, BACK);
        var settings = OpenIdSettings.of(
                there.issuer(),
                client,
                "preferred_username",
                "groups",
                "tco=COMPLIANCE_ADMIN,tco=APPROVER,buyers=UPLOADER");
        provider = new OpenIdProvider(settings, InstantSource.fixed(NOW));
    }

    @AfterEach
    void close() {
        there.close();
    }

    @Test
    void the_browser_is_led_to_the_provider_with_a_state_a_nonce_and_a_challenge() throws Exception {
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(started.verifier().getBytes(StandardCharsets.US_ASCII));

        assertThat(provider.door(started).toString())
                .startsWith(there.issuer() + "/authorize?")
                .contains(
                        "response_type=code",
                        "state=" + started.state(),
                        "nonce=" + started.nonce(),
                        "code_challenge_method=S256",
                        "code_challenge="
                                + Base64.getUrlEncoder().withoutPadding().encodeToString(digest));
        assertThat(OpenIdProvider.start()).isNotEqualTo(started);
    }

    @Test
    void a_token_that_holds_gives_the_person_with_the_roles_of_its_claims() throws Exception {
        assertThat(provider.person("c0de", started))
                .isEqualTo(
                        new OpenIdProvider.Person("ann", Set.of(AccountRole.COMPLIANCE_ADMIN, AccountRole.APPROVER)));
        assertThat(there.asked)
                .singleElement()
                .asString()
                .startsWith("Basic ")
                .contains("code=c0de", "code_verifier=" + started.verifier(), "grant_type=authorization_code");
    }

    @Test
    void whoever_no_claim_gives_a_role_has_none() throws Exception {
        there.claiming(claims -> claims.add("nonce", started.nonce()).add("groups", "visitors"));

        assertThat(provider.person("c", started).roles()).isEmpty();
    }

    @Test
    void what_does_not_hold_is_refused() {
        there.claiming(claims -> claims.add("nonce", "of another sign-in"));
        assertRefused("not of this sign-in");
        there.claiming(claims -> claims.add("nonce", started.nonce()).add("aud", "another client"));
        assertRefused("not for this client");
        there.claiming(claims -> claims.add("nonce", started.nonce())
                .add(
                        "aud",
                        Json.createArrayBuilder().add(ProviderForTests.CLIENT).add("another")));
        assertRefused("made for another party");
        there.claiming(claims -> claims.add("nonce", started.nonce()).add("iss", "https://elsewhere.example"));
        assertRefused("not from");
        there.claiming(claims -> claims.add("nonce", started.nonce()).add("exp", NOW.getEpochSecond() - 61));
        assertRefused("expired");
        there.claiming(claims -> claims.add("nonce", started.nonce()).add("iat", NOW.getEpochSecond() + 61));
        assertRefused("future");
        there.claiming(claims -> claims.add("nonce", started.nonce()).add("preferred_username", " "));
        assertRefused("no preferred_username");
    }

    @Test
    void no_algorithm_but_one_and_no_key_but_the_providers_is_taken() {
        there.heading("{\"alg\":\"none\"}");
        assertRefused("RS256");
        there.heading("{\"alg\":\"HS256\",\"kid\":\"k1\"}");
        assertRefused("RS256");
        there.heading("{\"alg\":\"RS256\",\"kid\":\"k2\"}");
        assertRefused("no key");
        there.heading("{\"alg\":\"RS256\",\"kid\":\"k1\"}");
        there.forging();
        assertRefused("signature");
    }

    private void assertRefused(String why) {
        assertThatThrownBy(() -> provider.person("c", started))
                .isInstanceOf(OpenIdProvider.Failed.class)
                .hasMessageContaining(why);
    }

    @Test
    void a_provider_that_is_away_is_told_without_its_secret() {
        there.close();

        assertThatThrownBy(() -> provider.person("c", started))
                .isInstanceOf(OpenIdProvider.Failed.class)
                .hasMessageNotContaining(ProviderForTests.SECRET);
    }

    @Test
    void settings_that_do_not_go_together_are_refused() {
        var client = new OpenIdSettings.Client("id", "secret", BACK);
        assertThatCode(() -> OpenIdSettings.of("https://id.example", client, "sub", "groups", ""))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> OpenIdSettings.of("http://id.example", client, "sub", "groups", ""))
                .hasMessageContaining("https://");
        assertThatThrownBy(() -> OpenIdSettings.of("https://id.example", client, "sub", "groups", "a=WIZARD"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OpenIdSettings.of("", client, "sub", "groups", ""))
                .hasMessageContaining("issuer");
        var elsewhere = new OpenIdSettings.Client("id", "secret", "https://x.example/");
        assertThatThrownBy(() -> OpenIdSettings.of("https://id.example", elsewhere, "sub", "groups", ""))
                .hasMessageContaining("/oidc/callback");
    }
}
