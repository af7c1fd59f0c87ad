package portcullis.core.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads names in scripts other than Latin and Han: by their sound as published lists spell it, by the meaning of their common
 * words, and in the other usual spellings: of passports for Cyrillic, of both Koreas for Hangul. Scripts that part their
 * words by blanks are looked up by whole words only, so that no word is found inside another.
 */
final class NativeReader {
    private static final int LONGEST_PERSON = 4;
    /** Shorter words that begin like the Arabic article are words of their own. */
    private static final int ARTICLE = 4;

    private final NameLore lore;
    private final Tagger tagger;

    NativeReader(NameLore lore, Tagger tagger) {
        this.lore = lore;
        this.tagger = tagger;
    }

    /** The readings of a name in small letters, the one by its sound first. */
    List<Reading> readings(String seen) {
        boolean unvoweled = Romanizer.isUnvoweled(seen);
        var readings = new ArrayList<Reading>();
        readings.add(reading(Route.WRITTEN, latin(seen), unvoweled));
        readings.add(reading(Route.MEANING, latin(meaning(seen)), unvoweled));
        if (Romanizer.has(seen, UnicodeScript.CYRILLIC)) {
            readings.add(reading(Route.SPELLING, Cyrillic.passport(Characters.words(seen)), false));
            readings.add(reading(Route.SPELLING, latin(Cyrillic.passport(meaning(seen))), false));
        }
        if (Romanizer.has(seen, UnicodeScript.HANGUL)) {
            addKorean(seen, readings);
        }
        return readings;
    }

    private Reading reading(Route route, String words, boolean unvoweled) {
        return new Reading(Origin.of(route), tagger.tokens(words), unvoweled);
    }

    /** In Latin letters, small, without signs. */
    static String latin(String seen) {
        return Step.through(Step.SCRIPT, Step.PUNCTUATION, seen).toLowerCase(Locale.ROOT);
    }

    /** The text with every known word replaced by its meaning. */
    private String meaning(String seen) {
        return partsNoWords(seen) ? pieces(seen) : words(Characters.words(seen));
    }

    private static boolean partsNoWords(String seen) {
        return Romanizer.hasKana(seen) || Romanizer.hasHan(seen) || Romanizer.has(seen, UnicodeScript.HANGUL);
    }

    private String pieces(String seen) {
        var text = new StringBuilder();
        for (Lexicon.Piece piece : lore.natives().pieces(seen)) {
            text.append(piece.isKnown() ? " " + piece.meaning() + " " : piece.text());
        }
        return text.toString();
    }

    private String words(String words) {
        if (words.isEmpty()) {
            return "";
        }
        List<String> list = List.of(words.split(" ", -1));
        var text = new StringBuilder();
        for (int at = 0; at < list.size(); ) {
            var found = lore.nativePhrases().at(list, at);
            text.append(found.isPresent() ? found.get().meaning() : unjoined(list.get(at)))
                    .append(' ');
            at += found.isPresent() ? found.get().words() : 1;
        }
        return text.toString();
    }

    /** The Arabic article stands apart in Latin letters. */
    private static String unjoined(String word) {
        return word.startsWith("ال") && word.length() > ARTICLE ? "al " + word.substring(2) : word;
    }

    private void addKorean(String seen, List<Reading> readings) {
        List<Lexicon.Piece> pieces = lore.natives().pieces(seen);
        readings.add(reading(Route.SPELLING, latin(spelled(pieces, Hangul.Spelling.OFFICIAL)), false));
        boolean person = pieces.size() == 1 && seen.length() <= LONGEST_PERSON;
        if (person) {
            readings.add(reading(Route.SPELLING, latin(spelled(pieces, Hangul.Spelling.USUAL)), false));
        }
    }

    /** Unknown words run together, as brands are; persons' names come syllable by syllable. */
    private static String spelled(List<Lexicon.Piece> pieces, Hangul.Spelling spelling) {
        boolean person = pieces.size() == 1 && pieces.get(0).text().length() <= LONGEST_PERSON;
        var text = new StringBuilder();
        for (Lexicon.Piece piece : pieces) {
            String latin = piece.isKnown() ? piece.meaning() : Hangul.latin(piece.text(), spelling);
            text.append(' ')
                    .append(person || piece.isKnown() ? latin : latin.replace(" ", ""))
                    .append(' ');
        }
        return text.toString();
    }
}
