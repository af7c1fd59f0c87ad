package portcullis.edge.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import portcullis.flow.audit.Checkpoint;
import portcullis.flow.audit.CheckpointKey;
import portcullis.flow.port.Checkpoints;

/**
 * Checkpoints in a file of the data directory, a line each, only ever added to; beside it the key pair that signs them, made at the first
 * start and readable by the program's own account alone. The file is worth what the place is worth where a copy of it is kept.
 */
public final class CheckpointFile implements Checkpoints {
    private static final String LINES = "checkpoints.jsonl";
    private static final String SECRET = "checkpoint-key.pem";
    private static final String OPEN = "checkpoint-key.pub.pem";

    private final Path directory;
    private final CheckpointKey key;

    /** @throws StorageFailed when the directory cannot be written to, or holds a key that is none */
    public CheckpointFile(Path directory) {
        this.directory = directory;
        try {
            Files.createDirectories(directory);
            this.key = key(directory);
        } catch (IOException | IllegalArgumentException failed) {
            throw new StorageFailed("preparing the directory of checkpoints " + directory, failed);
        }
    }

    private static CheckpointKey key(Path directory) throws IOException {
        Path secret = directory.resolve(SECRET);
        if (!Files.exists(secret)) {
            CheckpointKey drawn = CheckpointKey.drawn();
            try {
                Files.writeString(directory.resolve(OPEN), drawn.openPem(), StandardOpenOption.CREATE_NEW);
                Files.createFile(secret);
                keepToOneself(secret);
                Files.writeString(secret, drawn.secretPem());
            } catch (FileAlreadyExistsException madeMeanwhile) {
                // another start in the same directory was first, and its key is read below
            }
        }
        return CheckpointKey.of(Files.readString(secret), Files.readString(directory.resolve(OPEN)));
    }

    private static void keepToOneself(Path secret) throws IOException {
        try {
            Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
        } catch (UnsupportedOperationException | FileSystemException elsewhere) {
            // a file system without such permissions: the directory's own protection has to do
        }
    }

    @Override
    public CheckpointKey key() {
        return key;
    }

    @Override
    public synchronized void add(Checkpoint checkpoint) {
        try {
            Files.writeString(
                    directory.resolve(LINES),
                    checkpoint.line() + "\n",
                    StandardCharsets.US_ASCII,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.SYNC);
        } catch (IOException failed) {
            throw new StorageFailed("keeping a checkpoint", failed);
        }
    }

    @Override
    public synchronized List<Checkpoint> list(Consumer<String> broken) {
        Path file = directory.resolve(LINES);
        if (!Files.exists(file)) {
            return List.of();
        }
        var found = new ArrayList<Checkpoint>();
        try {
            for (String line : Files.readAllLines(file)) {
                Checkpoint.parse(line).ifPresentOrElse(found::add, () -> broken.accept(line));
            }
        } catch (IOException failed) {
            throw new StorageFailed("reading the checkpoints", failed);
        }
        return found;
    }
}
