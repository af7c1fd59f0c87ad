package portcullis.edge.listing;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;

/**
 * An open list file: its text, unpacked and decoded strictly within limits, and the digest of its bytes as they were given.
 * The file is read once, from front to back.
 */
final class ListFile implements Closeable {
    private static final int HEAD = 16_384;

    private final DigestInputStream bytes;
    private final BufferedReader text;

    private ListFile(DigestInputStream bytes, BufferedReader text) {
        this.bytes = bytes;
        this.text = text;
    }

    /** @throws BrokenList when the first bytes show that the file cannot be a list */
    static ListFile open(Path path, ListLimits limits) throws IOException {
        var digested = new DigestInputStream(new Bounded(Files.newInputStream(path), limits.bytes()), sha256());
        try {
            var raw = new BufferedInputStream(digested, 1 << 16);
            InputStream plain = isGzip(raw) ? new Bounded(new GZIPInputStream(raw, 1 << 16), limits.bytes()) : raw;
            BufferedReader text = decoded(plain);
            return new ListFile(digested, text);
        } catch (IOException | RuntimeException failure) {
            digested.close();
            throw failure;
        }
    }

    /** The text of a file within an archive, decoded strictly within limits. */
    static BufferedReader text(InputStream packed, ListLimits limits) throws IOException {
        return decoded(new Bounded(packed, limits.bytes()));
    }

    /** The SHA-256 of a whole file in hexadecimal. */
    static String digest(Path path, ListLimits limits) throws IOException {
        try (var bytes = new DigestInputStream(new Bounded(Files.newInputStream(path), limits.bytes()), sha256())) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
        }
    }

    private static BufferedReader decoded(InputStream plain) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var text = new Text(new InputStreamReader(plain, decoder));
        skipByteOrderMark(text);
        return text;
    }

    BufferedReader text() {
        return text;
    }

    /** The first characters of the text, which stay to be read. */
    String head() throws IOException {
        return head(text);
    }

    /** The first characters of a text, which stay to be read. */
    static String head(BufferedReader text) throws IOException {
        text.mark(HEAD);
        var head = new char[HEAD];
        int length = 0;
        for (int read = 0; read >= 0 && length < HEAD; length += Math.max(read, 0)) {
            read = text.read(head, length, HEAD - length);
        }
        text.reset();
        return new String(head, 0, length);
    }

    /** Reads what is left of the file; the SHA-256 of all its bytes in hexadecimal. */
    String digest() throws IOException {
        bytes.transferTo(OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    private static boolean isGzip(BufferedInputStream raw) throws IOException {
        raw.mark(4);
        byte[] magic = raw.readNBytes(4);
        raw.reset();
        return magic.length >= 2 && (magic[0] & 0xff) == 0x1f && (magic[1] & 0xff) == 0x8b;
    }

    private static void skipByteOrderMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != '\ufeff') {
            text.reset();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The text, which a parser may close while the rest of the file is still to be digested. */
    private static final class Text extends BufferedReader {
        Text(Reader in) {
            super(in, 1 << 16);
        }

        @Override
        public void close() {}
    }

    /** Lets so many bytes through and no more. */
    private static final class Bounded extends FilterInputStream {
        private final long limit;
        private long seen;

        Bounded(InputStream in, long limit) {
            super(in);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            seen += read;
            if (seen > limit) {
                throw BrokenList.limit("whole file", "at most " + limit + " bytes, unpacked", "more than that");
            }
        }
    }
}
