package portcullis.edge.sheet;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipException;

/**
 * Goes through a UTF-8 XML part tag by tag on its bytes, several times as fast as a general parser: no events, no names as texts, no
 * copy of what nobody wants. Holds tags against one another, refuses document types and entities of the part's own, and bounds
 * depth and the length of everything. Own code, because reading is where the time goes and no library offers this.
 */
final class MarkupScan {
    static final int END = 0;
    static final int OPEN = 1;
    static final int OPEN_AND_CLOSE = 2;
    static final int CLOSE = 3;

    private static final int FIRST_SIZE = 64 * 1024;
    private static final int LONGEST_TOKEN = 1 << 20;
    private static final int DEEPEST = 100;
    private final PartStream part;
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
    private final int[] names = new int[DEEPEST];
    private byte[] buffer = new byte[FIRST_SIZE];
    private int at;
    private int end;
    private int depth;
    private int textFrom;
    private int textTo;
    private int nameFrom;
    private int nameTo;
    private int tagTo;

    MarkupScan(PartStream part) {
        this.part = part;
    }

    /** The part has what only a general parser takes: unparsed characters, or a comment amid a text. It is to be read again by one. */
    static final class Unsuited extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** Whether a part that begins like this is in UTF-8, so that it can be scanned on its bytes. */
    static boolean suits(byte[] head) {
        int from = head.length > 2 && (head[0] & 0xFF) == 0xEF ? 3 : 0;
        if (head.length <= from || head[from] != '<') {
            return false;
        }
        String start = new String(head, from, head.length - from, StandardCharsets.ISO_8859_1);
        int declared = start.startsWith("<?xml") ? start.indexOf("encoding") : -1;
        int close = start.indexOf("?>");
        return declared < 0
                || declared > close
                || start.substring(declared, close).toUpperCase(Locale.ROOT).contains("UTF-8");
    }

    /** Goes to the next tag and says of what kind it is; {@link #END} after the last. */
    int next() throws IOException, Refusal {
        while (true) {
            if (!findTag()) {
                if (depth > 0) {
                    throw damaged("the end of every element", "the end of the part");
                }
                return END;
            }
            byte first = buffer[at + 1];
            if (first == '!' || first == '?') {
                skip(first);
                continue;
            }
            endTag();
            if (first == '/') {
                nameFrom = at + 2;
                nameTo = nameEnd(nameFrom);
                close(hash(nameFrom, nameTo));
                at = tagTo;
                return CLOSE;
            }
            nameFrom = at + 1;
            nameTo = nameEnd(nameFrom);
            if (nameTo == nameFrom) {
                throw damaged("well-formed XML", "a tag without a name");
            }
            at = tagTo;
            if (buffer[tagTo - 2] == '/') {
                return OPEN_AND_CLOSE;
            }
            if (depth == DEEPEST) {
                throw damaged("elements at most " + DEEPEST + " deep", "deeper ones");
            }
            names[depth++] = hash(nameFrom, nameTo);
            return OPEN;
        }
    }

    /** Finds the next tag's bracket and leaves the text before it between {@code textFrom} and {@code textTo}. */
    private boolean findTag() throws IOException, Refusal {
        textFrom = at;
        int look = at;
        while (true) {
            while (look < end && buffer[look] != '<') {
                look++;
            }
            if (look < end && look + 1 < end) {
                textTo = look;
                at = look;
                return true;
            }
            int ahead = look - textFrom;
            if (!more(textFrom)) {
                if (look < end) {
                    throw damaged("well-formed XML", "the end of the part inside a tag");
                }
                textTo = end;
                at = end;
                return false;
            }
            textFrom = 0;
            look = ahead;
        }
    }

    /** Finds where the tag that begins at {@code at} ends; brackets inside quotation marks end nothing. */
    private void endTag() throws IOException, Refusal {
        int look = at + 1;
        byte quote = 0;
        while (true) {
            while (look < end) {
                byte c = buffer[look++];
                if (quote != 0) {
                    quote = c == quote ? 0 : quote;
                } else if (c == '>') {
                    tagTo = look;
                    return;
                } else if (c == '"' || c == '\'') {
                    quote = c;
                } else if (c == '<') {
                    throw damaged("well-formed XML", "a bracket inside a tag");
                }
            }
            int text = at - textFrom;
            int ahead = look - textFrom;
            if (!more(textFrom)) {
                throw damaged("well-formed XML", "the end of the part inside a tag");
            }
            textFrom = 0;
            textTo = text;
            at = text;
            look = ahead;
        }
    }

    /** Reads on, keeping what stands from {@code keep} on; that moves to the buffer's start. */
    private boolean more(int keep) throws IOException, Refusal {
        int kept = end - keep;
        if (kept > LONGEST_TOKEN) {
            throw Refusal.bomb(
                    where(), "contents in proportion", "a single tag or text of more than " + LONGEST_TOKEN + " bytes");
        }
        System.arraycopy(buffer, keep, buffer, 0, kept);
        if (kept > buffer.length / 2) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        end = kept;
        try {
            int got = part.read(buffer, kept, buffer.length - kept);
            end += Math.max(0, got);
            return got > 0;
        } catch (BrokenPart broken) {
            throw broken.refusal(where());
        } catch (ZipException | EOFException broken) {
            throw damaged("whole contents", "contents that are cut off or broken");
        }
    }

