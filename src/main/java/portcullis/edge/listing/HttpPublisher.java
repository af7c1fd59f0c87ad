package portcullis.edge.listing;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import portcullis.flow.port.Publisher;

/**
 * Fetches list files over HTTP with conditional requests. What fails in a way that may pass (no connection, a time-out, a status
 * of 429 or from 500 on) is tried again with a growing pause; anything else is told at once.
 */
public final class HttpPublisher implements Publisher {
    private final HttpClient client;
    private final Patience patience;

    /**
     * How long to wait and how much to take.
     *
     * @param request for a whole answer
     * @param pause before the second attempt; it doubles with each further one
     * @param bytes of a file
     */
    public record Patience(Duration connect, Duration request, int attempts, Duration pause, long bytes) {
        public Patience {
            if (attempts < 1) {
                throw new IllegalArgumentException("a fetch has 1 attempt or more, not " + attempts);
            }
        }
    }

    public HttpPublisher(Patience patience) {
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .connectTimeout(patience.connect())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    @Override
    public Answer fetch(URI address, Validators known, Path target) {
        var builder =
                HttpRequest.newBuilder(address).timeout(patience.request()).header("User-Agent", "Portcullis");
        known.etag().ifPresent(etag -> builder.header("If-None-Match", etag));
        known.lastModified().ifPresent(day -> builder.header("If-Modified-Since", day));
        Duration pause = patience.pause();
        Attempt last = attempt(builder.build(), target);
        for (int i = 1; i < patience.attempts() && last.mayPass(); i++) {
            if (!slept(pause)) {
                return new Failed("the server stops");
            }
            pause = pause.multipliedBy(2);
            last = attempt(builder.build(), target);
        }
        return last.answer();
    }

    /** What one request gave, and whether another one may give something else. */
    private record Attempt(Answer answer, boolean mayPass) {}

    private Attempt attempt(HttpRequest request, Path target) {
        try {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                return read(response, body, target);
            }
        } catch (IOException failure) {
            return new Attempt(
                    new Failed("no answer from " + request.uri().getHost() + ": "
                            + failure.getClass().getSimpleName()),
                    true);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return new Attempt(new Failed("the server stops"), false);
        }
    }

    private Attempt read(HttpResponse<InputStream> response, InputStream body, Path target) throws IOException {
        int status = response.statusCode();
        if (status == 304) {
            return new Attempt(new Same(), false);
        }
        if (status != 200) {
            var failed = new Failed(response.uri().getHost() + " answered with status " + status);
            return new Attempt(failed, status == 429 || status >= 500);
        }
        Files.deleteIfExists(target);
        long announced = response.headers().firstValueAsLong("Content-Length").orElse(-1);
        long written = copied(body, target);
        if (written > patience.bytes()) {
            return new Attempt(new Failed("the file is larger than " + patience.bytes() + " bytes"), false);
        }
        if (announced >= 0 && announced != written) {
            var half = new Failed("half a file came: " + written + " of " + announced + " bytes");
            return new Attempt(half, true);
        }
        var validators = new Validators(
                response.headers().firstValue("ETag"), response.headers().firstValue("Last-Modified"));
        return new Attempt(new Fetched(validators, name(response)), false);
    }

    /** Copies up to one byte more than is allowed; the count of bytes. */
    private long copied(InputStream body, Path target) throws IOException {
        try (var out = Files.newOutputStream(target)) {
            byte[] buffer = new byte[1 << 16];
            long written = 0;
            for (int read = body.read(buffer); read >= 0 && written <= patience.bytes(); read = body.read(buffer)) {
                out.write(buffer, 0, read);
                written += read;
            }
            return written;
        }
    }

    /** The name under which the publisher gives the file: its own, else the last part of the address. */
    private static String name(HttpResponse<?> response) {
        Optional<String> given = response.headers()
                .firstValue("Content-Disposition")
                .filter(text -> text.contains("filename="))
                .map(text -> text.replaceFirst(".*filename=\"?([^\";]+)\"?.*", "$1"));
        String path = String.valueOf(response.uri().getPath());
        String name = given.orElse(path.substring(path.lastIndexOf('/') + 1)).replaceAll("[^\\w.() -]", "_");
        return name.isEmpty() ? "list" : name;
    }

    private static boolean slept(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
            return true;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
