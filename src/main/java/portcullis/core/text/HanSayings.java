package portcullis.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The ways to say the parts of a Han name in Latin letters, the likeliest first. Shared by all threads. */
final class HanSayings {
    /** So many meanings of one word are tried. */
    private static final int MOST_MEANINGS = 4;
    /** What may stand before a brand that has a sound of its own, and is then translated. */
    private static final double ODD = 0.9;

    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth");

    /** Places that a name of three begins with by their abbreviation. */
    static final String ABBREVIATED = "京沪津渝冀晋辽苏浙皖闽赣鲁豫鄂湘粤桂琼川黔滇陕甘深杭甬穗港澳";

    private static final String LEADING = "新大小老东南西北";

    private final HanLore lore;
    private final Tagger tagger;
    /** Meanings in words, each made once; there are no more than the dictionaries have. */
    private final Map<String, List<Token>> meanings = new ConcurrentHashMap<>();

    HanSayings(HanLore lore, Tagger tagger) {
        this.lore = lore;
        this.tagger = tagger;
    }

    /** A word that sounds so: derived by rule, it is the same as a listed one or is not. */
    static Token name(String sound) {
        return Tagger.name(sound).exactly(Tag.NAME);
    }

    /** A syllable of a name of three: it is a good part of the name, however short. */
    private static Token odd(String syllable) {
        return Token.of(syllable, syllable, Tag.NAME, ODD).exactly(Tag.NAME);
    }

    /**
     * Syllables as a name is written that may be parted anywhere: words written apart in one name and together in the other
     * are compared, two by two, so that two syllables are one word and more are words of one or two.
     */
    static List<Token> words(List<String> syllables) {
        var words = new ArrayList<Token>();
        int at = syllables.size() % 2;
        if (at == 1) {
            words.add(syllables.size() == 1 ? name(syllables.get(0)) : odd(syllables.get(0)));
        }
        for (; at < syllables.size(); at += 2) {
            words.add(name(syllables.get(at) + syllables.get(at + 1)));
        }
        return words;
    }

    /** The same with the odd syllable last; for an even number nothing else than {@link #words}. */
    private static List<Token> wordsOddLast(List<String> syllables) {
        if (syllables.size() % 2 == 0) {
            return words(syllables);
        }
        var words = new ArrayList<>(words(syllables.subList(0, syllables.size() - 1)));
        words.add(odd(syllables.get(syllables.size() - 1)));
        return words;
    }

    private Saying sound(List<Token> tokens, String written) {
        return Saying.sound(tokens, lore.sound().shared(written));
    }

    private static String text(List<HanPieces.Piece> pieces) {
        return String.join("", pieces.stream().map(HanPieces.Piece::text).toList());
    }

    private List<Token> translated(String meaning) {
        return meanings.computeIfAbsent(
                meaning,
                text -> tagger.tokens(text).stream()
                        .map(token -> token.exactly(token.tag()))
                        .toList());
    }

    /** As {@link #translated}, where words that are not known to be common ones are known so here. */
    private List<Token> common(String meaning, Tag as) {
        return meanings.computeIfAbsent(
                as + meaning,
                text -> tagger.tokens(meaning).stream()
                        .map(token -> token.exactly(token.tag().isDistinctive() ? as : token.tag()))
                        .toList());
    }

    private List<Token> place(String meaning) {
        return common(meaning, Tag.PLACE);
    }

    /** The likeliest way alone. */
    List<Saying> first(List<HanPieces.Piece> pieces, int at) {
        List<Saying> ways = common(pieces, at);
        return ways.isEmpty() ? ways : ways.subList(0, 1);
    }

    /** A part that says where a company is, what it does, or which known company it is. */
    List<Saying> common(List<HanPieces.Piece> pieces, int at) {
        HanPieces.Piece piece = pieces.get(at);
        return switch (piece.sort()) {
            case NUMBER -> number(HanPieces.digits(piece.text()));
            case OTHER -> List.of(Saying.meaning(tagger.tokens(Characters.words(piece.text()))));
            case ABBREVIATION -> abbreviation(piece.text());
            case UNKNOWN -> own(List.of(piece), false);
            case WORD -> word(piece, piece.word().orElseThrow());
        };
    }

    private List<Saying> word(HanPieces.Piece piece, HanLore.Word word) {
        var ways = new ArrayList<Saying>();
        for (String meaning : word.meanings()
                .subList(0, Math.min(MOST_MEANINGS, word.meanings().size()))) {
            ways.add(
                    switch (word.kind()) {
                        case BRAND ->
                            new Saying(
                                    Route.BRAND,
                                    translated(meaning),
                                    piece.text() + " = " + meaning + ": " + word.fact(),
                                    0);
                        case PLACE -> Saying.meaning(place(meaning));
                        case TRADE -> Saying.meaning(common(meaning, Tag.GENERIC));
                        case FORM, NAME -> Saying.meaning(translated(meaning));
                    });
        }
        if (word.kind() == HanLore.Kind.BRAND || word.kind() == HanLore.Kind.NAME) {
            ways.add(sound(words(lore.sound().pinyin(piece.text())), piece.text()));
        }
        return ways;
    }

