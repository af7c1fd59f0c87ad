package portcullis.app.security;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/** A small OpenID Connect provider over HTTP: tells of itself, trades a code for a token that it signs with RS256. */
final class ProviderForTests implements AutoCloseable {
    static final String CLIENT = "portcullis";
    static final String SECRET = "an invented client secret";

    final List<String> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private final KeyPair keys;
    private volatile UnaryOperator<JsonObjectBuilder> claims = claims -> claims;
    private volatile String header = "{\"alg\":\"RS256\",\"kid\":\"k1\"}";
    private volatile boolean forged;

    ProviderForTests() throws IOException, GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        keys = generator.generateKeyPair();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, discovery()));
        server.createContext("/keys", exchange -> answer(exchange, jwks()));
        server.createContext("/token", this::token);
        server.start();
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Changes what the next tokens say. */
    void claiming(UnaryOperator<JsonObjectBuilder> change) {
        claims = change;
    }

    void heading(String changed) {
        header = changed;
    }

    void forging() {
        forged = true;
    }

    private String discovery() {
        return Json.createObjectBuilder()
                .add("issuer", issuer())
                .add("authorization_endpoint", issuer() + "/authorize")
                .add("token_endpoint", issuer() + "/token")
                .add("jwks_uri", issuer() + "/keys")
                .build()
                .toString();
    }

    private String jwks() {
        var key = (RSAPublicKey) keys.getPublic();
        JsonObject one = Json.createObjectBuilder()
                .add("kty", "RSA")
                .add("use", "sig")
                .add("kid", "k1")
                .add("n", base64(key.getModulus().toByteArray()))
                .add("e", base64(key.getPublicExponent().toByteArray()))
                .build();
        return Json.createObjectBuilder()
                .add("keys", Json.createArrayBuilder().add(one))
                .build()
                .toString();
    }

    private void token(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(exchange.getRequestHeaders().getFirst("Authorization") + " " + form);
        try {
            String payload = claims.apply(Json.createObjectBuilder()
                            .add("iss", issuer())
                            .add("aud", CLIENT)
                            .add("exp", OpenIdTest.NOW.getEpochSecond() + 300)
                            .add("iat", OpenIdTest.NOW.getEpochSecond())
                            .add("preferred_username", "ann")
                            .add("groups", Json.createArrayBuilder().add("tco").add("staff")))
                    .build()
                    .toString();
            String signed = base64(header.getBytes(StandardCharsets.UTF_8)) + "."
                    + base64(payload.getBytes(StandardCharsets.UTF_8));
            Signature signing = Signature.getInstance("SHA256withRSA");
            signing.initSign(keys.getPrivate());
            signing.update((forged ? "other" : signed).getBytes(StandardCharsets.US_ASCII));
            answer(exchange, "{\"id_token\":\"" + signed + "." + base64(signing.sign()) + "\"}");
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
