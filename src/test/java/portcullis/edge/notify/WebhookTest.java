package portcullis.edge.notify;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import portcullis.core.match.Recall;
import portcullis.core.watchlist.Edition;
import portcullis.edge.store.StoreForTests;
import portcullis.flow.TellOfLists;
import portcullis.flow.port.Editions;
import portcullis.flow.port.Ports;

/** Telling of lists through a webhook: signed, once, and again until it is delivered. */
final class WebhookTest {
    private static final String SECRET = "an invented secret";

    private final List<Map.Entry<String, String>> received = new CopyOnWriteArrayList<>();
    private final Deque<Integer> failures = new ArrayDeque<>();
    private HttpServer receiver;
    private Ports ports;
    private Instant now = Instant.parse("2026-11-23T08:00:00Z");

    @BeforeEach
    void open() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            received.add(Map.entry(exchange.getRequestHeaders().getFirst("X-Portcullis-Signature"), body));
            exchange.sendResponseHeaders(failures.isEmpty() ? 204 : failures.pop(), -1);
            exchange.close();
        });
        receiver.start();
        var store = StoreForTests.onH2("webhook");
        store.clear();
        ports = store.ports();
        var edition = Edition.of("csl", java.time.LocalDate.of(2026, 11, 20), "ab".repeat(32), 7, false);
        var facts = new Editions.Facts(Optional.empty(), new Editions.Counts(7, 0, 0), List.of(), Recall.NONE);
        ports.editions()
                .adopt(
                        new Editions.Adopting(edition, "csl.json", "ann", now, false, facts),
                        new ByteArrayInputStream(new byte[] {1}));
    }

    @AfterEach
    void close() {
        receiver.stop(0);
    }

    private TellOfLists telling() {
        var address = URI.create("http://localhost:" + receiver.getAddress().getPort() + "/");
        return new TellOfLists(
                new TellOfLists.About(ports.editions(), ports.alarms(), ports.rescreenings()),
                ports.notices(),
                List.of(new Webhook(address, SECRET)),
                () -> now);
    }

    @Test
    void an_edition_is_told_once_and_signed() throws GeneralSecurityException {
        assertThat(telling().tell()).isEmpty();
        assertThat(telling().tell()).isEmpty();

        assertThat(received).hasSize(1);
        String body = received.get(0).getValue();
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String expected = HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
        assertThat(received.get(0).getKey()).isEqualTo("sha256=" + expected);
        assertThat(body).contains("EDITION_ADOPTED", "csl-2026-11-20-abababab", "7 added");
    }

    @Test
    void what_was_not_delivered_is_sent_again_after_a_pause() {
        failures.push(500);

        assertThat(telling().tell()).containsExactly("the webhook answered with status 500");
        assertThat(telling().tell()).isEmpty();
        assertThat(received).hasSize(1);
        now = now.plus(Duration.ofMinutes(2));

        assertThat(telling().tell()).isEmpty();
        assertThat(received).hasSize(2);
    }
}
