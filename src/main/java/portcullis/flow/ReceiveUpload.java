package portcullis.flow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import portcullis.core.intake.FileProblem;
import portcullis.flow.port.SheetReader;
import portcullis.flow.port.Uploads;
import portcullis.flow.upload.Request;
import portcullis.flow.upload.Upload;

/**
 * Takes in a file to be screened: looks whether it can be read at all, keeps it byte for byte, and leaves the rest to the
 * workers.
 */
public final class ReceiveUpload {
    private final Uploads uploads;
    private final SheetReader sheets;
    private final Desk desk;
    private final Path scratch;
    private final long bytesLimit;
    private final InstantSource clock;

    /** Where a file lies while it is taken in, and how large it may be. */
    public record Spooling(Path scratch, long bytesLimit) {}

    public ReceiveUpload(Uploads uploads, SheetReader sheets, Desk desk, Spooling spooling, InstantSource clock) {
        this.uploads = uploads;
        this.sheets = sheets;
        this.desk = desk;
        this.scratch = spooling.scratch();
        this.bytesLimit = spooling.bytesLimit();
        this.clock = clock;
    }

    /** What became of a file. */
    public sealed interface Received {
        <R> R fold(Function<Stored, R> stored, Function<FileProblem, R> refused);
    }

    /** The file is kept and will be screened; {@code repeated} when the same request had come before. */
    public record Stored(Upload upload, boolean repeated) implements Received {
        @Override
        public <R> R fold(Function<Stored, R> stored, Function<FileProblem, R> refused) {
            return stored.apply(this);
        }
    }

    /** The file was not taken, and nothing was kept. */
    public record Refused(FileProblem problem) implements Received {
        @Override
        public <R> R fold(Function<Stored, R> stored, Function<FileProblem, R> refused) {
            return refused.apply(problem);
        }
    }

    /**
     * Stores the file, or says why it cannot be screened.
     *
     * @param key the sender's idempotency key: the same key with the same bytes is the same upload
     */
    public Received receive(Request request, String fileName, Optional<String> key, InputStream bytes) {
        var scenario = request.scenario().filter(name -> !desk.scenarios().contains(name));
        if (scenario.isPresent()) {
            return new Refused(unknownScenario(scenario.get()));
        }
        var refusal = desk.refusal(request.asOf());
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        try (Spool spool = Spool.of(bytes, scratch, bytesLimit)) {
            if (spool.isOver()) {
                return new Refused(Spool.tooLarge(fileName, bytesLimit));
            }
            var earlier = key.flatMap(k -> uploads.findByKey(request.sender(), k));
            if (earlier.isPresent()) {
                return repeated(earlier.get(), request, spool.sha256());
            }
            var problem = sheets.inspect(spool.file())
                    .filter(found -> !found.type().equals(SheetReader.ENCODING_UNSURE)
                            || request.mapping().encoding().isEmpty());
            if (problem.isPresent()) {
                return new Refused(problem.get());
            }
            var original = new Upload.Original(fileName, spool.sha256(), spool.bytes());
            try (InputStream in = spool.open()) {
                return new Stored(uploads.add(request, original, key, in), false);
            } catch (IOException e) {
                throw new UncheckedIOException("reading back " + spool.file(), e);
            }
        }
    }

    private Received repeated(Upload earlier, Request request, String sha256) {
        boolean sameFile = earlier.original().sha256().equals(sha256);
        if (sameFile && isSame(earlier, request)) {
            return new Stored(earlier, true);
        }
        return new Refused(new FileProblem(
                "idempotency-key-reused",
                "The idempotency key was used for another request",
                "Idempotency-Key",
                "the file with SHA-256 " + earlier.original().sha256() + " as of "
                        + earlier.request().asOf() + ", asked for as before",
                sameFile ? "the same file, asked for in another way" : "a file with SHA-256 " + sha256,
                "Send another request under a key of its own."));
    }

    /** Whether the same is asked for; a day that nobody stated is today's both times. */
    private boolean isSame(Upload earlier, Request request) {
        Request before = earlier.request();
        LocalDate received = LocalDate.ofInstant(earlier.receivedAt(), ZoneOffset.UTC);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        boolean bothToday = before.asOf().equals(received) && request.asOf().equals(today);
        return (before.asOf().equals(request.asOf()) || bothToday)
                && request.kind()
                        .map(kind -> before.kind().equals(request.kind()))
                        .orElse(true)
                && before.mode() == request.mode()
                && before.scenario().equals(request.scenario())
                && before.mapping().equals(request.mapping())
                && before.sheet().equals(request.sheet());
    }

    private FileProblem unknownScenario(String name) {
        return new FileProblem(
                "unknown-scenario",
                "There is no such scenario",
                "scenario",
                "one of " + String.join(", ", desk.scenarios()),
                name,
                "Choose one of the scenarios, or none.");
    }
}
