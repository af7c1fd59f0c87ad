package portcullis.core.text;

import java.util.ArrayList;
import java.util.List;

/** Turns normalized words into tagged tokens: legal forms, generic words, places, numbers, initials, and names. */
final class Tagger {
    private static final List<String> ORDINALS = List.of("st", "nd", "rd", "th");
    /** Endings of Russian patronymics, which many share. */
    private static final List<String> PATRONYMICS = List.of("ovich", "evich", "ovych", "ovna", "evna", "ivna");
    /** So many letters stand before the ending of a patronymic. */
    private static final int FATHER = 3;

    private final NameLore lore;

    Tagger(NameLore lore) {
        this.lore = lore;
    }

    List<Token> tokens(String normalized) {
        if (normalized.isBlank()) {
            return List.of();
        }
        List<String> words = spelledForms(partedForms(joinedLetters(split(normalized))));
        var tokens = new ArrayList<Token>(words.size());
        for (int i = 0; i < words.size(); ) {
            var form = lore.legalForms().at(words, i);
            if (form.isPresent() && standsAsForm(form.get(), words, i)) {
                String written = String.join("", words.subList(i, i + form.get().words()));
                tokens.add(Token.of(form.get().meaning().code(), written, Tag.LEGAL_FORM, 0.02));
                i += form.get().words();
            } else {
                tokens.add(token(words.get(i)));
                i++;
            }
        }
        return tokens;
    }

    /** Whether a text is nothing but legal forms and generic words, such as "co ltd" or "group". */
    boolean isOnlyForm(String text) {
        return tokens(text).stream().allMatch(token -> token.tag() == Tag.LEGAL_FORM);
    }

    /** Short forms that are also words are forms only at the end of a name. */
    private boolean standsAsForm(Phrases.Found<NameLore.LegalForm> form, List<String> words, int at) {
        if (!form.meaning().endsName()) {
            return true;
        }
        if (at == 0) {
            return false;
        }
        for (int i = at + form.words(); i < words.size(); i++) {
            boolean ends = lore.legalForms().at(words, i).isPresent()
                    || lore.word(words.get(i))
                            .map(word -> !word.tag().isDistinctive())
                            .orElse(false);
            if (!ends) {
                return false;
            }
        }
        return true;
    }

    private Token token(String text) {
        if (text.length() == 1 && Character.isLetter(text.charAt(0))) {
            return Token.of(text, text, Tag.INITIAL, 0.1);
        }
        String number = number(text);
        if (!number.isEmpty()) {
            return Token.of(number, text, Tag.NUMBER, 0.5);
        }
        var known = lore.word(text);
        if (known.isPresent()) {
            return Token.of(
                    known.get().form(), text, known.get().tag(), known.get().weight());
        }
        if (isPatronymic(text)) {
            return Token.of(text, text, Tag.GIVEN, 0.5);
        }
        return lore.misspelled(text)
                .map(word -> Token.of(word.form(), text, word.tag(), word.weight()))
                .orElseGet(() -> name(text));
    }

    /** The longer a word, the less likely two parties share it by chance. */
    static Token name(String text) {
        double weight = text.length() == 2 ? 0.5 : Math.min(130, 45 + 10 * text.length()) / 100.0;
        return Token.of(text, text, Tag.NAME, weight);
    }

    private static boolean isPatronymic(String text) {
        for (String ending : PATRONYMICS) {
            if (text.length() >= ending.length() + FATHER && text.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** The digits of a number or an ordinal without leading zeros; empty for other words. */
    private static String number(String text) {
        int digits = 0;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        if (digits == 0 || (digits < text.length() && !ORDINALS.contains(text.substring(digits)))) {
            return "";
        }
        int start = 0;
        while (start < digits - 1 && text.charAt(start) == '0') {
            start++;
        }
        return text.substring(start, digits);
    }

    private static List<String> split(String normalized) {
        var words = new ArrayList<String>(6);
        int start = 0;
        for (int i = 0; i <= normalized.length(); i++) {
            if (i == normalized.length() || Character.isWhitespace(normalized.charAt(i))) {
                if (i > start) {
                    words.add(normalized.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    /** Runs of single letters that spell a legal form ("d o o"), or three and more ("s m i c"), become one word. */
    private List<String> joinedLetters(List<String> words) {
        if (!hasSingle(words)) {
            return words;
        }
        var joined = new ArrayList<String>(words.size());
        for (int i = 0; i < words.size(); ) {
            int end = i;
            while (end < words.size() && isLetter(words.get(end))) {
                end++;
            }
            if (end - i < 2) {
                joined.add(words.get(i));
                i++;
            } else {
                joinRun(words.subList(i, end), joined);
                i = end;
            }
        }
        return joined;
    }

    private static boolean hasSingle(List<String> words) {
        for (String word : words) {
            if (word.length() == 1) {
                return true;
            }
        }
        return false;
    }

    private void joinRun(List<String> run, List<String> joined) {
        String whole = String.join("", run);
        boolean form = lore.legalForms().exactly(whole).isPresent();
        if (run.size() > 2 || form) {
            joined.add(whole);
        } else {
            joined.addAll(run);
        }
    }

    /** A word run together with the beginning of a long legal form ("fortunalimited liability") is two words. */
    private List<String> partedForms(List<String> words) {
        var parted = new ArrayList<String>(words.size() + 1);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String suffix = lore.formSuffix(word, i + 1 < words.size() ? words.get(i + 1) : "");
            if (!suffix.isEmpty()) {
                parted.add(word.substring(0, word.length() - suffix.length()));
            }
            parted.add(suffix.isEmpty() ? word : suffix);
        }
        return parted;
    }

    /** The long words of legal forms as they are spelled, for a misspelled one hides the whole form. */
    private List<String> spelledForms(List<String> words) {
        var spelled = new ArrayList<String>(words.size());
        for (String word : words) {
            String legal = lore.legalWord(word);
            spelled.add(legal.isEmpty() ? word : legal);
        }
        return spelled;
    }

    private static boolean isLetter(String word) {
        return word.length() == 1 && Character.isLetter(word.charAt(0));
    }
}
