package portcullis.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Turns normalized words into tagged tokens: legal forms, generic words, places, numbers, initials, and names. */
final class Tagger {
    private static final Pattern ORDINAL = Pattern.compile("\\d+(st|nd|rd|th)");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    /** Russian patronymics, which many share: "-ovich", "-evna" and their like. */
    private static final Pattern PATRONYMIC = Pattern.compile("\\w{3,}(ovich|evich|ovych|yevich|ovna|evna|yevna|ivna)");

    private final NameLore lore;

    Tagger(NameLore lore) {
        this.lore = lore;
    }

    List<Token> tokens(String normalized) {
        if (normalized.isBlank()) {
            return List.of();
        }
        List<String> words = joinedLetters(List.of(normalized.strip().split("\\s+", -1)));
        var tokens = new ArrayList<Token>(words.size());
        for (int i = 0; i < words.size(); ) {
            var form = lore.legalForms().at(words, i);
            if (form.isPresent() && standsAsForm(form.get(), words, i)) {
                tokens.add(Token.of(form.get().meaning().code(), Tag.LEGAL_FORM, 0.02));
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
                            .map(word -> word.tag() == Tag.PLACE)
                            .orElse(false);
            if (!ends) {
                return false;
            }
        }
        return true;
    }

    private Token token(String text) {
        if (text.length() == 1 && Character.isLetter(text.charAt(0))) {
            return Token.of(text, Tag.INITIAL, 0.1);
        }
        if (DIGITS.matcher(text).matches()) {
            return Token.of(withoutZeros(text), Tag.NUMBER, 0.4);
        }
        if (ORDINAL.matcher(text).matches()) {
            return Token.of(withoutZeros(text.substring(0, text.length() - 2)), Tag.NUMBER, 0.4);
        }
        var known = lore.word(text);
        if (known.isPresent()) {
            return Token.of(known.get().form(), known.get().tag(), known.get().weight());
        }
        if (PATRONYMIC.matcher(text).matches()) {
            return Token.of(text, Tag.GIVEN, 0.5);
        }
        return Token.of(text, Tag.NAME, text.length() == 2 ? 0.5 : text.length() == 3 ? 0.8 : 1);
    }

    private static String withoutZeros(String digits) {
        int start = 0;
        while (start < digits.length() - 1 && digits.charAt(start) == '0') {
            start++;
        }
        return digits.substring(start);
    }

    /** Runs of single letters that spell a legal form ("d o o"), or three and more ("s m i c"), become one word. */
    private List<String> joinedLetters(List<String> words) {
        if (words.stream().noneMatch(word -> word.length() == 1)) {
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

    private void joinRun(List<String> run, List<String> joined) {
        String whole = String.join("", run);
        boolean form = lore.legalForms().exactly(whole).isPresent();
        if (run.size() > 2 || form) {
            joined.add(whole);
        } else {
            joined.addAll(run);
        }
    }

    private static boolean isLetter(String word) {
        return word.length() == 1 && Character.isLetter(word.charAt(0));
    }
}
