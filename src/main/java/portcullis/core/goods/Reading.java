package portcullis.core.goods;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A text cut into known phrases, numbers, codes and other words. One pass, linear in the text. */
final class Reading {
    private static final Map<Sense, Word> PLAIN = new EnumMap<>(Sense.class);

    static {
        for (Sense sense : Sense.values()) {
            PLAIN.put(sense, new Word(sense));
        }
    }

    /** Parts the description from what stands beside it: part number and maker. */
    static final char BESIDE = '\uE000';

    private final char[] text;
    private final List<Span> spans = new ArrayList<>();
    private boolean beside;

    private Reading(char[] text) {
        this.text = text;
    }

    static Reading of(String written, Phrases<Word> phrases) {
        var reading = new Reading(Letters.of(written));
        reading.cut(phrases);
        return reading;
    }

    List<Span> spans() {
        return spans;
    }

    int size() {
        return spans.size();
    }

    Span at(int index) {
        return spans.get(index);
    }

    /** The meaning at an index; a break before the first and after the last. */
    Sense sense(int index) {
        return index < 0 || index >= spans.size()
                ? Sense.BREAK
                : spans.get(index).sense();
    }

    String text(Span span) {
        return new String(text, span.from(), span.to() - span.from());
    }

    boolean startsWith(Span span, char letter) {
        return text[span.from()] == letter;
    }

    /** The digits of a number or of a word such as {@code X8}, at most six of them; 0 when there are none. */
    int number(Span span) {
        int value = 0;
        int digits = 0;
        for (int i = span.from(); i < span.to(); i++) {
            if (Letters.isDigit(text[i])) {
                value = value * 10 + (text[i] - '0');
                if (++digits > 6) {
                    return 0;
                }
            }
        }
        return value;
    }

    /** Whether the number carries a multiplication sign. */
    boolean multiplies(Span span) {
        return text[span.to() - 1] == 'X' || text[span.from()] == 'X';
    }

    private void cut(Phrases<Word> phrases) {
        int i = 0;
        while (i < text.length) {
            char c = text[i];
            if (!Letters.isWord(c) && !Letters.isIdeograph(c)) {
                i = mark(i);
                continue;
            }
            Phrases.@Nullable Found<Word> found = phrases.longest(text, i);
            if (found != null) {
                known(found.value(), i, found.end());
                i = found.end();
            } else {
                i = Letters.isIdeograph(c) ? ideographs(i, phrases) : word(i);
            }
        }
    }

    private void known(Word word, int from, int to) {
        if (!beside || word.sense() == Sense.PRODUCT) {
            spans.add(new Span(word, from, to));
        } else {
            plain(word.sense(), from, to);
        }
    }

    private int mark(int at) {
        beside |= text[at] == BESIDE;
        switch (text[at]) {
            case ',', ';', '(', ')', '[', ']', '|', BESIDE, ':', '，', '、', '。' -> plain(Sense.BREAK, at, at + 1);
            default -> {}
        }
        return at + 1;
    }

    private int ideographs(int from, Phrases<Word> phrases) {
        int i = from + 1;
        while (i < text.length && Letters.isIdeograph(text[i]) && phrases.longest(text, i) == null) {
            i++;
        }
        plain(Sense.OTHER, from, i);
        return i;
    }

    private int word(int from) {
        int end = from;
        int digits = 0;
        while (end < text.length && Letters.isWord(text[end])) {
            digits += Letters.isDigit(text[end]) ? 1 : 0;
            end++;
        }
        int times = multiplierEnd(from, end);
        if (times < end && times > from) {
            plain(Sense.NUMBER, from, times);
            return times;
        }
        plain(senseOf(from, end, digits), from, end);
        return end;
    }

    /** Where a leading {@code 8X} of a word such as {@code 8XH100} ends; the start when there is none. */
    private int multiplierEnd(int from, int end) {
        int i = from;
        while (i < end && Letters.isDigit(text[i])) {
            i++;
        }
        return i > from && i - from <= 4 && i < end && text[i] == 'X' ? i + 1 : from;
    }

    private Sense senseOf(int from, int end, int digits) {
        int length = end - from;
        boolean counts = text[from] == 'X' || text[end - 1] == 'X';
        if (digits == length || (counts && digits == length - 1 && digits > 0)) {
            return Sense.NUMBER;
        }
        if (isMemory(from, end, digits)) {
            return Sense.HINTING;
        }
        if (digits > 0) {
            return Sense.CODE;
        }
        if (length == 1) {
            return Sense.NEUTRAL;
        }
        if (length <= 3 && joinsDigits(from, end)) {
            return Sense.CODE;
        }
        return isReadable(from, end) ? Sense.OTHER : Sense.UNREAD;
    }

    /** Whether a mark joins the letters to digits, as in {@code XK-9} or {@code 900-ABC}. */
    private boolean joinsDigits(int from, int end) {
        boolean after = end + 1 < text.length && isJoint(text[end]) && Letters.isDigit(text[end + 1]);
        return after || (from > 1 && isJoint(text[from - 1]) && Letters.isDigit(text[from - 2]));
    }

    private static boolean isJoint(char c) {
        return c == '-' || c == '_' || c == '.' || c == '/';
    }

    private boolean isMemory(int from, int end, int digits) {
        int letters = end - from - digits;
        int unit = from + digits;
        return digits > 0
                && letters > 0
                && letters <= 2
                && Letters.isDigit(text[unit - 1])
                && (text[unit] == 'G' || text[unit] == 'T')
                && (letters == 1 || text[unit + 1] == 'B');
    }

    private boolean isReadable(int from, int end) {
        for (int i = from; i < end; i++) {
            if (text[i] > 0x052F && !(text[i] >= 0x1E00 && text[i] <= 0x1FFF)) {
                return false;
            }
        }
        return true;
    }

    private void plain(Sense sense, int from, int to) {
        Sense counted = beside ? besideTheDescription(sense) : sense;
        spans.add(new Span(java.util.Objects.requireNonNull(PLAIN.get(counted)), from, to));
    }

    /** A part number or a maker's name does not say what the goods are; what it says of accelerators is a sign. */
    private static Sense besideTheDescription(Sense sense) {
        return switch (sense) {
            case COMPUTING, TELLING -> Sense.TELLING;
            case HINTING, HOST -> Sense.HINTING;
            case BREAK -> Sense.BREAK;
            case PRODUCT, PORTABLE, ORDINARY, VAGUE, NEUTRAL, PIECES, FOR, WITH, NONE, NUMBER, CODE, UNREAD, OTHER ->
                Sense.NEUTRAL;
        };
    }
}
