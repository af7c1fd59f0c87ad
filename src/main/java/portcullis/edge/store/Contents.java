package portcullis.edge.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Files of any size, kept in pieces of one megabyte so that never more than one is in memory. */
final class Contents {
    private static final int PIECE = 1 << 20;

    private Contents() {}

    /** What was kept. */
    record Kept(long number, long bytes, String sha256) {}

    /** Keeps all that a stream has left, within the session's transaction. */
    static Kept keep(StatelessSession session, InputStream stream) {
        long content = next(session, "content_seq");
        var digest = sha256();
        long bytes = 0;
        try {
            int number = 0;
            for (byte[] piece = stream.readNBytes(PIECE); piece.length > 0; piece = stream.readNBytes(PIECE)) {
                insert(session, new PieceEntity.Key(content, number++), piece);
                digest.update(piece);
                bytes += piece.length;
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("reading a file in order to keep it", broken);
        }
        return new Kept(content, bytes, HexFormat.of().formatHex(digest.digest()));
    }

    /** The next number of a sequence. */
    static long next(StatelessSession session, String sequence) {
        return session.createNativeQuery("select nextval('" + sequence + "')", Long.class)
                .getSingleResult();
    }

    private static void insert(StatelessSession session, PieceEntity.Key key, byte[] bytes) {
        session.createMutationQuery(
                        "insert into PieceEntity (key.content, key.number, bytes) values (:content, :number, :bytes)")
                .setParameter("content", key.content())
                .setParameter("number", key.number())
                .setParameter("bytes", bytes)
                .executeUpdate();
    }

    /** Copies a content to a path that does not exist yet, with a short transaction for each piece. */
    static void copy(Sessions sessions, long content, Path target) {
        try (OutputStream out =
                Files.newOutputStream(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            int number = 0;
            for (var piece = piece(sessions, content, number);
                    piece.isPresent();
                    piece = piece(sessions, content, number)) {
                out.write(piece.get());
                number++;
            }
        } catch (IOException failed) {
            throw new StorageFailed("copying a kept file to " + target, failed);
        }
    }

    private static Optional<byte[]> piece(Sessions sessions, long content, int number) {
        return sessions.run(
                "reading a kept file",
                session -> Optional.ofNullable(session.get(PieceEntity.class, new PieceEntity.Key(content, number)))
                        .map(piece -> piece.bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }
}
