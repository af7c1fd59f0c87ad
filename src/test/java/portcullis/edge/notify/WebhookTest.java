package portcullis.edge.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portcullis.core.match.Recall;
import portcullis.core.watchlist.Edition;
import portcullis.edge.store.StoreForTests;
import portcullis.flow.TellOfLists;
import portcullis.flow.port.Editions;
import portcullis.flow.port.Notices;
import portcullis.flow.port.Ports;

/** Telling of lists through a webhook: signed, once, and again until it is delivered. */
final class WebhookTest {
    private static final String SECRET = "an invented secret";

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final Deque<Integer> failures = new ArrayDeque<>();
    private HttpServer receiver;
    private Ports ports;
    private Instant now = Instant.parse("2026-11-23T08:00:00Z");

    @BeforeEach
    void open() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var headers = exchange.getRequestHeaders();
            received.add(new Received(
                    headers.getFirst("X-Portcullis-Id"),
                    headers.getFirst("X-Portcullis-Timestamp"),
                    headers.getFirst("X-Portcullis-Signature"),
                    body));
            exchange.getResponseHeaders().add("Location", "http://localhost:1/");
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

    /** What came in. */
    private record Received(String id, String time, String signature, String body) {}

    private TellOfLists telling() {
        return telling(new PublicHosts(Set.of("localhost")));
    }

    private TellOfLists telling(PublicHosts hosts) {
        var address = URI.create("http://localhost:" + receiver.getAddress().getPort() + "/");
        return new TellOfLists(
                new TellOfLists.About(ports.editions(), ports.alarms(), ports.rescreenings()),
                ports.notices(),
                List.of(new Webhook(address, SECRET, hosts, () -> now)),
                () -> now);
    }

    @Test
    void an_edition_is_told_once_and_signed_with_its_time() throws GeneralSecurityException {
        assertThat(telling().tell()).isEmpty();
        assertThat(telling().tell()).isEmpty();

        assertThat(received).hasSize(1);
        Received one = received.get(0);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String signed = one.time() + "." + one.id() + "." + one.body();
        String expected = HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        assertThat(one.signature()).isEqualTo("sha256=" + expected);
        assertThat(one.time()).isEqualTo(Long.toString(now.getEpochSecond()));
        assertThat(one.body()).contains("EDITION_ADOPTED", "csl-2026-11-20-abababab", "7 added", one.id());
    }

    @Test
    void what_was_not_delivered_is_sent_again_after_a_pause_under_the_same_id_with_a_new_time() {
        failures.push(500);

        assertThat(telling().tell()).containsExactly("the webhook answered with status 500");
        assertThat(telling().tell()).isEmpty();
        assertThat(received).hasSize(1);
        now = now.plus(Duration.ofMinutes(2));

        assertThat(telling().tell()).isEmpty();
        assertThat(received).hasSize(2);
        assertThat(received.get(1).id()).isEqualTo(received.get(0).id());
        assertThat(received.get(1).time()).isNotEqualTo(received.get(0).time());
    }

    @Test
    void a_redirect_is_a_failure_and_leads_nowhere() {
        failures.push(302);

        assertThat(telling().tell()).containsExactly("the webhook answered with status 302");
        assertThat(received).hasSize(1);
    }

    @Test
    void a_host_of_the_own_network_is_not_called_unless_it_is_named() {
        assertThat(telling(new PublicHosts(Set.of())).tell())
                .containsExactly("the webhook was not called: the host has an address of an internal network");
        assertThat(received).isEmpty();
    }

    @Test
    void a_name_that_gives_an_open_address_and_an_internal_one_is_not_called() throws IOException {
        var open = InetAddress.getByName("93.184.216.34");
        var inner = InetAddress.getByName("169.254.169.254");

        assertThat(new PublicHosts(Set.of(), host -> new InetAddress[] {open}).address("a.example"))
                .isEqualTo(open);
        assertThatThrownBy(() ->
                        new PublicHosts(Set.of(), host -> new InetAddress[] {open, inner}).address("a.example"))
                .isInstanceOf(PublicHosts.Refused.class);
    }

    @Test
    void a_name_is_resolved_once_and_the_address_that_was_looked_at_is_the_one_that_is_called() {
        var asked = new CopyOnWriteArrayList<String>();
        var hosts = new PublicHosts(Set.of("rebound.example"), host -> {
            asked.add(host);
            return new InetAddress[] {InetAddress.getLoopbackAddress()};
        });
        var address =
                URI.create("http://rebound.example:" + receiver.getAddress().getPort() + "/in?x=1");
        var telling = new TellOfLists(
                new TellOfLists.About(ports.editions(), ports.alarms(), ports.rescreenings()),
                ports.notices(),
                List.of(new Webhook(address, SECRET, hosts, () -> now)),
                () -> now);

        assertThat(telling.tell()).isEmpty();

        assertThat(asked).containsExactly("rebound.example");
        assertThat(received).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "198.18.0.1",
                "192.0.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "::ffff:10.0.0.1",
                "::ffff:127.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "ff02::1",
                "2001:0:53aa:64c::1"
            })
    void an_address_that_is_not_of_the_open_internet_is_known(String address) throws IOException {
        assertThat(PublicHosts.isInternal(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.216.34", "172.32.0.1", "100.128.0.1", "192.169.0.1", "2606:2800:220:1::1"})
    void an_address_of_the_open_internet_is_open(String address) throws IOException {
        assertThat(PublicHosts.isInternal(InetAddress.getByName(address))).isFalse();
    }

    @Test
    void a_line_break_in_what_a_mail_is_about_makes_no_header() {
        var notice = new Notices.Notice("a", "KIND\r\nBcc: eve@example.com", "text", now);

        assertThat(Mail.subject(notice)).isEqualTo("Portcullis: KIND Bcc: eve@example.com");
    }
}
