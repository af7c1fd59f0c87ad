package portcullis.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a Han name as its bearer would write it in English: places and trades by their meaning, brands by their sound, by
 * their meaning or by the name the company is known by, persons by their sound; names from Hong Kong and Taiwan as they are
 * spelled there. A word with several meanings gives several readings, of which a bounded number is kept.
 */
final class HanReader {
    /** So many ways to read one name are compared at most, besides that by the sound of every word. */
    static final int MOST = 10;
    /** Marks of the stock exchanges, which are no part of a name: special treatment, share class, delisted. */
    private static final Pattern MARKS =
            Pattern.compile("^(?:\\*?st|s\\*?st|退)(?=\\p{IsHan})|(?<=\\p{IsHan})(?:-?[abuwd](?:-[uwd])?|\\(退\\)|退市?)$");

    private static final Pattern HONG_KONG_OR_TAIWAN = Pattern.compile("香港|澳门|台湾|台北|高雄|台中|台南|新竹|九龙");
    private static final int LONGEST_PERSON = 4;

    private final HanLore lore;
    private final HanSayings sayings;

    HanReader(HanLore lore, Tagger tagger) {
        this.lore = lore;
        this.sayings = new HanSayings(lore, tagger);
    }

    /**
     * All readings of a name.
     *
     * @param simplified the name in simplified characters and small letters
     * @param traditional whether it was written in traditional ones
     */
    List<Reading> readings(String simplified, boolean traditional) {
        String name = unmarked(simplified.replace("(株)", "株式会社"));
        List<HanPieces.Piece> pieces = HanPieces.of(lore, name);
        var readings = new ArrayList<Reading>();
        boolean quoted = name.length() < simplified.length();
        boolean person = !quoted && addPerson(pieces, traditional, readings);
        boolean abridged = !name.contains("公司");
        for (List<Saying> combination : Combinations.of(parts(pieces), MOST)) {
            readings.add(reading(combination, abridged));
        }
        if (!person && (traditional || HONG_KONG_OR_TAIWAN.matcher(name).find())) {
            readings.add(spelled(pieces, Route.CANTONESE, lore.sound()::cantonese));
            readings.add(spelled(pieces, Route.WADE_GILES, lore.sound()::wadeGiles));
        }
        readings.add(everyWord(pieces));
        return readings;
    }

    private static String unmarked(String name) {
        String now = name;
        for (String before = ""; !before.equals(now); ) {
            before = now;
            now = MARKS.matcher(now).replaceAll("");
        }
        return now.isBlank() ? name : now;
    }

    private static Reading reading(List<Saying> combination, boolean abridged) {
        Saying tells = combination.stream()
                .filter(saying -> saying.route() == Route.BRAND)
                .findFirst()
                .or(() -> combination.stream()
                        .filter(saying -> saying.route() == Route.SOUND)
                        .findFirst())
                .orElse(Saying.meaning(List.of()));
        double shared = combination.stream().mapToDouble(Saying::shared).max().orElse(0);
        shared = tells.route() == Route.BRAND ? 0 : shared;
        var origin = new Origin(tells.route(), tells.fact(), shared, abridged && tells.route() != Route.MEANING);
        return new Reading(origin, tokens(combination.stream()), false);
    }

    private static List<Token> tokens(Stream<Saying> sayings) {
        return sayings.flatMap(saying -> saying.tokens().stream()).toList();
    }

    /** The ways to say each part of the name: what it calls itself is one part, however many pieces it has. */
    private List<List<Saying>> parts(List<HanPieces.Piece> pieces) {
        var parts = new ArrayList<List<Saying>>();
        for (int at = 0; at < pieces.size(); ) {
            int end = at;
            while (end < pieces.size() && pieces.get(end).isOwn()) {
                end++;
            }
            if (end > at) {
                parts.add(sayings.own(pieces.subList(at, end), isLast(pieces, end)));
                at = end;
            } else {
                parts.add(sayings.common(pieces, at));
                at++;
            }
        }
        parts.removeIf(List::isEmpty);
        return parts;
    }

    /** Whether nothing but a legal form or "group" follows, so that what stands before may be contracted. */
    private static boolean isLast(List<HanPieces.Piece> pieces, int from) {
        return pieces.subList(from, pieces.size()).stream()
                .allMatch(piece -> piece.is(HanLore.Kind.FORM) || piece.text().equals("集团"));
    }

    private Reading spelled(
            List<HanPieces.Piece> pieces, Route route, java.util.function.Function<String, List<String>> spelling) {
        var said = new ArrayList<Saying>();
        for (int at = 0; at < pieces.size(); at++) {
            HanPieces.Piece piece = pieces.get(at);
            List<String> syllables = piece.isOwn() ? spelling.apply(piece.text()) : List.of();
            if (syllables.isEmpty()) {
                said.addAll(sayings.first(pieces, at));
            } else {
                said.add(Saying.sound(HanSayings.words(syllables), 0));
            }
        }
        return new Reading(Origin.of(route), tokens(said.stream()), false);
    }

    private Reading everyWord(List<HanPieces.Piece> pieces) {
        var said = new ArrayList<Saying>();
        for (int at = 0; at < pieces.size(); at++) {
            HanPieces.Piece piece = pieces.get(at);
            boolean sounds = piece.isOwn() || piece.is(HanLore.Kind.TRADE) || piece.is(HanLore.Kind.BRAND);
            said.addAll(
                    sounds
                            ? List.of(Saying.sound(HanSayings.words(lore.sound().pinyin(piece.text())), 0))
                            : sayings.first(pieces, at));
        }
        return new Reading(new Origin(Route.SPELLED, "", 1, false), tokens(said.stream()), false);
    }

    /** A short name that begins with a family name and holds nothing else may be a person's. */
    private boolean addPerson(List<HanPieces.Piece> pieces, boolean traditional, List<Reading> readings) {
        boolean own =
                !pieces.isEmpty() && pieces.stream().allMatch(piece -> piece.isOwn() || piece.is(HanLore.Kind.TRADE));
        String name = String.join("", pieces.stream().map(HanPieces.Piece::text).toList());
        List<String> japanese = lore.japanese(name);
        if (!japanese.isEmpty()) {
            readings.add(person(Route.PERSON, japanese.subList(0, 1), japanese.subList(1, 2)));
        }
        var surname = lore.surname(name);
        if (!own || surname.isEmpty() || name.length() > LONGEST_PERSON) {
            return false;
        }
        String family = surname.get().written();
        String given = name.substring(family.length());
        if (given.length() > 2) {
            return false;
        }
        readings.add(person(
                Route.PERSON, List.of(surname.get().pinyin()), lore.sound().pinyin(given)));
        if (traditional) {
            addSpelled(
                    Route.CANTONESE,
                    lore.sound().cantonese(family),
                    lore.sound().cantonese(given),
                    readings);
            addSpelled(
                    Route.WADE_GILES,
                    List.of(WadeGiles.of(surname.get().pinyin())),
                    lore.sound().wadeGiles(given),
                    readings);
        }
        return true;
    }

    private static void addSpelled(Route route, List<String> family, List<String> given, List<Reading> readings) {
        if (!family.isEmpty() && !given.isEmpty()) {
            readings.add(person(route, family, given));
        }
    }

    private static Reading person(Route route, List<String> family, List<String> given) {
        List<Token> tokens = List.of(HanSayings.name(String.join("", family)), HanSayings.name(String.join("", given)));
        return new Reading(Origin.of(route), tokens, false);
    }
}
