import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What an extension of a procurement suite does, in one file: asks before an order is released, and lets an order that is held go only
 * when a signed event says that people released it. Run as {@code java ProcurementCaller.java order.json}; PORTCULLIS, TOKEN and SECRET
 * come from the environment, PORT (9090) is where events come in. Without SECRET it asks once and ends.
 */
public final class ProcurementCaller {
    private static final long OLDEST_SECONDS = 300;
    private static final Pattern RECOMMENDATION = Pattern.compile("^\\{.*?\"recommendation\":\"([A-Z_]+)\"");
    private static final Pattern REFERENCE = Pattern.compile("\"reference\":\"([^\"]*)\"");

    private final byte[] secret;
    private final Set<String> taken = ConcurrentHashMap.newKeySet();

    ProcurementCaller(String secret) {
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
    }

    public static void main(String... arguments) throws Exception {
        String secret = System.getenv().getOrDefault("SECRET", "");
        String recommendation = ask(System.getenv("PORTCULLIS"), System.getenv("TOKEN"), Path.of(arguments[0]));
        System.out.println(recommendation.equals("NO_FINDING") ? "RELEASE the order" : "HOLD the order: " + recommendation);
        if (!secret.isEmpty() && !recommendation.equals("NO_FINDING")) {
            var server = HttpServer.create(
                    new InetSocketAddress(Integer.parseInt(System.getenv().getOrDefault("PORT", "9090"))), 0);
            var caller = new ProcurementCaller(secret);
            server.createContext("/events", caller::take);
            server.start();
        }
    }

    /** The recommendation for one order; whatever goes wrong holds it. */
    static String ask(String address, String token, Path order) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + "/api/v1/screenings"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(Files.readString(order)))
                .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        Matcher found = RECOMMENDATION.matcher(answer.body());
        return answer.statusCode() == 200 && found.find() ? found.group(1) : "HOLD (status " + answer.statusCode() + ")";
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readNBytes(1_000_000), StandardCharsets.UTF_8);
        var headers = exchange.getRequestHeaders();
        int status = status(
                headers.getFirst("X-Portcullis-Id"),
                headers.getFirst("X-Portcullis-Timestamp"),
                headers.getFirst("X-Portcullis-Signature"),
                body);
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    /** 204 for an event that holds and was taken, now or before; 401 for any other. */
    int status(String id, String time, String signature, String body) {
        if (id == null || time == null || signature == null || !time.matches("[0-9]{1,12}")) {
            return 401;
        }
        byte[] expected = ("sha256=" + hmac(time + "." + id + "." + body)).getBytes(StandardCharsets.UTF_8);
        boolean signed = MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.UTF_8));
        long age = Instant.now().getEpochSecond() - Long.parseLong(time);
        if (!signed || Math.abs(age) > OLDEST_SECONDS) {
            return 401;
        }
        if (taken.add(id) && body.contains("\"kind\":\"HOLD_RELEASED\"")) {
            Matcher reference = REFERENCE.matcher(body);
            System.out.println("RELEASE the order " + (reference.find() ? reference.group(1) : "?"));
        }
        return 204;
    }

    private String hmac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
