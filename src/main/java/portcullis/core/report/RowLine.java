package portcullis.core.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * The digests of a report, in the one way in which both the writer of a report and whoever checks it compute them. A row's digest
 * is the SHA-256 of the canonical texts of all its cells with a tabulator between and a line feed at the end; a backslash, a
 * tabulator and a line feed inside a cell are written {@code \\}, {@code \t} and {@code \n}, and columns for entries count as
 * empty. A sheet's digest is the SHA-256 of its rows' digests in hexadecimal, each ended by a line feed. Not for two threads.
 */
public final class RowLine {
    private final Set<Integer> entries;
    private final MessageDigest rowDigest = Sha256.digest();
    private final MessageDigest sheetDigest = Sha256.digest();
    private final StringBuilder line = new StringBuilder();
    private final byte[] hexLine = new byte[65];

    /** @param entries the columns, counted from 0, that do not count */
    public RowLine(List<Integer> entries) {
        this.entries = Set.copyOf(entries);
        hexLine[64] = '\n';
    }

    /** Adds a row to the sheet; answers its digest, 32 bytes. */
    public byte[] add(List<String> cells) {
        line.setLength(0);
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                line.append('\t');
            }
            if (!entries.contains(i)) {
                escape(cells.get(i));
            }
        }
        byte[] digest = rowDigest.digest(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        addDigest(digest);
        return digest;
    }

    private void addDigest(byte[] digest) {
        for (int i = 0; i < digest.length; i++) {
            hexLine[2 * i] = (byte) Character.forDigit((digest[i] >> 4) & 15, 16);
            hexLine[2 * i + 1] = (byte) Character.forDigit(digest[i] & 15, 16);
        }
        sheetDigest.update(hexLine);
    }

    private void escape(String text) {
        int kept = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' || c == '\t' || c == '\n') {
                line.append(text, kept, i).append('\\').append(c == '\t' ? 't' : c == '\n' ? 'n' : c);
                kept = i + 1;
            }
        }
        line.append(text, kept, text.length());
    }

    /** The sheet's digest in 64 hexadecimal digits; ends it. */
    public String seal() {
        return HexFormat.of().formatHex(sheetDigest.digest());
    }
}
