package portcullis.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** The same words set otherwise: in another order, joined or parted, in other case, with other signs. */
final class Layout {
    private static final Set<String> JOINING = Set.of(
            "al", "el", "the", "of", "and", "for", "in", "de", "la", "del", "los", "bin", "ibn", "abu", "abd", "ben",
            "van", "von");

    private Layout() {}

    /** One word fewer, with the joining words before it, any but those of the legal form and a surname before a comma. Three words of three letters or more are needed, so that two stay. */
    static Optional<String> dropped(String name, boolean person, Random random) {
        List<Words.Span> words = LegalForms.outside(name);
        words.removeIf(word -> word.written().length() < 3 || JOINING.contains(word.plain()) || isBound(name, word));
        if (words.size() < 3) {
            return Optional.empty();
        }
        if (person) {
            words.removeIf(word -> word.start() < name.indexOf(','));
        }
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Words.Span word = words.get(random.nextInt(words.size()));
        int start = word.start();
        for (Words.Span before : Words.spans(name.substring(0, word.start()))) {
            String between = name.substring(before.start(), word.start());
            if (before.start() < start && JOINING.containsAll(Words.plain(between))) {
                start = before.start();
            }
        }
        return Optional.of(Words.dropped(name, new Words.Span(start, word.end(), name.substring(start, word.end()))));
    }

    /** Whether a hyphen binds the word to another. */
    private static boolean isBound(String name, Words.Span word) {
        boolean before = word.start() > 0 && name.charAt(word.start() - 1) == '-';
        return before || (word.end() < name.length() && name.charAt(word.end()) == '-');
    }

    /** A person's names the other way round; a company's with two neighbors swapped, or the first word last, the form staying last. */
    static Optional<String> reordered(String name, boolean person, Random random) {
        Optional<LegalForms.Found> form = LegalForms.in(name);
        String rest = form.map(LegalForms.Found::rest).orElse(name);
        String end = form.map(found -> " " + found.form()).orElse("");
        int comma = rest.indexOf(',');
        if (person && comma > 0 && comma < rest.length() - 2) {
            return Optional.of(rest.substring(comma + 1).strip() + " "
                    + rest.substring(0, comma).strip());
        }
        List<String> words = new ArrayList<>(List.of(rest.strip().split("\\s+", -1)));
        if (words.size() < 2) {
            return Optional.empty();
        }
        int draw = random.nextInt(3);
        if (draw == 0 || words.size() == 2) {
            Collections.rotate(words, draw == 1 ? 1 : -1);
        } else if (draw == 1) {
            Collections.rotate(words, 1);
        } else {
            int at = random.nextInt(words.size() - 1);
            Collections.swap(words, at, at + 1);
        }
        return Optional.of(String.join(" ", words) + end);
    }

    /** Two words written as one or with a hyphen, or a word of six letters or more in two. */
    static Optional<String> respaced(String name, Random random) {
        List<Words.Span> words = LegalForms.outside(name);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        int end = words.get(words.size() - 1).end();
        var blanks = new ArrayList<Integer>();
        for (int i = words.get(0).start() + 1; i < end - 1; i++) {
            boolean between =
                    Character.isLetterOrDigit(name.charAt(i - 1)) && Character.isLetterOrDigit(name.charAt(i + 1));
            if (between && (name.charAt(i) == ' ' || name.charAt(i) == '-')) {
                blanks.add(i);
            }
        }
        List<Words.Span> longWords = new ArrayList<>(words);
        longWords.removeIf(
                word -> word.written().length() < 6 || !word.isOnlyLetters() || Words.isCommon(word.plain()));
        boolean part = !longWords.isEmpty() && (blanks.isEmpty() || random.nextInt(5) < 2);
        if (part) {
            Words.Span word = longWords.get(random.nextInt(longWords.size()));
            int at = word.start() + 2 + random.nextInt(word.written().length() - 3);
            return Optional.of(name.substring(0, at) + (random.nextInt(5) == 0 ? "-" : " ") + name.substring(at));
        }
        if (blanks.isEmpty()) {
            return Optional.empty();
        }
        int at = blanks.get(random.nextInt(blanks.size()));
        String between = random.nextInt(5) == 0 && name.charAt(at) == ' ' ? "-" : "";
        return Optional.of(name.substring(0, at) + between + name.substring(at + 1));
    }

    /** Other case and other signs: all capitals, all small or each word capital; dots, commas, hyphens, quotes, and "&". */
    static String recased(String name, Random random) {
        String cased = switch (random.nextInt(4)) {
            case 0 -> name.toUpperCase(Locale.ROOT);
            case 1 -> name.toLowerCase(Locale.ROOT);
            case 2 -> titled(name);
            default -> name;
        };
        return switch (random.nextInt(6)) {
            case 0 -> cased.replace(".", "").replace(",", "");
            case 1 -> cased.replace("-", " ").replace("'", "");
            case 2 -> cased.contains("&") ? cased.replace("&", "and") : cased.replaceFirst("(?i)\\band\\b", "&");
            case 3 -> "\"" + cased + "\"";
            case 4 -> cased.replace(" ", "  ").replace(",", " ,");
            default -> cased.replaceAll("[()\\[\\]]", " ").replace("/", " ").strip();
        };
    }

    private static String titled(String name) {
        var titled = new StringBuilder(name.toLowerCase(Locale.ROOT));
        for (Words.Span word : Words.spans(name)) {
            titled.setCharAt(word.start(), Character.toUpperCase(titled.charAt(word.start())));
        }
        return titled.toString();
    }
}
