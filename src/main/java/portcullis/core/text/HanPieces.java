package portcullis.core.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Parts a Han name into the words it is made of: of all ways, the one with the fewest words, where what no dictionary knows is
 * best a brand of two or three characters and worst a single one left over.
 */
final class HanPieces {
    private static final String NUMERALS = "〇零一二三四五六七八九十百";
    /** What unknown characters in a row cost, by how many they are; a known word costs about 1. */
    private static final double[] UNKNOWN = {0, 1.7, 1.2, 2.0, 2.2};

    private static final double FURTHER = 0.8;
    private static final int LONGEST_UNKNOWN = 8;
    private static final double SINGLE = 1.5;
    private static final double ABBREVIATION = 0.95;
    /** Among equally many words, longer known ones are better. */
    private static final double EACH_KNOWN = 0.02;

    /**
     * A part of a name.
     *
     * @param word what the dictionary says of it; empty for characters that it does not know, numbers, and other scripts
     */
    record Piece(String text, Sort sort, Optional<HanLore.Word> word) {
        boolean is(HanLore.Kind kind) {
            return word.isPresent() && word.get().kind() == kind;
        }

        /** Whether the piece is, or may be part of, what a company calls itself. */
        boolean isOwn() {
            return sort == Sort.UNKNOWN || is(HanLore.Kind.NAME);
        }
    }

    /** Where a part of a name comes from. */
    enum Sort {
        WORD,
        UNKNOWN,
        /** A number in Han numerals, written in digits. */
        NUMBER,
        /** Letters and digits of another script. */
        OTHER,
        /** The first character of a name, which stands for a place. */
        ABBREVIATION
    }

    private final HanLore lore;
    private final String text;
    private final double[] best;
    private final Piece[] last;

    private HanPieces(HanLore lore, String text) {
        this.lore = lore;
        this.text = text;
        this.best = new double[text.length() + 1];
        this.last = new Piece[text.length() + 1];
    }

    /** The pieces of a text in order, without signs and blanks. */
    static List<Piece> of(HanLore lore, String text) {
        return new HanPieces(lore, text).pieces();
    }

    private List<Piece> pieces() {
        java.util.Arrays.fill(best, Double.MAX_VALUE);
        best[0] = 0;
        for (int at = 0; at < text.length(); at++) {
            if (best[at] == Double.MAX_VALUE) {
                continue;
            }
            if (isHan(at)) {
                words(at);
                unknown(at);
            } else {
                other(at);
            }
        }
        var pieces = new ArrayList<Piece>();
        for (int end = text.length(); end > 0; end -= last[end].text().length()) {
            pieces.add(last[end]);
        }
        Collections.reverse(pieces);
        pieces.removeIf(piece ->
                piece.sort() == Sort.OTHER && Characters.words(piece.text()).isEmpty());
        return joined(pieces);
    }

    private boolean isHan(int at) {
        return at < text.length() && UnicodeScript.of(text.charAt(at)) == UnicodeScript.HAN;
    }

    private void words(int at) {
        for (int length = Math.min(lore.longest(), text.length() - at); length > 0; length--) {
            String part = text.substring(at, at + length);
            var word = lore.word(part);
            if (word.isPresent()) {
                int whole = length + place(word.get(), at + length);
                double cost = length == 1 ? SINGLE : 1 - EACH_KNOWN * length;
                take(at, new Piece(text.substring(at, at + whole), Sort.WORD, word), cost);
            }
        }
        int numerals = numerals(at);
        if (numerals > 0) {
            take(at, new Piece(text.substring(at, at + numerals), Sort.NUMBER, Optional.empty()), 0.9);
        }
        if (at == 0 && text.length() > 1 && HanSayings.ABBREVIATED.indexOf(text.charAt(0)) >= 0) {
            take(at, new Piece(text.substring(0, 1), Sort.ABBREVIATION, Optional.empty()), ABBREVIATION);
        }
    }

    /** The rank of a place ("city", "province") belongs to its name. */
    private int place(HanLore.Word word, int after) {
        boolean ranked =
                word.kind() == HanLore.Kind.PLACE && after < text.length() && "省市县区".indexOf(text.charAt(after)) >= 0;
        return ranked ? 1 : 0;
    }

    /** A number begins with "number", or counts institutes, works, bureaus and the like. */
    private int numerals(int at) {
        int start = text.charAt(at) == '第' ? at + 1 : at;
        int end = start;
        while (end < text.length() && NUMERALS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean counts = end < text.length() && "所厂院局研机工".indexOf(text.charAt(end)) >= 0;
        return end > start && (start > at || (counts && end - start > 1)) ? end - at : 0;
    }

    private void unknown(int at) {
        for (int length = 1; length <= LONGEST_UNKNOWN && isHan(at + length - 1); length++) {
            double cost = length < UNKNOWN.length
                    ? UNKNOWN[length]
                    : UNKNOWN[UNKNOWN.length - 1] + FURTHER * (length - UNKNOWN.length + 1);
            take(at, new Piece(text.substring(at, at + length), Sort.UNKNOWN, Optional.empty()), cost);
        }
    }

    private void other(int at) {
        int end = at + 1;
        while (end < text.length() && !isHan(end)) {
            end++;
        }
        take(at, new Piece(text.substring(at, end), Sort.OTHER, Optional.empty()), 0);
    }

    private void take(int at, Piece piece, double cost) {
        int end = at + piece.text().length();
        if (best[at] + cost < best[end]) {
            best[end] = best[at] + cost;
            last[end] = piece;
        }
    }

    /** Unknown characters in a row are one piece, however long. */
    private static List<Piece> joined(List<Piece> pieces) {
        var joined = new ArrayList<Piece>(pieces.size());
        for (Piece piece : pieces) {
            int before = joined.size() - 1;
            boolean both = piece.sort() == Sort.UNKNOWN
                    && before >= 0
                    && joined.get(before).sort() == Sort.UNKNOWN;
            if (both) {
                joined.set(before, new Piece(joined.get(before).text() + piece.text(), Sort.UNKNOWN, Optional.empty()));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    /** The digits of a number in Han numerals. */
    static String digits(String numerals) {
        int sum = 0;
        int digit = 0;
        boolean plain = numerals.chars().noneMatch(c -> c == '十' || c == '百');
        for (int i = 0; i < numerals.length(); i++) {
            char c = numerals.charAt(i);
            int value = "零一二三四五六七八九".indexOf(c == '〇' ? '零' : c);
            if (c == '十' || c == '百') {
                sum += Math.max(1, digit) * (c == '十' ? 10 : 100);
                digit = 0;
            } else if (value >= 0) {
                digit = plain ? digit * 10 + value : value;
            }
        }
        return Integer.toString(sum + digit);
    }
}
