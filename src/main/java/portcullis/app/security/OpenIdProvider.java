package portcullis.app.security;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portcullis.flow.access.AccountRole;

/**
 * Asks an OpenID Connect provider who somebody is, by the authorization code flow with PKCE (RFC 7636). What the provider says of itself is
 * read at the first sign-in; its keys are read at every sign-in, so that a key which it took away is not taken here either.
 */
public final class OpenIdProvider {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int LARGEST_ANSWER = 1_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final OpenIdSettings settings;
    private final InstantSource clock;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private volatile @Nullable JsonObject told;

    public OpenIdProvider(OpenIdSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** The provider did not do what it should; the message names no secret. */
    static final class Failed extends Exception {
        private static final long serialVersionUID = 1;

        Failed(String what, @Nullable Throwable cause) {
            super(what, cause);
        }
    }

    /** What a sign-in keeps in its session until the person comes back. */
    record Started(String state, String nonce, String verifier) implements java.io.Serializable {}

    /** Whom the provider vouches for. */
    record Person(String name, Set<AccountRole> roles) {}

    boolean isOn() {
        return settings.isOn();
    }

    static Started start() {
        return new Started(drawn(), drawn(), drawn());
    }

    private static String drawn() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Where the browser goes to sign in. */
    URI door(Started started) throws Failed {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(started.verifier().getBytes(StandardCharsets.US_ASCII));
            return URI.create(discovered("authorization_endpoint") + "?"
                    + form(Map.of(
                            "response_type",
                            "code",
                            "client_id",
                            settings.client().id(),
                            "redirect_uri",
                            settings.client().redirect(),
                            "scope",
                            "openid profile",
                            "state",
                            started.state(),
                            "nonce",
                            started.nonce(),
                            "code_challenge",
                            Base64.getUrlEncoder().withoutPadding().encodeToString(digest),
                            "code_challenge_method",
                            "S256")));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Trades the code with which the browser came back for the person. */
    Person person(String code, Started started) throws Failed {
        String pair = encoded(settings.client().id()) + ":"
                + encoded(settings.client().secret());
        JsonObject answer = asked(HttpRequest.newBuilder(URI.create(discovered("token_endpoint")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
                .POST(HttpRequest.BodyPublishers.ofString(form(Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "redirect_uri",
                        settings.client().redirect(),
                        "code_verifier",
                        started.verifier())))));
        JsonObject keys = asked(HttpRequest.newBuilder(URI.create(discovered("jwks_uri"))));
        try {
            var expected =
                    new IdToken.Expected(settings.issuer(), settings.client().id(), started.nonce(), clock.instant());
            IdToken token = IdToken.checked(answer.getString("id_token", ""), keys, expected);
            String name = token.text(settings.nameClaim())
                    .orElseThrow(() -> new IllegalArgumentException("the token has no " + settings.nameClaim()));
            return new Person(name, roles(token));
        } catch (IllegalArgumentException doesNotHold) {
            throw new Failed(String.valueOf(doesNotHold.getMessage()), doesNotHold);
        }
    }

    private Set<AccountRole> roles(IdToken token) {
        var roles = EnumSet.noneOf(AccountRole.class);
        token.values(settings.rolesClaim())
                .forEach(value -> roles.addAll(settings.roles().getOrDefault(value, Set.of())));
        return roles;
    }

    private String discovered(String what) throws Failed {
        JsonObject known = told;
        if (known == null) {
            String issuer = settings.issuer();
            String base = issuer.endsWith("/") ? issuer : issuer + "/";
            known = asked(HttpRequest.newBuilder(URI.create(base + ".well-known/openid-configuration")));
            if (!issuer.equals(known.getString("issuer", ""))) {
                throw new Failed("the provider calls itself another issuer than " + issuer, null);
            }
            told = known;
        }
        String address = known.getString(what, "");
        if (address.isEmpty()) {
            throw new Failed("the provider does not tell its " + what, null);
        }
        return address;
    }

    private JsonObject asked(HttpRequest.Builder request) throws Failed {
        try {
            var response = client.send(
                    request.timeout(PATIENCE)
                            .header("Accept", "application/json")
                            .build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            try (var body = response.body()) {
                String text = new String(body.readNBytes(LARGEST_ANSWER), StandardCharsets.UTF_8);
                if (response.statusCode() != 200) {
                    throw new Failed("the provider answered with status " + response.statusCode(), null);
                }
                try (var reader = Json.createReader(new StringReader(text))) {
                    return reader.readObject();
                }
            }
        } catch (IOException | JsonException failed) {
            throw new Failed(
                    "the provider cannot be asked: " + failed.getClass().getSimpleName(), failed);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Failed("the server stops", stop);
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .sorted()
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
