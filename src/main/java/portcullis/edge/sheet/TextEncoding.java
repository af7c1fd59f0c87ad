package portcullis.edge.sheet;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
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
import java.util.Set;

/**
 * How the characters of a text file are encoded: what its byte-order mark says, else UTF-8 where all of it is valid UTF-8, else
 * UTF-16 where every other byte is zero, else what the statistics of the bytes say, else windows-1252.
 *
 * @param mark length of the byte-order mark in bytes
 */
record TextEncoding(Charset charset, int mark) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int CHUNK = 64 * 1024;
    private static final int SURE = 50;
    private static final Set<String> TOLD_BY_STATISTICS =
            Set.of("GB18030", "Shift_JIS", "Big5", "EUC-KR", "EUC-JP", "windows-1251", "windows-1250", "ISO-8859-2");

    /** The encoding of a whole file; reads all of it once. */
    static TextEncoding of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(CHUNK);
        }
        TextEncoding told = of(head);
        if (told.charset.equals(StandardCharsets.UTF_8) && told.mark == 0 && !isUtf8(file)) {
            return new TextEncoding(byStatistics(head), 0);
        }
        return told;
    }

    /** The encoding as far as a file's first bytes tell it. */
    static TextEncoding of(byte[] head) {
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2);
        }
        double even = zeros(head, 0);
        double odd = zeros(head, 1);
        if (odd > 0.4 && even < 0.05) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 0);
        }
        if (even > 0.4 && odd < 0.05) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 0);
        }
        return new TextEncoding(isUtf8(head) ? StandardCharsets.UTF_8 : byStatistics(head), 0);
    }

    /** A file's text from after its byte-order mark; bytes that do not fit the encoding stop the reading. */
    Reader open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), CHUNK);
        in.skipNBytes(mark);
        return new BufferedReader(new InputStreamReader(in, strict()), CHUNK);
    }

    /** The text of some bytes, with replacement characters for what does not fit. */
    String decode(byte[] bytes) {
        return new String(bytes, mark, bytes.length - mark, charset);
    }

    private CharsetDecoder strict() {
        CodingErrorAction action =
                charset.equals(StandardCharsets.UTF_8) || charset.name().startsWith("UTF-16")
                        ? CodingErrorAction.REPORT
                        : CodingErrorAction.REPLACE;
        return charset.newDecoder().onMalformedInput(action).onUnmappableCharacter(action);
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
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
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
        return !StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(head), chars, false)
                .isError();
    }

    private static Charset byStatistics(byte[] head) {
        CharsetMatch match = new CharsetDetector().setText(head).detect();
        if (match == null || match.getConfidence() < SURE || !TOLD_BY_STATISTICS.contains(match.getName())) {
            return WINDOWS;
        }
        String name = match.getName().equals("Shift_JIS") ? "windows-31j" : match.getName();
        return Charset.isSupported(name) ? Charset.forName(name) : WINDOWS;
    }
}