    /** Passes over a comment or an instruction; what declares a document type or hides text ends the reading. */
    private void skip(byte kind) throws IOException, Refusal {
        while (end - at < 9) {
            if (!more(at)) {
                throw damaged("well-formed XML", "the end of the part inside a tag");
            }
            at = 0;
        }
        boolean comment = kind == '!' && buffer[at + 2] == '-' && buffer[at + 3] == '-';
        if (kind == '!' && !comment && buffer[at + 2] != '[') {
            throw damaged("plain workbook XML", "a document type declaration or an entity");
        }
        if ((kind == '!' && !comment) || (depth > 0 && !isBlank(textFrom, textTo))) {
            throw new Unsuited();
        }
        int look = at + (comment ? 4 : 2);
        while (true) {
            while (look < end) {
                boolean last = buffer[look] == '>'
                        && (comment ? buffer[look - 1] == '-' && buffer[look - 2] == '-' : buffer[look - 1] == '?');
                look++;
                if (last) {
                    at = look;
                    return;
                }
            }
            int ahead = look - at;
            if (!more(at)) {
                throw damaged("well-formed XML", "the end of the part inside a comment");
            }
            at = 0;
            look = ahead;
        }
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (buffer[i] > ' ' || buffer[i] < 0) {
                return false;
            }
        }
        return true;
    }

    private int nameEnd(int from) {
        int look = from;
        while (look < tagTo - 1 && buffer[look] > ' ' && buffer[look] != '/') {
            look++;
        }
        return look;
    }

    private int hash(int from, int to) {
        int hash = 7;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + buffer[i];
        }
        return hash;
    }

    private void close(int name) throws Refusal {
        if (depth == 0 || names[--depth] != name) {
            throw damaged("well-formed XML", "an end that belongs to no beginning");
        }
    }

    /** The first letter of the name at hand without its prefix, times 256, plus the name's length. */
    int shape() {
        int from = nameFrom;
        for (int i = nameFrom; i < nameTo; i++) {
            from = buffer[i] == ':' ? i + 1 : from;
        }
        return (buffer[from] << 8) + nameTo - from;
    }

    /** Whether the tag at hand has this name, prefix aside. */
    boolean isNamed(String name) {
        int from = nameTo - name.length();
        if (from < nameFrom || (from > nameFrom && buffer[from - 1] != ':')) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (buffer[from + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Takes the attributes of the tag at hand that have one-letter names or are wanted by name. */
    interface Attributes {
        /**
         * Takes one.
         *
         * @param from where the value begins in {@code bytes}
         */
        void take(byte[] bytes, int nameFrom, int nameTo, int from, int to) throws Refusal;
    }

    void attributes(Attributes taker) throws Refusal {
        int look = nameTo;
        while (true) {
            while (look < tagTo && (buffer[look] <= ' ' || buffer[look] == '/')) {
                look++;
            }
            if (look >= tagTo - 1) {
                return;
            }
            int from = look;
            while (look < tagTo && buffer[look] != '=' && buffer[look] > ' ') {
                look++;
            }
            int to = look;
            while (look < tagTo && (buffer[look] <= ' ' || buffer[look] == '=')) {
                look++;
            }
            byte quote = look < tagTo ? buffer[look] : 0;
            if (quote != '"' && quote != '\'') {
                throw damaged("well-formed XML", "an attribute without a value");
            }
            int value = ++look;
            while (look < tagTo && buffer[look] != quote) {
                look++;
            }
            taker.take(buffer, from, to, value, look);
            look++;
        }
    }

    byte[] bytes() {
        return buffer;
    }

    /** Where the text before the tag at hand begins. */
    int textFrom() {
        return textFrom;
    }

    int textTo() {
        return textTo;
    }

    /** The text before the tag at hand. */
    String text() throws Refusal {
        return text(textFrom, textTo);
    }

    private String text(int from, int to) throws Refusal {
        boolean plain = true;
        boolean ascii = true;
        for (int i = from; i < to; i++) {
            byte c = buffer[i];
            ascii &= c >= 0;
            plain &= c != '&' && c != '\r';
        }
        String text = ascii ? new String(buffer, from, to - from, StandardCharsets.ISO_8859_1) : decoded(from, to);
        return plain ? text : XmlText.unescaped(text, this::where);
    }

    private String decoded(int from, int to) throws Refusal {
        try {
            return utf8.decode(ByteBuffer.wrap(buffer, from, to - from)).toString();
        } catch (CharacterCodingException broken) {
            throw damaged("text in UTF-8", "bytes that are not");
        }
    }

    String where() {
        return "part " + part.name();
    }

    Refusal damaged(String expected, String seen) {
        return Refusal.damaged(where(), expected, seen);
    }
}
