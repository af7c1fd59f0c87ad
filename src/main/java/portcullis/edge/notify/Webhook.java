package portcullis.edge.notify;

import jakarta.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import portcullis.flow.port.Messenger;
import portcullis.flow.port.Notices;

/**
 * Posts each notice as JSON to one address. {@code X-Portcullis-Signature} carries {@code sha256=} and the HMAC-SHA-256 of the body
 * under the shared secret, so that the receiver can tell who sent it; {@code X-Portcullis-Id} is the same on every attempt, so that
 * it can tell a repetition.
 */
public final class Webhook implements Messenger {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI address;
    private final byte[] secret;

    public Webhook(URI address, String secret) {
        this.address = address;
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Optional<String> send(Notices.Notice notice) {
        String body = Json.createObjectBuilder()
                .add("about", notice.about())
                .add("kind", notice.kind())
                .add("text", notice.text())
                .add("raisedAt", notice.raisedAt().toString())
                .build()
                .toString();
        var request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("X-Portcullis-Id", notice.about())
                .header("X-Portcullis-Signature", "sha256=" + signature(body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            int status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            return status / 100 == 2 ? Optional.empty() : Optional.of("the webhook answered with status " + status);
        } catch (IOException failure) {
            return Optional.of(
                    "the webhook did not answer: " + failure.getClass().getSimpleName());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Optional.of("the server stops");
        }
    }

    private String signature(String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC with SHA-256", e);
        }
    }
}
