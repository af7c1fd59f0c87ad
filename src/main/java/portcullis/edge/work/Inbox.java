package portcullis.edge.work;

import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.INFO;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import portcullis.core.rule.Mode;
import portcullis.flow.ReceiveUpload;
import portcullis.flow.port.Uploads;
import portcullis.flow.upload.Request;
import portcullis.flow.upload.Upload;

/**
 * The directory whose files are screened like uploads, and whose results go to the {@link Outbox}. A file is taken once, by content:
 * after a restart, or under another name, the same bytes are the same upload.
 */
public final class Inbox {
    private static final System.Logger LOG = System.getLogger(Inbox.class.getName());
    private static final String SENDER = "inbox";

    private final WatchedFolder folder;
    private final ReceiveUpload receiving;
    private final Uploads uploads;
    private final Outbox outbox;
    private final Asking asking;
    private final Map<Path, String> waiting = new HashMap<>();
    private final Map<Path, String> settled = new HashMap<>();

    /** What an inbox file is screened under: the law of the day it arrives, in this mode. */
    public record Asking(Mode mode, InstantSource clock) {
        Request request() {
            Request today = Request.asOf(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), SENDER);
            return new Request(
                    today.kind(),
                    today.asOf(),
                    mode,
                    today.scenario(),
                    today.mapping(),
                    today.sheet(),
                    today.note(),
                    today.sender());
        }
    }

    public Inbox(Path directory, ReceiveUpload receiving, Uploads uploads, Outbox outbox, Asking asking) {
        this.folder = new WatchedFolder(directory, asking.clock());
        this.receiving = receiving;
        this.uploads = uploads;
        this.outbox = outbox;
        this.asking = asking;
    }

    /** Looks once: takes in new files, and writes out what has finished. A failure of one file leaves the others alone. */
    public synchronized void look() {
        for (Path file : folder.rested()) {
            if (!file.getFileName().toString().startsWith("~$")) {
                guarded(() -> takeIn(file));
            }
        }
        for (Iterator<Map.Entry<Path, String>> files = waiting.entrySet().iterator(); files.hasNext(); ) {
            Map.Entry<Path, String> file = files.next();
            guarded(() -> {
                if (hasWrittenOut(file.getKey(), file.getValue())) {
                    files.remove();
                }
            });
        }
    }

    private void takeIn(Path file) {
        String sha256 = Digest.of(file);
        if (sha256.equals(settled.get(file))) {
            return;
        }
        Optional<Upload> earlier = uploads.findByDigest(SENDER, sha256);
        if (earlier.isPresent()) {
            waiting.put(file, earlier.get().id());
        } else {
            receive(file, sha256);
        }
        settled.put(file, sha256);
    }

    /** The digest is the key, so that of several servers that watch one directory one takes the file. */
    private void receive(Path file, String sha256) {
        String name = file.getFileName().toString();
        try (InputStream in = Files.newInputStream(file)) {
            receiving
                    .receive(asking.request(), name, Optional.of("inbox " + sha256), in)
                    .fold(
                            stored -> {
                                LOG.log(
                                        INFO,
                                        "inbox file taken as upload {0}",
                                        stored.upload().id());
                                return waiting.put(file, stored.upload().id());
                            },
                            problem -> {
                                LOG.log(ERROR, "inbox file refused: {0}", problem.type());
                                outbox.refused(name, problem);
                                return "";
                            });
        } catch (IOException e) {
            throw new UncheckedIOException("reading the inbox file " + file, e);
        }
    }

    private boolean hasWrittenOut(Path file, String uploadId) {
        Upload upload = uploads.find(uploadId).orElseThrow();
        if (!upload.status().isFinal()) {
            return false;
        }
        outbox.finished(file.getFileName().toString(), upload);
        return true;
    }

    private static void guarded(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException failure) {
            LOG.log(ERROR, "an inbox file could not be handled; it will be tried again", failure);
        }
    }
}
