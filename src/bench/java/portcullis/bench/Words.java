package portcullis.bench;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Takes a name apart into the words that it is written with, and tells which of them say who is meant. */
final class Words {
    /** Words that every second business bears; a name of only such words names nobody. */
    private static final Set<String> COMMON = words(
            ("company limited corporation group holding holdings international national general trading trade technology"
                    + " technologies industry industries industrial engineering electronics electronic systems system"
                    + " services service bank investment investments development construction shipping marine"
                    + " maritime transport logistics energy oil gas petroleum chemical research institute center"
                    + " centre university factory plant works enterprise enterprises import export commercial"
                    + " communication communications telecom science scientific equipment machinery"
                    + " manufacturing production management consulting solutions network software computer"
                    + " security aviation airlines air space defense military bureau ministry office state federal"
                    + " public private joint stock liability society association foundation fund organization"
                    + " committee council union the and of for in de la el du des y et und"));

    /** Words that are English in a romanized name, and so in no other romanization. */
    private static final Set<String> ENGLISH = words(
            ("charitable movement machine building plant machines works complex design bureau automation army people"
                    + " democratic party front islamic revolutionary guard corps brigade martyrs global world star"
                    + " east west north south northern southern eastern western central new united first second"
                    + " exchange money travel tourism tower house home food foods farm water power electric steel"
                    + " metal metals mining mineral minerals gold diamond stone wood paper textile garment fashion"
                    + " medical pharmaceutical hospital health insurance credit capital financial finance estate"
                    + " property management media news press radio television film music sport sports football"
                    + " club school college academy training education culture cultural heritage history museum"
                    + " navy naval port ship ships vessel tanker crew fishing sea ocean river lake island mountain"
                    + " city town village district region province republic kingdom emirates airport airways"
                    + " aircraft aerospace rocket missile weapon weapons arms ammunition armament nuclear atomic"
                    + " advanced applied general special precision digital data information intelligent smart"
                    + " control automatic instrument instruments device devices optical laser photonics radar"
                    + " microelectronics semiconductor integrated circuit materials material products production"
                    + " supply chain logistic freight cargo forwarding express customs agency agent brothers sons"
                    + " partners associates ventures resources solution design store market supermarket trust"
                    + " charity relief aid welfare orphan social support help human rights peace freedom truth"
                    + " justice victory unity hope life children women youth student students workers union labor"));

    private Words() {}

    private static Set<String> words(String list) {
        return new HashSet<>(Arrays.asList(list.split(" ", -1)));
    }

    /** A word and where it stands, from the first letter to after the last. */
    record Span(int start, int end, String written) {
        /** Small letters without accents or signs. */
        String plain() {
            return Plain.letters(written);
        }

        boolean isOnlyLetters() {
            return written.codePoints().allMatch(Character::isLetter);
        }
    }

    /** Runs of letters, digits and what stands inside a word (dots, apostrophes, accents); dots that end a word stay outside. */
    static List<Span> spans(String name) {
        var spans = new ArrayList<Span>();
        int start = -1;
        for (int i = 0; i <= name.length(); i++) {
            boolean inside = i < name.length() && isInside(name, i, start >= 0);
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                spans.add(new Span(start, i, name.substring(start, i)));
                start = -1;
            }
        }
        return spans;
    }

    private static boolean isInside(String name, int at, boolean begun) {
        char c = name.charAt(at);
        if (Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK) {
            return true;
        }
        boolean binds = c == '.' || c == '\'' || c == '\u2019';
        return begun && binds && at + 1 < name.length() && Character.isLetterOrDigit(name.charAt(at + 1));
    }

    static List<String> plain(String name) {
        return spans(name).stream().map(Span::plain).toList();
    }

    /** The name with one word written otherwise. */
    static String replaced(String name, Span word, String by) {
        return name.substring(0, word.start()) + by + name.substring(word.end());
    }

    /** The name without one word and the signs that would be left over. */
    static String dropped(String name, Span word) {
        return tidy(replaced(name, word, ""));
    }

    private static String tidy(String name) {
        return name.replaceAll("\\(\\s*[.,]*\\s*\\)|'\\s*'|\"\\s*\"", "")
                .replaceAll("\\s+([,.;)])", "$1")
                .replaceAll("([,;-])\\s*[,.;-]+", "$1")
                .replaceAll("^[\\s,.;&-]+|[\\s,;&-]+$", "")
                .replaceAll("\\s{2,}", " ");
    }

    static boolean isCommon(String plain) {
        return COMMON.contains(plain);
    }

    static boolean isEnglish(String plain) {
        return COMMON.contains(plain) || ENGLISH.contains(plain);
    }

    /** Whether the change took the last word that is not English, and so the name. */
    static boolean isEmptied(String name, String changed) {
        return hasOwn(name) && !hasOwn(changed);
    }

    private static boolean hasOwn(String name) {
        return plain(LegalForms.without(name)).stream().anyMatch(word -> word.length() > 1 && !isEnglish(word));
    }

    /** Whether a word of three letters or more is left that is neither a legal form nor a common word. */
    static boolean tell(String name) {
        return new HashSet<>(plain(LegalForms.without(name)))
                .stream()
                        .anyMatch(word ->
                                word.codePointCount(0, word.length()) >= (isAscii(word) ? 3 : 1) && !isCommon(word));
    }

    private static boolean isAscii(String word) {
        return word.chars().allMatch(c -> c < 128);
    }

    /** A word in the case of another: capitals for capitals, else a capital first if that has one. */
    static String inCaseOf(String model, String word) {
        boolean letters = model.codePoints().anyMatch(Character::isLetter);
        if (letters && model.length() > 1 && model.equals(model.toUpperCase(Locale.ROOT))) {
            return word.toUpperCase(Locale.ROOT);
        }
        boolean capital = !model.isEmpty() && Character.isUpperCase(model.charAt(0)) && !word.isEmpty();
        return capital ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word;
    }

    static String withoutMarks(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }
}