    private List<Saying> number(String digits) {
        Saying plain = Saying.meaning(translated(digits));
        boolean named = digits.length() == 1 && digits.charAt(0) > '0';
        return named
                ? List.of(plain, Saying.meaning(translated(ORDINALS.get(digits.charAt(0) - '1'))))
                : List.of(plain);
    }

    private List<Saying> abbreviation(String character) {
        var ways = new ArrayList<Saying>();
        lore.sign(character).places().forEach(place -> ways.add(Saying.meaning(place(place))));
        ways.add(sound(words(lore.sound().pinyin(character)), character));
        return ways;
    }

    /**
     * What a company calls itself: by its sound, by its meaning, or, where nothing else follows, as the contraction of a place
     * and a trade.
     */
    List<Saying> own(List<HanPieces.Piece> pieces, boolean last) {
        var ways = new ArrayList<Saying>();
        var sounds = new ArrayList<Token>();
        for (HanPieces.Piece piece : pieces) {
            sounds.addAll(words(lore.sound().pinyin(piece.text())));
        }
        ways.add(sound(sounds, text(pieces)));
        if (pieces.size() == 1) {
            single(pieces.get(0), last, ways);
        } else {
            mixed(pieces, ways);
        }
        return ways;
    }

    private void single(HanPieces.Piece piece, boolean last, List<Saying> ways) {
        String text = piece.text();
        piece.word()
                .ifPresent(
                        word -> word.meanings().forEach(meaning -> ways.add(Saying.translation(translated(meaning)))));
        if (piece.word().isPresent()) {
            return;
        }
        List<String> syllables = lore.sound().pinyin(text);
        if (syllables.size() > 2 && syllables.size() % 2 == 1) {
            ways.add(sound(wordsOddLast(syllables), text));
        }
        if (last) {
            contracted(text, ways);
        }
        characters(text, ways);
    }

    /** Words with a meaning among others: first all that have one translated, then each alone. */
    private void mixed(List<HanPieces.Piece> pieces, List<Saying> ways) {
        for (int translated = pieces.size(); translated >= 0; translated--) {
            int only = translated;
            var tokens = new ArrayList<Token>();
            boolean sounds = false;
            boolean means = false;
            for (int i = 0; i < pieces.size(); i++) {
                HanPieces.Piece piece = pieces.get(i);
                boolean translate = piece.word().isPresent() && (only == pieces.size() || only == i);
                tokens.addAll(
                        translate
                                ? translated(
                                        piece.word().orElseThrow().meanings().get(0))
                                : words(lore.sound().pinyin(piece.text())));
                sounds |= !translate;
                means |= translate;
            }
            if (means) {
                ways.add(sounds ? sound(tokens, text(pieces)) : Saying.translation(tokens));
            }
        }
    }

    private void contracted(String text, List<Saying> ways) {
        if (text.length() < 2 || text.length() > 3) {
            return;
        }
        for (String place : lore.sign(text.substring(0, 1)).places()) {
            if (text.length() == 3 && ABBREVIATED.contains(text.substring(0, 1))) {
                var tokens = new ArrayList<>(place(place));
                tokens.addAll(words(lore.sound().pinyin(text.substring(1))));
                ways.add(sound(tokens, text));
            }
            for (String trade :
                    text.length() == 2 ? lore.sign(text.substring(1)).trades() : List.<String>of()) {
                var tokens = new ArrayList<>(place(place));
                tokens.addAll(common(trade, Tag.GENERIC));
                ways.add(Saying.meaning(tokens));
            }
        }
    }

    /** A name translated character by character, or only its first one where that is "new", "great" or the like. */
    private void characters(String text, List<Saying> ways) {
        var tokens = new ArrayList<Token>();
        for (int at = 0; at < text.length(); at++) {
            List<String> meaning = lore.sign(text.substring(at, at + 1)).meanings();
            if (meaning.isEmpty() || text.length() > 3) {
                tokens.clear();
                break;
            }
            tokens.addAll(translated(meaning.get(0)));
        }
        if (!tokens.isEmpty()) {
            ways.add(Saying.translation(tokens));
        }
        if (text.length() > 2 && LEADING.indexOf(text.charAt(0)) >= 0) {
            String first = lore.sign(text.substring(0, 1)).meanings().get(0);
            var leading = new ArrayList<>(translated(first));
            leading.addAll(words(lore.sound().pinyin(text.substring(1))));
            ways.add(sound(leading, text));
        }
    }
}
