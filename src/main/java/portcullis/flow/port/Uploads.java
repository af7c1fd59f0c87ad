package portcullis.flow.port;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import portcullis.flow.upload.Request;
import portcullis.flow.upload.Turn;
import portcullis.flow.upload.Upload;

/** The uploads and their original files, kept byte for byte. Nothing is ever deleted. */
public interface Uploads {
    /**
     * Stores an upload with its file in one transaction; status {@code RECEIVED}.
     *
     * @param key the sender's idempotency key
     * @return the stored upload, or the one that the same sender stored earlier under the same key
     */
    Upload add(Request request, Upload.Original original, Optional<String> key, InputStream bytes);

    Optional<Upload> find(String id);

    /** The upload that this sender stored under this idempotency key. */
    Optional<Upload> findByKey(String sender, String key);

    /** The newest upload of a file with this digest by this sender. */
    Optional<Upload> findByDigest(String sender, String sha256);

    /** The newest upload of the same file by the same sender that came before this one. */
    Optional<Upload> sameFileBefore(Upload upload);

    /** Newest first. */
    Page<Upload> list(int page, int size);

    /** The uploads of one sender, newest first. */
    Page<Upload> listBySender(String sender, int page, int size);

    /** Cancels an upload that is not final yet; what was recorded stays. Returns whether it was running. */
    boolean cancel(String id);

    /** Sets when an upload that is not final is worked on. Returns whether it was still running. */
    boolean setTurn(String id, Turn turn);

    /** Copies the original file to a path that does not exist yet. */
    void copyOriginal(String id, Path target);
}
