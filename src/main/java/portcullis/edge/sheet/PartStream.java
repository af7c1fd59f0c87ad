package portcullis.edge.sheet;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/**
 * The bytes of one XML part of a workbook, or of an XML file. A part is held against the archive's directory: as many as it says, with the checksum it says.
 * Held against hostile XML before a parser sees it: no stretch of more than a megabyte without a new tag, such as an endless
 * attribute or comment would be.
 */
final class PartStream extends FilterInputStream {
    private static final int LONGEST_STRETCH = 1 << 20;
    private static final int HEAD = 256;
    private static final int SKIP = 64 * 1024;
    private static final long UNKNOWN = -1;
    private final String name;
    private final long size;
    private final long crc;
    private final CRC32 checksum = new CRC32();
    private long count;
    private int stretch;
    private Inside inside = Inside.ELEMENTS;
    private int last;
    private int lastButOne;
    private boolean ended;
    private byte[] head = {};
    private int headFrom;
    private boolean guarded = true;

    /** Where in an XML text the reading is; in all but the first, an opening bracket is no new tag. */
    private enum Inside {
        ELEMENTS,
        TAG_START,
        DECLARATION,
        COMMENT,
        CDATA,
        INSTRUCTION
    }

    private PartStream(InputStream bytes, String name, long size, long crc) {
        super(bytes);
        this.name = name;
        this.size = size;
        this.crc = crc;
    }

    /** A part of an archive, held against its directory. */
    static PartStream of(InputStream bytes, ZipEntry entry) {
        return new PartStream(bytes, entry.getName(), entry.getSize(), entry.getCrc());
    }

    /** XML that is a file of its own. */
    static PartStream alone(InputStream bytes, String name) {
        return new PartStream(bytes, name, UNKNOWN, UNKNOWN);
    }

    String name() {
        return name;
    }

    /** Reads what is left, so that size and checksum are compared. */
    void drain() throws IOException {
        var buffer = new byte[SKIP];
        while (!ended) {
            read(buffer, 0, buffer.length);
        }
    }

    /** The part's first bytes, which come again; and from here on nothing is held against hostile XML but by the caller. */
    byte[] head() throws IOException {
        try {
            head = in.readNBytes(HEAD);
        } catch (ZipException | EOFException broken) {
            throw new BrokenPart("contents that are cut off or broken", false);
        }
        guarded = false;
        return head;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int got = headFrom < head.length ? fromHead(buffer, offset, length) : in.read(buffer, offset, length);
        if (got < 0) {
            ended = true;
            compare();
            return got;
        }
        count += got;
        if (size != UNKNOWN && count > size) {
            throw new BrokenPart("more bytes than the directory says", true);
        }
        checksum.update(buffer, offset, got);
        if (guarded) {
            guard(buffer, offset, got);
        }
        return got;
    }

    private int fromHead(byte[] buffer, int offset, int length) {
        int got = Math.min(length, head.length - headFrom);
        System.arraycopy(head, headFrom, buffer, offset, got);
        headFrom += got;
        return got;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void compare() throws IOException {
        if (size == UNKNOWN) {
            return;
        }
        if (count != size) {
            throw new BrokenPart("fewer bytes than the directory says", false);
        }
        if (checksum.getValue() != crc) {
            throw new BrokenPart("contents that differ from their checksum", false);
        }
    }

    private void guard(byte[] buffer, int offset, int length) throws IOException {
        int run = stretch;
        for (int i = offset; i < offset + length; i++) {
            byte c = buffer[i];
            if (inside == Inside.ELEMENTS) {
                run++;
                if (c == '<') {
                    run = 0;
                    inside = Inside.TAG_START;
                }
            } else {
                run++;
                special(c);
            }
            if (run > LONGEST_STRETCH) {
                throw new BrokenPart("a single tag, text or comment of more than " + LONGEST_STRETCH + " bytes", true);
            }
        }
        stretch = run;
    }

    private void special(byte c) {
        if (c == 0) {
            return;
        }
        switch (inside) {
            case TAG_START -> inside = c == '!' ? Inside.DECLARATION : c == '?' ? Inside.INSTRUCTION : Inside.ELEMENTS;
            case DECLARATION ->
                inside = c == '-' ? Inside.COMMENT : c == '[' ? Inside.CDATA : c == '>' ? Inside.ELEMENTS : inside;
            case COMMENT -> leaveIf(c == '>' && last == '-' && lastButOne == '-');
            case CDATA -> leaveIf(c == '>' && last == ']' && lastButOne == ']');
            case INSTRUCTION -> leaveIf(c == '>' && last == '?');
            case ELEMENTS -> throw new IllegalStateException("elements are not special");
        }
        lastButOne = last;
        last = c;
    }

    private void leaveIf(boolean end) {
        if (end) {
            inside = Inside.ELEMENTS;
        }
    }
}
