package portcullis.edge.sheet;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portcullis.flow.port.SheetReader.Oddity;

/**
 * How the characters of a text file are encoded: what a person stated, else what its byte-order mark says, else UTF-8 where all of it
 * is valid UTF-8, else UTF-16 where every other byte is zero, else what its {@link LetterStatistics letters} tell.
 *
 * @param mark length of the byte-order mark in bytes
 * @param certainty how sure it is
 */
record TextEncoding(Charset charset, int mark, Certainty certainty) {
    private static final int CHUNK = 64 * 1024;
    private static final Pattern STATED_BY_PAGE = Pattern.compile(
            "<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);

    /** How sure an encoding is. */
    enum Certainty {
        /** Stated, or beyond doubt by the bytes. */
        SURE,
        /** Told by the letters, and nothing else comes near. */
        GUESSED,
        /** Several read equally well; a person has to say. */
        UNSURE
    }

    /** The encoding of a whole file; reads all of it once. */
    static TextEncoding of(Path file, Optional<String> stated) throws IOException, Refusal {
        TextEncoding told = byMark(head(file));
        if (stated.isPresent()) {
            Charset charset = named(stated.get());
            boolean marked = told.mark > 0 && charset.equals(told.charset);
            return new TextEncoding(charset, marked ? told.mark : 0, Certainty.SURE);
        }
        if ((told.certainty == Certainty.SURE && told.mark > 0) || !told.charset.equals(StandardCharsets.UTF_8)) {
            return told;
        }
        return isUtf8(file)
                ? told
                : LetterStatistics.of(LetterStatistics.sample(file)).best();
    }

    /** The encoding of a web page, which may state it. */
    static TextEncoding ofPage(Path file, Optional<String> stated) throws IOException, Refusal {
        byte[] head = head(file);
        if (stated.isEmpty() && byMark(head).mark == 0) {
            Matcher meta = STATED_BY_PAGE.matcher(new String(head, StandardCharsets.ISO_8859_1));
            if (meta.find()
                    && Charset.isSupported(meta.group(1))
                    && !meta.group(1).toLowerCase(Locale.ROOT).startsWith("utf-16")) {
                return new TextEncoding(Charset.forName(meta.group(1)), 0, Certainty.SURE);
            }
        }
        return of(file, stated);
    }

    private static Charset named(String name) throws Refusal {
        try {
            return Charset.forName(name.strip());
        } catch (IllegalArgumentException unknown) {
            throw Refusal.unknownEncoding(XmlPart.shortened(name));
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(CHUNK);
        }
    }

    /** The encoding as far as a file's first bytes tell it. */
    static TextEncoding of(byte[] head) {
        TextEncoding told = byMark(head);
        boolean open = told.mark == 0 && told.charset.equals(StandardCharsets.UTF_8);
        return open && !isUtf8(head) ? LetterStatistics.of(head).best() : told;
    }

    /** What a byte-order mark or the zeros between letters say; UTF-8 where there are none. */
    private static TextEncoding byMark(byte[] head) {
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3, Certainty.SURE);
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2, Certainty.SURE);
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2, Certainty.SURE);
        }
        double even = zeros(head, 0);
        double odd = zeros(head, 1);
        if (odd > 0.4 && even < 0.05) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 0, Certainty.SURE);
        }
        if (even > 0.4 && odd < 0.05) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 0, Certainty.SURE);
        }
        return new TextEncoding(StandardCharsets.UTF_8, 0, Certainty.SURE);
    }

    /** Tells who reads the rows that the encoding was told by letters. */
    void tell(RowFeed feed) {
        if (certainty != Certainty.SURE) {
            feed.notice(Oddity.ENCODING_GUESSED, 0, charset.name());
        }
    }

    /** A file's text from after its byte-order mark; bytes that do not fit the encoding stop the reading. */
    Reader open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), CHUNK);
        in.skipNBytes(mark);
        return new BufferedReader(new InputStreamReader(in, strict(charset)), CHUNK);
    }

    /** The problem of bytes that do not fit. */
    Refusal broken(RowFeed feed) {
        return Refusal.wrongEncoding("after row " + feed.number(), charset.name());
    }

    /** The text of some bytes, with replacement characters for what does not fit. */
    String decode(byte[] bytes) {
        return new String(bytes, mark, bytes.length - mark, charset);
    }

    static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static boolean startsWith(byte[] head, int... mark) {
        if (head.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static double zeros(byte[] head, int offset) {
        int zeros = 0;
        int looked = 0;
        for (int i = offset; i < head.length; i += 2) {
            looked++;
            zeros += head[i] == 0 ? 1 : 0;
        }
        return looked == 0 ? 0 : (double) zeros / looked;
    }

    private static boolean isUtf8(Path file) throws IOException {
        CharsetDecoder decoder = strict(StandardCharsets.UTF_8);
        var bytes = ByteBuffer.allocate(CHUNK);
        var chars = CharBuffer.allocate(CHUNK);
        try (var in = Files.newByteChannel(file)) {
            boolean more = true;
            while (more) {
                more = in.read(bytes) >= 0;
                bytes.flip();
                chars.clear();
                if (decoder.decode(bytes, chars, !more).isError()) {
                    return false;
                }
                bytes.compact();
            }
        }
        return true;
    }

    /** Whether the bytes are UTF-8, but for a character that may be cut off at their end. */
    private static boolean isUtf8(byte[] head) {
        var chars = CharBuffer.allocate(head.length + 1);
        return !strict(StandardCharsets.UTF_8)
                .decode(ByteBuffer.wrap(head), chars, false)
                .isError();
    }

    /** The encodings that the file may be in, the likeliest first; one where there is no doubt. */
    static List<TextEncoding> candidates(Path file) throws IOException, Refusal {
        TextEncoding told = of(file, Optional.empty());
        return told.certainty == Certainty.SURE
                ? List.of(told)
                : LetterStatistics.of(LetterStatistics.sample(file)).all();
    }
}
