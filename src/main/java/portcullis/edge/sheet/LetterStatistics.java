package portcullis.edge.sheet;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import portcullis.edge.sheet.TextEncoding.Certainty;

/**
 * What the letters of a text tell of its encoding, where neither a mark nor UTF-8 does. Programs cannot tell 8-bit code pages apart for
 * certain; what only looks like the likeliest is told as a guess, and where several look alike a person is asked.
 */
final class LetterStatistics {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset CENTRAL = Charset.forName("windows-1250");
    private static final int MOST_BYTES = 64 * 1024;
    private static final int SURE = 50;
    private static final int LEAST = 10;
    private static final int AHEAD = 10;
    private static final int DOUBTED = 45;
    /** Signs that stand before or after a word, and never amid one but where another encoding has a letter. */
    private static final String NEVER_INSIDE = "£¥§±²³¼½¾¿¡ª¹µ";
    /** Letters that Western languages have at a word's end only, and Central European ones elsewhere by other names. */
    private static final String AT_THE_END = "ìòùÌÒÙ";

    private static final String EVERYDAY =
            "àáâäãåæçèéêëìíîïñòóôöõøœùúûüÿßÀÁÂÄÃÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÖÕØŒÙÚÛÜŸ" + "–—‘’“”„…•€£¥§©®™°±²³´·¼½¾«»¿¡ªº\u00A0";
    /** ICU's names to the superset that is written in practice. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("GB18030", "GB18030"),
            Map.entry("Shift_JIS", "windows-31j"),
            Map.entry("Big5", "Big5"),
            Map.entry("EUC-KR", "x-windows-949"),
            Map.entry("EUC-JP", "EUC-JP"),
            Map.entry("ISO-8859-1", "windows-1252"),
            Map.entry("windows-1252", "windows-1252"),
            Map.entry("ISO-8859-2", "windows-1250"),
            Map.entry("windows-1250", "windows-1250"),
            Map.entry("windows-1251", "windows-1251"),
            Map.entry("ISO-8859-5", "ISO-8859-5"),
            Map.entry("KOI8-R", "KOI8-R"),
            Map.entry("ISO-8859-7", "windows-1253"),
            Map.entry("windows-1253", "windows-1253"),
            Map.entry("ISO-8859-9", "windows-1254"),
            Map.entry("windows-1254", "windows-1254"),
            Map.entry("windows-1255", "windows-1255"),
            Map.entry("windows-1256", "windows-1256"));

    /** What a person is offered besides, where the bytes can be read in it at all. */
    private static final List<String> OFFERED = List.of(
            "windows-1251",
            "GB18030",
            "windows-31j",
            "Big5",
            "x-windows-949",
            "windows-1250",
            "windows-1254",
            "KOI8-R");

    private final List<TextEncoding> all;

    private LetterStatistics(List<TextEncoding> all) {
        this.all = all;
    }

    /** The likeliest encoding. */
    TextEncoding best() {
        return all.get(0);
    }

    /** All that the bytes can be read in, the likeliest first; never empty. */
    List<TextEncoding> all() {
        return all;
    }

