package portcullis.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portcullis.edge.listing.HttpPublisher;
import portcullis.flow.RefreshLists;

/** Fetching lists, against a publisher on this machine. */
final class RefreshingTest {
    private static final String LIST = "name,country\nKormash Alfatek Ltd,RU\nVelton Zhongxin GmbH,DE\n";

    @TempDir
    Path directory = Path.of("");

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<Integer> failures = new ArrayList<>();
    private String list = LIST;
    private HttpServer publisher;
    private PlainProgram program;
    private Instant now = PlainProgram.NOW;

    @BeforeEach
    void open() throws IOException {
        publisher = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        publisher.createContext("/", this::answer);
        publisher.start();
        program = new PlainProgram("refreshing" + directory.getFileName(), directory);
    }

    @AfterEach
    void close() {
        publisher.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.add(String.valueOf(exchange.getRequestHeaders().getFirst("If-None-Match")));
        String etag = "\"" + list.hashCode() + "\"";
        if (!failures.isEmpty()) {
            exchange.sendResponseHeaders(failures.remove(0), -1);
        } else if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
        } else {
            byte[] body = list.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("ETag", etag);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private RefreshLists refresh() {
        var address = "http://localhost:" + publisher.getAddress().getPort() + "/deny-{date}.csv";
        var plan = new RefreshLists.Plan(Map.of("own", address), Duration.ofHours(6), directory, "node");
        var patience = new HttpPublisher.Patience(
                Duration.ofSeconds(5), Duration.ofSeconds(5), 3, Duration.ofMillis(1), 1 << 20);
        return new RefreshLists(
                program.ports.sources(), new HttpPublisher(patience), program.adopting, plan, () -> now);
    }

    @Test
    void a_list_is_fetched_once_and_then_only_asked_for() {
        String edition = refresh().look().get(0).edition().orElseThrow();
        now = now.plus(Duration.ofHours(7));

        assertThat(refresh().look()).singleElement().satisfies(look -> {
            assertThat(look.edition()).isEmpty();
            assertThat(look.problem()).isEmpty();
        });
        assertThat(asked).containsExactly("null", "\"" + LIST.hashCode() + "\"");
        assertThat(program.desk.inForce().watchlist().editions())
                .extracting(inForce -> inForce.id())
                .containsExactly(edition);
        assertThat(program.ports.sources().list().get(0).confirmedAt()).contains(now);
    }

    @Test
    void nobody_is_asked_before_it_is_time() {
        refresh().look();
        now = now.plus(Duration.ofHours(5));

        assertThat(refresh().look()).isEmpty();
        assertThat(asked).hasSize(1);
    }

    @Test
    void a_failure_that_may_pass_is_tried_again() {
        failures.addAll(List.of(503, 429));

        assertThat(refresh().look().get(0).edition()).isPresent();
        assertThat(asked).hasSize(3);
    }

    @Test
    void what_does_not_come_leaves_the_lists_in_force() {
        refresh().look();
        failures.addAll(List.of(500, 500, 500));
        now = now.plus(Duration.ofHours(7));

        assertThat(refresh().look().get(0).problem())
                .hasValueSatisfying(why -> assertThat(why).contains("status 500"));
        assertThat(program.desk.inForce().watchlist().size()).isEqualTo(2);
        assertThat(program.ports.sources().list().get(0).failures()).isEqualTo(1);
    }

    @Test
    void an_error_page_in_place_of_the_list_raises_an_alarm() {
        refresh().look();
        list = "<html><body>Down for maintenance</body></html>";
        now = now.plus(Duration.ofHours(7));

        assertThat(refresh().look().get(0).problem()).isPresent();
        assertThat(program.ports.alarms().open()).hasSize(1);
        assertThat(program.desk.inForce().watchlist().size()).isEqualTo(2);
    }

    @Test
    void one_node_of_a_cluster_asks() {
        var lease = new portcullis.flow.port.ListSources.Lease(Duration.ofMinutes(15), "another node");
        program.ports.sources().begin("own", now, now, lease);

        assertThat(refresh().look()).isEmpty();
        now = now.plus(Duration.ofMinutes(16));
        assertThat(refresh().look()).hasSize(1);
    }
}
