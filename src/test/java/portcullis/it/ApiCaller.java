package portcullis.it;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/** A program that calls the API as any other would: over HTTP, with the JDK's own client. */
public final class ApiCaller {
    private static final String BOUNDARY = "----portcullis-test";
    private static final Duration PATIENCE = Duration.ofSeconds(Integer.getInteger("caller.patience", 120));

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI base;
    private final Map<String, String> headers;

    /** An answer; its body is kept as bytes, because some answers are workbooks. */
    public record Answer(int status, HttpResponse<byte[]> response) {
        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        public JsonObject json() {
            try (var reader = Json.createReader(new StringReader(text()))) {
                return reader.readObject();
            }
        }
    }

    private ApiCaller(URI base, Map<String, String> headers) {
        this.base = base;
        this.headers = headers;
    }

    /** A caller who says nothing of who it is. */
    public static ApiCaller anonymous(URI base) {
        return new ApiCaller(base, Map.of());
    }

    /** A caller with name and password. */
    public static ApiCaller basic(URI base, String name, String password) {
        String pair = name + ":" + password;
        return anonymous(base)
                .with(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    /** This caller with one header more, or another value of one. */
    public ApiCaller with(String name, String value) {
        var more = new TreeMap<>(headers);
        more.put(name, value);
        return new ApiCaller(base, Map.copyOf(more));
    }

    public Answer get(String path) {
        return send("GET", path, new byte[0]);
    }

    public Answer post(String path, String type, String body) {
        return with("Content-Type", type).send("POST", path, body.getBytes(StandardCharsets.UTF_8));
    }

    public Answer json(String path, String body) {
        return post(path, "application/json", body);
    }

    /** Posts a form with a file and some texts. */
    public Answer form(String path, String fileName, byte[] file, Map<String, String> texts) {
        var body = new ByteArrayOutputStream();
        texts.forEach((name, text) -> part(body, "name=\"" + name + "\"", text.getBytes(StandardCharsets.UTF_8)));
        part(body, "name=\"file\"; filename=\"" + fileName + "\"", file);
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return with("Content-Type", "multipart/form-data; boundary=" + BOUNDARY).send("POST", path, body.toByteArray());
    }

    public Answer send(String method, String path, byte[] body) {
        var request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(PATIENCE)
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        try {
            var response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(method + " " + path + " was interrupted", e);
        }
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] content) {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }
}
