package portcullis.edge.notify;

import jakarta.json.Json;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import portcullis.flow.port.Messenger;
import portcullis.flow.port.Notices;

/**
 * Posts each notice as JSON to one address. {@code X-Portcullis-Id} is the same at every attempt, so that the receiver can tell a
 * repetition; {@code X-Portcullis-Timestamp} is the second at which this attempt was made, so that it can refuse an old one; and
 * {@code X-Portcullis-Signature} is {@code sha256=} and the HMAC-SHA-256 of timestamp, full stop, id, full stop and body under the shared
 * secret, so that it can tell who sent all three. A redirect is not followed, and counts as a failure.
 */
public final class Webhook implements Messenger {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final URI address;
    private final byte[] secret;
    private final PinnedPost post;
    private final InstantSource clock;

    public Webhook(URI address, String secret, PublicHosts hosts) {
        this(address, secret, hosts, InstantSource.system());
    }

    Webhook(URI address, String secret, PublicHosts hosts, InstantSource clock) {
        this.address = address;
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
        this.post = new PinnedPost(hosts, PATIENCE);
        this.clock = clock;
    }

    @Override
    public String target() {
        return "webhook";
    }

    @Override
    public Optional<String> send(Notices.Delivery delivery) {
        String body = body(delivery);
        String time = Long.toString(clock.instant().getEpochSecond());
        Map<String, String> headers = new TreeMap<>();
        headers.put("Content-Type", "application/json");
        headers.put("User-Agent", "Portcullis");
        headers.put("X-Portcullis-Id", delivery.id());
        headers.put("X-Portcullis-Timestamp", time);
        headers.put("X-Portcullis-Signature", "sha256=" + signature(time + "." + delivery.id() + "." + body));
        try {
            int status = post.send(address, headers, body.getBytes(StandardCharsets.UTF_8));
            return status / 100 == 2 ? Optional.empty() : Optional.of("the webhook answered with status " + status);
        } catch (PublicHosts.Refused refused) {
            return Optional.of("the webhook was not called: " + refused.getMessage());
        } catch (IOException failure) {
            return Optional.of(
                    "the webhook did not answer: " + failure.getClass().getSimpleName());
        }
    }

    private static String body(Notices.Delivery delivery) {
        Notices.Notice notice = delivery.notice();
        String plain = Json.createObjectBuilder()
                .add("id", delivery.id())
                .add("about", notice.about())
                .add("kind", notice.kind())
                .add("text", notice.text())
                .add("raisedAt", notice.raisedAt().toString())
                .build()
                .toString();
        return plain.substring(0, plain.length() - 1) + ",\"facts\":" + notice.facts() + "}";
    }

    private String signature(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC with SHA-256", e);
        }
    }
}