    /** The lines of a file that have letters beyond ASCII, as far as they are needed to tell. */
    static byte[] sample(Path file) throws IOException {
        var sample = new ByteArrayOutputStream();
        var line = new ByteArrayOutputStream();
        boolean tells = false;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), MOST_BYTES)) {
            for (int c = in.read(); c >= 0 && sample.size() < MOST_BYTES; c = in.read()) {
                line.write(c);
                tells |= c >= 0x80;
                if (c == '\n' || line.size() > 4_096) {
                    sample.writeBytes(tells ? line.toByteArray() : new byte[0]);
                    line.reset();
                    tells = false;
                }
            }
        }
        sample.writeBytes(tells ? line.toByteArray() : new byte[0]);
        return sample.toByteArray();
    }

    static LetterStatistics of(byte[] sample) {
        Map<Charset, Integer> scores = scores(sample);
        List<Charset> ranked = new ArrayList<>(scores.keySet());
        ranked.sort(Comparator.comparing((Charset charset) -> -scores.getOrDefault(charset, 0)));
        Certainty certainty = certainty(ranked, scores);
        if (certainty == Certainty.UNSURE) {
            OFFERED.stream()
                    .map(Charset::forName)
                    .filter(charset -> !ranked.contains(charset) && reads(sample, charset))
                    .forEach(ranked::add);
        }
        if (ranked.isEmpty()) {
            ranked.add(StandardCharsets.UTF_8);
        }
        return new LetterStatistics(ranked.stream()
                .map(charset -> new TextEncoding(charset, 0, certainty))
                .toList());
    }

    private static Certainty certainty(List<Charset> ranked, Map<Charset, Integer> scores) {
        int best = ranked.isEmpty() ? 0 : scores.getOrDefault(ranked.get(0), 0);
        int next = ranked.size() < 2 ? 0 : scores.getOrDefault(ranked.get(1), 0);
        return best >= SURE && best - next >= AHEAD ? Certainty.GUESSED : Certainty.UNSURE;
    }

    /** How well the bytes read in each encoding in which all of them read, 0 to 100. */
    private static Map<Charset, Integer> scores(byte[] sample) {
        var scores = new LinkedHashMap<Charset, Integer>();
        for (CharsetMatch match : new CharsetDetector().setText(sample).detectAll()) {
            String name = NAMES.get(match.getName());
            if (name != null && Charset.isSupported(name) && match.getConfidence() >= LEAST) {
                Charset charset = Charset.forName(name);
                if (reads(sample, charset)) {
                    scores.merge(charset, match.getConfidence(), Math::max);
                }
            }
        }
        if (reads(sample, WESTERN)) {
            int letters = western(sample);
            boolean central = scores.getOrDefault(CENTRAL, 0) > scores.getOrDefault(WESTERN, 0);
            scores.merge(WESTERN, central ? Math.min(DOUBTED, letters) : letters, Math::max);
        }
        return withoutTwins(sample, scores);
    }

    /** Without encodings in which the bytes read as they do in a likelier one. */
    private static Map<Charset, Integer> withoutTwins(byte[] sample, Map<Charset, Integer> scores) {
        var best = new LinkedHashMap<String, Charset>();
        scores.forEach((charset, score) -> best.merge(
                new String(sample, charset),
                charset,
                (one, other) -> scores.getOrDefault(one, 0) >= scores.getOrDefault(other, 0) ? one : other));
        scores.keySet().retainAll(best.values());
        return scores;
    }

    private static boolean reads(byte[] sample, Charset charset) {
        var bytes = ByteBuffer.wrap(sample);
        var chars = CharBuffer.allocate(sample.length + 1);
        return !TextEncoding.strict(charset).decode(bytes, chars, false).isError();
    }

    /**
     * How much the bytes look like a Western European language, 0 to 95: few letters beyond ASCII, those everyday ones, and each
     * beside a letter of ASCII or a mark.
     */
    private static int western(byte[] sample) {
        String text;
        try {
            text = TextEncoding.strict(WESTERN).decode(ByteBuffer.wrap(sample)).toString();
        } catch (CharacterCodingException broken) {
            return 0;
        }
        int high = 0;
        int fitting = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            if (c >= 0x80) {
                high++;
                fitting += EVERYDAY.indexOf(c) >= 0 && fits(text, i) ? 1 : 0;
            }
        }
        boolean few = high * 3 < letters;
        if (high == 0 || !few) {
            return 0;
        }
        int score = 95 * fitting / high;
        return fitting < 0.98 * high ? Math.min(DOUBTED, score) : score;
    }

    private static boolean fits(String text, int at) {
        char c = text.charAt(at);
        boolean before = isLetter(text, at - 1);
        boolean after = isLetter(text, at + 1);
        if (NEVER_INSIDE.indexOf(c) >= 0) {
            return !(before && after) && !(after && c != '¿' && c != '¡') && !(before && (c == '¿' || c == '¡'));
        }
        if (!Character.isLetter(c)) {
            return true;
        }
        boolean misplaced = AT_THE_END.indexOf(c) >= 0 && after;
        return !misplaced && (isAsciiLetter(text, at - 1) || isAsciiLetter(text, at + 1));
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }

    private static boolean isAsciiLetter(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) < 0x80 && Character.isLetter(text.charAt(at));
    }
}
